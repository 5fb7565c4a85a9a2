/**
 * A fraction as people read it: at most one decimal, and never rounded up to 100 % or down to 0 % while a unit is
 * missing or has reported. Null (no units expected) is a dash, never 0 %.
 */
export function percent(fraction: number | null): string {
  if (fraction === null) return '–';
  const tenths = Math.round(fraction * 1000);
  const kept = Math.min(Math.max(tenths, fraction > 0 ? 1 : 0), fraction < 1 ? 999 : 1000);
  return `${kept / 10}%`;
}
