/**
 * A new order of codes, into which those that only the old one has are put back, each behind the neighbour that it had
 * before. For units that stay although a newer list lacks them.
 */
export function keepInOrder(
  order: readonly string[],
  before: readonly string[],
  kept: ReadonlySet<string>,
): string[] {
  const after = [...order];
  const present = new Set(order);
  let place = 0;
  for (const code of before) {
    if (present.has(code)) place = after.indexOf(code) + 1;
    else if (kept.has(code)) {
      after.splice(place, 0, code);
      place += 1;
    }
  }
  return after;
}
