import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

function startProcess(script: string, ...args: string[]) {
  const file = fileURLToPath(new URL(`testing/${script}`, import.meta.url));
  return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a file', () => {
  test('keeps all that was acknowledged, and whole batches only, through kill -9', async () => {
    const file = join(folder, 'killed.db');
    for (let kill = 0; kill < 5; kill++) {
      const child = startProcess('commit-until-killed.ts', file);
      const output = text(child.stdout);
      await once(child.stdout, 'data');
      await sleep(Math.random() * 100);
      child.kill('SIGKILL');
      const acknowledged = Number((await output).trimEnd().split('\n').at(-1));
      const store = openSqliteStore(file);
      const [a, b] = (await store.getAll(['pairs/a', 'pairs/b'])).map((document) => document?.data.n);
      expect(a).toBe(b);
      expect(a).toBeGreaterThanOrEqual(acknowledged);
      expect(await store.count({ collection: 'log' })).toBe(a);
      const byNumber = { collection: 'log', orderBy: { field: 'n', direction: 'asc' as const } };
      const numbers = (await store.query(byNumber)).map(({ data }) => data.n);
      expect(numbers).toEqual(Array.from(numbers, (_, i) => i + 1));
      expect(numbers).toHaveLength(Number(a));
      await store.close();
    }
  });

  test('may be made and written by several processes at once', async () => {
    const file = join(folder, 'shared.db');
    const children = [1, 2, 3].map(() => startProcess('increment.ts', file, '40'));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    const store = openSqliteStore(file);
    expect((await store.get('counters/shared'))?.data).toEqual({ n: 120 });
    await store.close();
  });
});
