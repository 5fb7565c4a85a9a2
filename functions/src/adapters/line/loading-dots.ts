/**
 * Shows LINE's loading dots while an answer takes its time. They vanish when the answer arrives, so they are shown
 * only after a moment: most answers are quicker than the dots.
 */
const AFTER_MS = 500;

export async function withLoadingDots<T>(
  show: (user: string) => Promise<void>,
  user: string | undefined,
  work: () => Promise<T>,
  afterMs = AFTER_MS,
): Promise<T> {
  if (user === undefined) return work();
  const timer = setTimeout(() => void show(user), afterMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
