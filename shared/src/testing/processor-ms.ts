/** What work costs the processor: the clock on the wall also counts what else the machine is busy with. */
declare const process: { threadCpuUsage(): { user: number; system: number } };

/** Milliseconds of processor time of this thread; the best of `times`, because the first run compiles. */
export function processorMs(work: () => unknown, times = 3): number {
  const runs = Array.from({ length: times }, () => {
    const before = used();
    work();
    return used() - before;
  });
  return Math.min(...runs);
}

function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
