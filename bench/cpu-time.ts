import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second (USER_HZ), whatever the kernel's own ticks are. */
const TICK_MS = 10;

/** Processor time that a process has used so far, user and system, in milliseconds. */
export function cpuMsOf({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`;
  if (existsSync(file)) {
    // The name in brackets may hold blanks; the fields are counted from behind it.
    const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  }
  const shown = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return shown.split(/[:-]/).reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
}
