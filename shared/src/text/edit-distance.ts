/**
 * Edits between two words: letters put in, left out, exchanged, or two neighbours swapped (Damerau–Levenshtein with
 * adjacent swaps only). Stops counting above `limit` and returns `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    // A swap reaches back over two rows.
    if (Math.min(...row) > limit && Math.min(...last) >= limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] as number, limit + 1);
}
