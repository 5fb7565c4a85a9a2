import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';

/** Writes figures beside this file and shows them: names and values, notes stay in the file. */
export function report(file: 'results.json' | 'chaos.json', figures: Figure[]): void {
  const path = fileURLToPath(new URL(file, import.meta.url));
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
  for (const { name, value, unit } of figures) console.log(`${name.padEnd(32)} ${value} ${unit}`);
  console.log(`written to ${relative(process.cwd(), path)}`);
}
