import type { AddressInfo } from 'node:net';
import express from 'express';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { CAST, ODLOC, present, type Scene, seat, takScene } from '../../testing/scene.ts';
import { userDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { createFileLinks } from './file-links.ts';
import { contentDisposition, fileRouter } from './files.ts';
import { fileHandlers } from './handlers/files.ts';
import { createSessions } from './session.ts';

const SECRET = 'channel secret';
const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
});

async function stage() {
  const scene = await takScene();
  await seat(scene, CAST.anucha, CAST.wilai, CAST.kanchana);
  const fileLinks = createFileLinks(SECRET);
  const server = express()
    .use(fileRouter({ ports: scene.ports, fileLinks, liffUrl: (path) => path }))
    .listen(0, '127.0.0.1');
  close.push(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { scene, fileLinks, fetchFile: (url: string) => fetch(origin + url) };
}

async function ask({ scene }: { scene: Scene }, who: { user: string; name: string }, body: object) {
  const { makeFile } = fileHandlers({ ports: scene.ports, fileLinks: createFileLinks(SECRET) });
  return makeFile({
    who,
    user: await read(scene.ports.store, userDoc(who.user)),
    params: { duty: ODLOC.duty, round: ODLOC.round },
    query: undefined,
    body: { kind: 'table', ...body },
  });
}

const missingIn = async (response: Response) => {
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
  return present(sheets[2]).rows.length - 1;
};

describe('a link to a file', () => {
  it('leads to the table without signing in, under its Thai name', async () => {
    const on = await stage();
    const { url, expiresAt } = await ask(on, CAST.anucha, {});
    expect(Date.parse(expiresAt) - Date.parse(on.scene.clock.now())).toBe(5 * 60 * 1000);
    const response = await on.fetchFile(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const name = /filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    expect(decodeURIComponent(present(name))).toBe(
      'ตารางมาตรฐานขั้นต่ำ ODLOC 68 ประจำปี พ.ศ. 2568 จังหวัดตาก.xlsx',
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await missingIn(response)).toBe(69);
  });

  it('shows a district coordinator the units of the district only', async () => {
    const on = await stage();
    const { url } = await ask(on, CAST.wilai, {});
    expect(await missingIn(await on.fetchFile(url))).toBe(11);
  });

  it.each([
    ['an officer', CAST.kanchana, {}, 'not_allowed'],
    ['a district coordinator for a letter of the province', CAST.wilai, { kind: 'letter' }, 'not_allowed'],
    ['a document that the duty does not have', CAST.anucha, { kind: 'form' }, 'invalid_request'],
  ])('is refused to %s', async (_, who, body, code) => {
    await expect(ask(await stage(), who, body)).rejects.toMatchObject({ code });
  });

  it('ends after five minutes with a sentence for a person', async () => {
    const on = await stage();
    const { url } = await ask(on, CAST.anucha, {});
    on.scene.clock.pass(5 * 60 * 1000);
    const response = await on.fetchFile(url);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('หมดอายุ');
  });

  it('is void when anything in it was changed, and a session is no link', async () => {
    const on = await stage();
    const { url } = await ask(on, CAST.wilai, {});
    const [payload = '', signature = ''] = url.replace('/files/', '').split('.');
    const claim = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const whole = Buffer.from(JSON.stringify({ ...claim, district: undefined })).toString('base64url');
    const session = createSessions(SECRET).issue({ user: 'U1', name: 'ก' }, on.scene.clock.now()).token;
    for (const token of [`${whole}.${signature}`, `${payload}.`, 'x', session.replace('tk1.', '')]) {
      const response = await on.fetchFile(`/files/${token}`);
      expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('ไม่ถูกต้อง')]);
    }
  });
});

describe('the name of a file', () => {
  it('stands in the header as RFC 5987 writes it, beside a plain one', () => {
    expect(contentDisposition("ตาราง (1)'*.xlsx", 'odloc 2568.xlsx')).toBe(
      'attachment; filename="odloc-2568.xlsx"; filename*=UTF-8\'\'%E0%B8%95%E0%B8%B2%E0%B8%A3%E0%B8%B2%E0%B8%87%20%281%29%27%2A.xlsx',
    );
  });
});
