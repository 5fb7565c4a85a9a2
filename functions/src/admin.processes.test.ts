import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from './adapters/store/sqlite-store.ts';
import { boardNow, takScene, UNITS } from './testing/scene.ts';

const ADMIN = fileURLToPath(new URL('admin.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'admin-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SETTINGS = { SQLITE_FILE: join(folder, 'main.sqlite'), NOW: '2025-09-16T09:00:00+07:00' };
/** Each process reads the same modules: the first leaves them compiled to the others. */
const COMPILED = { NODE_COMPILE_CACHE: join(folder, 'compiled') };

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** The command line as a process of its own; `settings` are all that it is told. */
function admin(words: string[], settings: Record<string, string> = SETTINGS, stdin = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [ADMIN, ...words],
      { env: { ...COMPILED, ...settings } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(stdin);
  });
}

describe('the command line as a process', () => {
  it('works on the file of a server that is running', async () => {
    const scene = await takScene({ store: openSqliteStore(SETTINGS.SQLITE_FILE) });
    const set = ['report', 'set', 'odloc-2568', '--unit', UNITS.maeSot, '--status', 'done', '--json'];
    expect(JSON.parse((await admin(set)).out)).toMatchObject({ status: 'done', completedOn: '2025-09-16' });
    expect((await boardNow(scene)).units[UNITS.maeSot]?.status).toBe('done');
    await scene.ports.store.close();
  });

  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await admin(['rate', 'odloc-2568', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ expected: 69, complete: 1 });
  });

  it.concurrent('reads replies from a pipe without settings or database', async () => {
    const { out } = await admin(['read-reply', '-'], {}, 'รับทราบครับ\nส่งแล้วครับ\n');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it.concurrent.each<[string, Record<string, string>]>([
    ['admin: duty list: STORE: ', { STORE: 'paper' }],
    ['admin: duty list: NOW: ', { NOW: 'yesterday' }],
    [
      'admin: duty list: LINE_LOGIN_CHANNEL_ID: is not set',
      { LINE_CHANNEL_ACCESS_TOKEN: 'x', LINE_CHANNEL_SECRET: 'y' },
    ],
  ])('names the setting that is wrong: %s', async (begins, settings) => {
    const { code, out, err } = await admin(['duty', 'list'], settings);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(begins)).toBe(true);
    expect(err.trimEnd()).not.toContain('\n');
  });
});
