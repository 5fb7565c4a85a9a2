import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One figure of `bench/results.json` and `bench/chaos.json`. */
export interface Figure {
  name: string;
  value: number;
  /** What one of `value` is: `ratio`, `reads`, `ms`, `bytes` … */
  unit: string;
  /** Method, spread (min, median, max) and size of the work. */
  note: string;
}

/** Writes figures to `bench/` and shows names and values; the notes stay in the file. */
export function reportFigures(file: 'results.json' | 'chaos.json', figures: Figure[]): void {
  const path = fileURLToPath(new URL(`../../bench/${file}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
  for (const { name, value, unit } of figures) console.log(`${name.padEnd(32)} ${value} ${unit}`);
  console.log(`written to ${relative(process.cwd(), path)}`);
}
