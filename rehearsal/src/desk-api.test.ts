/** The desk's answers as the real server gives them: versions, areas, the timeline, and who is refused. */
import { rosterFrom } from '@thankamnot/functions/testing/scene';
import { makeInvite, useInvite } from '@thankamnot/functions/use-cases/registration';
import { importRoster } from '@thankamnot/functions/use-cases/setup';
import { ENDPOINTS } from '@thankamnot/shared/api/endpoints';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, anucha, wilai, napha } = PEOPLE;
const ODLOC = { duty: 'odloc-2568', round: '2568' };
const MAE_SOT = '03630601';
const WHOLE = { domains: ['education', 'economy', 'environment'] };
const key = () => `key-${crypto.randomUUID()}`;

let world: World;
let officer: ApiClient;
let province: ApiClient;
let district: ApiClient;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T08:00:00+07:00', frozen: true });
  [officer, province, district] = await Promise.all([
    apiClientOf(world, kanchana),
    apiClientOf(world, anucha),
    apiClientOf(world, wilai),
  ]);
});
afterAll(() => world.close());

describe('an answer under a version', () => {
  /** Asks as the page does, with what it holds. */
  async function ask(path: string, ifNoneMatch?: string) {
    const opened = await fetch(`${world.server.url}/api/v1${ENDPOINTS.openSession.path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.simulator.issueIdToken(anucha.id)}` },
    });
    const { token } = (await opened.json()) as { token: string };
    return fetch(`${world.server.url}/api/v1${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        // As browsers do for `cache: 'no-store'`.
        'cache-control': 'no-cache',
        ...(ifNoneMatch && { 'if-none-match': ifNoneMatch }),
      },
    });
  }

  it.each([
    '/duties',
    '/duties/odloc-2568/rounds/2568/board',
  ])('%s comes whole, then as 304 until it changes', async (path) => {
    const first = await ask(path);
    const version = first.headers.get('etag') as string;
    expect([first.status, version]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)]);
    const again = await ask(path, version);
    expect([again.status, await again.text()]).toEqual([304, '']);
    const { revisions } = await officer.ask('revisions', { ...ODLOC, unit: MAE_SOT });
    const basedOn = revisions[0]?.n ?? 0;
    await officer.ask('fileReport', { ...ODLOC, unit: MAE_SOT }, { key: key(), values: WHOLE, basedOn });
    const changed = await ask(path, version);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(version);
  });

  it('is no answer to a forged one', async () => {
    expect((await ask('/duties', '"../../x"')).status).toBe(200);
  });
});

describe('the overview', () => {
  it('says how every round stands, to the province and to a district', async () => {
    const whole = await province.ask('duties', {});
    expect(whole.duties.map(({ duty, standing, expected }) => [duty, standing, expected])).toEqual([
      ['odloc-2568', 'overdue', 69],
      ['help-centre', 'overdue', 69],
    ]);
    expect(whole.summary).toMatchObject({ open: 2, missingUnits: 69, applicants: 0 });
    const part = await district.ask('duties', {});
    expect(part.summary).toMatchObject({ open: 2, missingUnits: 11, applicants: null });
    expect(part.duties.every(({ expected }) => expected === 11)).toBe(true);
  });

  it('counts who asks for a seat', async () => {
    const newcomer = await apiClientOf(world, napha);
    await newcomer.ask('acceptPrivacy', {}, { version: PRIVACY_VERSION });
    await newcomer.ask('apply', {}, { province: '63', unit: '06630612', name: napha.name });
    expect((await province.ask('duties', {})).summary.applicants).toBe(1);
  });
});

describe('a board', () => {
  it('names the type of every unit, and the telephone where the roster has one', async () => {
    const { units } = await province.ask('board', ODLOC);
    expect(units.find(({ code }) => code === MAE_SOT)).toMatchObject({ type: 'ทน.', phone: null });
  });
});

describe('the timeline', () => {
  it('tells the reminder of nine o’clock and the next days, to a district its own', async () => {
    await world.moveTo('2025-09-16T09:05:00+07:00');
    const whole = await province.ask('timeline', ODLOC);
    expect(whole).toMatchObject({ today: '2025-09-16', knownFrom: '2025-07-21' });
    expect(whole.sent[0]).toMatchObject({ on: '2025-09-16', failed: 0, waiting: 0 });
    expect(whole.coming.every(({ on }) => on > '2025-09-16')).toBe(true);
    const part = await district.ask('timeline', ODLOC);
    expect(part.coming[0]?.units ?? 0).toBeLessThan(whole.coming[0]?.units ?? 0);
    const people = (days: typeof whole.sent) => days.reduce((sum, { sent }) => sum + sent, 0);
    expect(people(part.sent)).toBeLessThanOrEqual(people(whole.sent));
  });

  it('is refused to an officer, and unknown for a round that is not there', async () => {
    expect((await officer.refused('timeline', ODLOC)).title).toBe('not_allowed');
    expect((await province.refused('timeline', { ...ODLOC, round: '2599' })).title).toBe('unknown_round');
  });
});

describe('another province', () => {
  it('sees neither the board nor the timeline of Tak, nor its rounds', async () => {
    const { ports } = world.server;
    await importRoster(ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    const invite = await makeInvite(ports, '53', { coordinator: {} });
    await useInvite(ports, napha.id, invite.code, 'seed~napha');
    const foreign = await apiClientOf(world, napha);
    expect((await foreign.refused('board', ODLOC)).title).toBe('unknown_round');
    expect((await foreign.refused('timeline', ODLOC)).title).toBe('unknown_round');
    expect((await foreign.ask('duties', {})).duties).toEqual([]);
  });
});
