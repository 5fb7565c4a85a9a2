/** Text tables for people: columns padded to what is seen, since Thai vowels and tones above a letter take no room. */

/** Columns a text takes on a terminal. */
export const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const paddedLeft = (text: string, width: number) => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

const NUMBER = /^[\d,.–-]*%?$/;

/** Rows below each other; numbers stand to the right, and nothing follows the last column. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => {
    const width = Math.max(...cells.map((row) => widthOf(row[at] ?? '')));
    // The first row may be a heading, which says nothing about the column.
    const isNumeric = cells.length > 1 && cells.slice(1).every((row) => NUMBER.test(row[at] ?? ''));
    return { width, isNumeric };
  });
  return cells
    .map((row) =>
      columns
        .map(({ width, isNumeric }, at) => (isNumeric ? paddedLeft : padded)(row[at] ?? '', width))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
