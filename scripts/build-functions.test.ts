import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from './build-functions.mjs';

const out = mkdtempSync(join(tmpdir(), 'thankamnot-bundle-'));
let outputs: Metafile['outputs'];
beforeAll(async () => {
  outputs = (await buildFunctions(out)).outputs;
}, 30_000);
afterAll(() => rmSync(out, { recursive: true }));

/** Packages that are loaded together with the file that was made of this source. */
function packagesLoadedWith(source: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const output = outputs[file];
    for (const input of Object.keys(output?.inputs ?? {})) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      if (name) packages.add(name);
    }
    for (const { path, kind } of output?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === source);
  expect(entry, source).toBeDefined();
  visit(entry as string);
  return packages;
}

describe('the bundle of the functions', () => {
  it('reads nothing but the settings of the functions when an instance starts', () => {
    const packages = packagesLoadedWith('functions/src/index.ts');
    expect(packages).toContain('firebase-functions');
    for (const heavy of ['firebase-admin', '@google-cloud/firestore', 'express', '@line/bot-sdk', 'zod']) {
      expect(packages, heavy).not.toContain(heavy);
    }
  });

  it('reads no library of files or of queueing to answer LINE', () => {
    const packages = packagesLoadedWith('functions/src/deployed.ts');
    expect(packages).toContain('express');
    const files = ['@google-cloud/storage', 'hucre', 'docx', 'pdfkit'];
    for (const heavy of ['firebase-admin', '@google-cloud/firestore', ...files]) {
      expect(packages, heavy).not.toContain(heavy);
    }
  });

  it('names the two packages that the Firebase CLI asks for, in the versions of the bundle', () => {
    const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { dependencies: object };
    const { dependencies } = read(join(out, 'package.json'));
    expect(Object.keys(dependencies)).toEqual(['firebase-functions', 'firebase-admin']);
    expect(read('functions/package.json').dependencies).toMatchObject(dependencies);
  });
});
