import { letterText, TAK_LETTER } from '@thankamnot/functions/adapters/bot/testing/letters';
import { boardOf } from '@thankamnot/functions/use-cases/boards';
import type { BodyOf, ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { ProblemDocument } from '@thankamnot/shared/problem';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { openWorld, type World } from './world.ts';

const { anucha, kanchana, wilai } = PEOPLE;
let world: World;
beforeEach(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
});
afterEach(() => world.close());

async function call(who: { id: string }, path: string, body?: unknown): Promise<Response> {
  const api = `${world.server.url}/api/v1`;
  const signedIn = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.simulator.issueIdToken(who.id)}` },
  });
  const { token } = (await signedIn.json()) as ResponseOf<'openSession'>;
  return fetch(`${api}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
const readText = async (text: string) => {
  const response = await call(anucha, '/letters/read', { text });
  expect(response.status).toBe(200);
  return (await response.json()) as ResponseOf<'readLetter'>;
};
const confirm = (id: string, body: Partial<BodyOf<'confirmLetter'>>) =>
  call(anucha, `/letters/drafts/${id}/confirm`, { key: 'press-0001', ...body });
const detailOf = async (response: Response) => ((await response.json()) as ProblemDocument).detail;

describe('a letter through the API', () => {
  it('is read, found again by its draft, and extends the duty that it belongs to, once', async () => {
    const draft = await readText(TAK_LETTER);
    expect(draft).toMatchObject({
      letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      letterDate: '2025-09-16',
      urgency: 'ด่วนที่สุด',
      template: 'odloc-2568',
      extension: {
        duty: 'odloc-2568',
        round: '2568',
        from: '2025-08-29',
        until: '2025-09-26',
        already: false,
      },
    });
    for (const { start, end } of Object.values(draft.words))
      expect(TAK_LETTER.slice(start, end).trim()).not.toBe('');
    expect(await (await call(anucha, `/letters/drafts/${draft.id}`)).json()).toEqual(draft);

    const decision = {
      as: 'extension',
      duty: 'odloc-2568',
      round: '2568',
      until: '2025-09-26',
      letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      letterDate: '2025-09-16',
    } as const;
    const done = (await (await confirm(draft.id, decision)).json()) as ResponseOf<'confirmLetter'>;
    expect(done).toMatchObject({
      from: '2025-08-29',
      until: '2025-09-26',
      units: 69,
      reminders: ['2025-09-19', '2025-09-23', '2025-09-25', '2025-09-26'],
      already: false,
    });
    expect(await (await confirm(draft.id, { ...decision, key: 'press-0002' })).json()).toMatchObject({
      already: true,
    });
    const board = await boardOf(world.server.ports, 'odloc-2568', '2568', '63');
    expect(board.extensions).toHaveLength(1);
  });

  it('opens a new duty with what the person corrected', async () => {
    const draft = await readText(letterText());
    const response = await confirm(draft.id, {
      as: 'duty',
      letterNo: draft.letterNo,
      letterDate: draft.letterDate,
      title: draft.title,
      shortTitle: 'ถังขยะเปียก',
      template: null,
      url: null,
      opensOn: null,
      dueDays: ['2025-10-03'],
      dayOfMonth: null,
      audience: ['ทน.', 'ทม.'],
    });
    expect(await response.json()).toMatchObject({ shortTitle: 'ถังขยะเปียก', until: '2025-10-03', units: 2 });
  });

  it.each([
    ['a day that does not exist', { dueDays: ['2025-02-30'] }, 'no_such_date'],
    ['no day at all', { dueDays: [] }, 'no_such_date'],
    ['nobody to report', { audience: [] }, 'invalid_request'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'invalid_request'],
  ])('with %s is refused, and nothing is opened', async (_, changes, title) => {
    const draft = await readText(letterText());
    const response = await confirm(draft.id, {
      as: 'duty',
      letterNo: 'ตก ๑/๒',
      letterDate: null,
      title: 'เรื่องหนึ่ง',
      shortTitle: 'เรื่องหนึ่ง',
      template: null,
      url: null,
      opensOn: null,
      dueDays: ['2025-10-03'],
      dayOfMonth: null,
      audience: ['ทน.'],
      ...changes,
    } as never);
    expect(await response.json()).toMatchObject({ title, detail: expect.stringMatching(/[ก-๙]/) });
  });

  it('is for coordinators of the province alone', async () => {
    const draft = await readText(TAK_LETTER);
    for (const who of [kanchana, wilai]) {
      expect((await call(who, '/letters/read', { text: TAK_LETTER })).status).toBe(403);
      expect((await call(who, `/letters/drafts/${draft.id}`)).status).toBe(403);
    }
    expect((await call(anucha, '/letters/drafts/no-such-draft')).status).toBe(404);
  });

  it('of 200 kB is read in time, up to a point that it names; one far beyond is refused in words', async () => {
    const before = process.cpuUsage();
    const draft = await readText(`${TAK_LETTER}\n${'เอกสารแนบท้าย '.repeat(6_000)}`);
    // Of the processor: the machine may be busy with something else.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2_000);
    expect(draft.notes).toContain('cut');
    const beyond = await call(anucha, '/letters/read', { text: 'ก'.repeat(400_000) });
    expect(beyond.status).toBe(422);
    expect(await detailOf(beyond)).toMatch(/[ก-๙]/);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n '.repeat(100)],
    ['control characters', '\u0000\u0007\u200b'.repeat(100)],
    [
      'two letters about different things',
      `${letterText()}\n\n${letterText({ no: 'ตก ๐๐๒๓.๕/ว ๑๘๐๐๒', subject: 'คัดเลือกข้าราชการดีเด่น' })}`,
    ],
  ])('that is %s is answered in words', async (_, text) => {
    const response = await call(anucha, '/letters/read', { text });
    expect(response.status).toBe(422);
    expect(await detailOf(response)).toMatch(/โปรด/);
  });
});
