export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('no values to take the median of');
  return (low + high) / 2;
}

/** The value below which the share `p` of all values lies, by nearest rank. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)];
  if (value === undefined) throw new Error('no values to take a percentile of');
  return value;
}

/** `min 0.81, median 0.86, max 0.90`. */
export function spread(values: readonly number[], digits = 2): string {
  const show = (value: number) => value.toFixed(digits);
  return `min ${show(Math.min(...values))}, median ${show(median(values))}, max ${show(Math.max(...values))}`;
}

/** For values that go to people: enough digits to compare, none to admire. */
export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));
