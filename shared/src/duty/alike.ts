/** The same content: the order of keys, and keys without a value, make no difference. */
export const alike = (a: unknown, b: unknown): boolean => fingerprint(a) === fingerprint(b);

const fingerprint = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  ) ?? '';
