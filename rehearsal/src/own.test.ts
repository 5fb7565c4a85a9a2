/** One's own data, calendar link and pause on the real server: rights, bad input, and nothing secret in the log. */
import { createHash } from 'node:crypto';
import { readCalendar } from '@thankamnot/functions/adapters/export/ics/testing/read-calendar';
import type { Log } from '@thankamnot/functions/use-cases/ports';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, somchai, mali, anucha, wilai, napha } = PEOPLE;
const key = () => `key-${crypto.randomUUID()}`;

let world: World;
let officer: ApiClient;
const logged: string[] = [];
const write = (event: string, facts?: object) => void logged.push(JSON.stringify([event, facts]));
const log: Log = { info: write, error: write };
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true, log });
  officer = await apiClientOf(world, kanchana);
});
afterAll(() => world.close());
const fetchFrom = (path: string, headers: Record<string, string> = {}) =>
  fetch(world.server.url + path, { headers });

describe('the calendar link', () => {
  it('is subscribed to without signing in, and asked again at no cost', async () => {
    const { path, madeAt } = await officer.ask('makeCalendar', {}, { key: key() });
    expect(madeAt).toBe('2025-09-16T02:30:00.000Z');
    const response = await fetchFrom(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, max-age=900');
    const file = await response.text();
    expect(readCalendar(file).events.map(({ SUMMARY }) => SUMMARY)).toEqual([
      'ครบกำหนด: มาตรฐานขั้นต่ำ ODLOC 68 (ทน.แม่สอด)',
      'ครบกำหนด: ศูนย์ช่วยเหลือประชาชน (ทน.แม่สอด)',
    ]);
    for (const personal of [kanchana.name, kanchana.id, 'กาญจนา']) expect(file).not.toContain(personal);
    const etag = response.headers.get('etag') ?? '';
    expect((await fetchFrom(path, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
    expect((await fetchFrom(path, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('is the same for the same press, and another for the next, which ends it', async () => {
    const press = key();
    const first = await officer.ask('makeCalendar', {}, { key: press });
    expect(await officer.ask('makeCalendar', {}, { key: press })).toEqual(first);
    const second = await officer.ask('makeCalendar', {}, { key: key() });
    expect((await fetchFrom(first.path)).status).toBe(404);
    expect((await fetchFrom(second.path)).status).toBe(200);
  });

  it('of different people differ, even where they press with the same key', async () => {
    const press = key();
    const mine = await officer.ask('makeCalendar', {}, { key: press });
    const theirs = await (await apiClientOf(world, mali)).ask('makeCalendar', {}, { key: press });
    expect(theirs.path).not.toBe(mine.path);
    expect(await (await fetchFrom(theirs.path)).text()).toContain('อบต.อุ้มผาง');
  });

  it('shows coordinators their area', async () => {
    const { path } = await (await apiClientOf(world, wilai)).ask('makeCalendar', {}, { key: key() });
    const [event] = readCalendar(await (await fetchFrom(path)).text()).events;
    expect(event?.SUMMARY).toBe('ครบกำหนด: มาตรฐานขั้นต่ำ ODLOC 68 (11 หน่วยงาน)');
  });

  it('is stored as a hash only', async () => {
    const { path } = await officer.ask('makeCalendar', {}, { key: key() });
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const id = createHash('sha256').update(token).digest('base64url');
    const { store } = world.server.ports;
    expect((await store.get(`calendars/${id}`))?.data).toMatchObject({ user: kanchana.id });
    expect(JSON.stringify(await store.get(`users/${kanchana.id}`))).not.toContain(token);
    expect(await store.get(`calendars/${token}`)).toBeUndefined();
  });

  it.each([
    ['made up', `/calendar/${'a'.repeat(43)}.ics`],
    ['too long', `/calendar/${'a'.repeat(4_000)}.ics`],
    ['no token at all', '/calendar/..%2f..%2fusers.ics'],
    ['without its ending', `/calendar/${'a'.repeat(43)}`],
    ['the folder', '/calendar/'],
  ])('that is %s leads nowhere and says no more than that', async (_, path) => {
    const response = await fetchFrom(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toContain('ไม่พบปฏิทินนี้');
  });

  it('is refused to guests and to keys that are none', async () => {
    const guest = await apiClientOf(world, napha);
    expect((await guest.refused('makeCalendar', {}, { key: key() })).title).toBe('not_registered');
    for (const body of [{}, { key: '' }, { key: 'a'.repeat(65) }, { key: 7 }, { key: 'นก 1234567' }])
      expect((await officer.refused('makeCalendar', {}, body)).title).toBe('invalid_request');
  });

  it('ends when it is revoked, and stays ended', async () => {
    const { path } = await officer.ask('makeCalendar', {}, { key: key() });
    expect((await officer.ask('ownSettings', {})).calendar).not.toBeNull();
    for (let times = 0; times < 2; times += 1)
      expect((await officer.ask('revokeCalendar', {})).calendar).toBeNull();
    expect((await fetchFrom(path)).status).toBe(404);
  });
});

describe('a pause', () => {
  it('is set, said in the chat’s own terms, and ended', async () => {
    const client = await apiClientOf(world, mali);
    const { settings, alone } = await client.ask('pauseReminders', {}, { until: '2025-09-30' });
    expect([settings.pausedUntil, alone]).toEqual(['2025-09-30', true]);
    expect((await client.ask('ownSettings', {})).pausedUntil).toBe('2025-09-30');
    expect((await officer.ask('pauseReminders', {}, { until: '2025-09-17' })).alone).toBe(false);
    for (const it of [client, officer])
      expect((await it.ask('pauseReminders', {}, { until: null })).settings.pausedUntil).toBeNull();
  });

  it.each(['2025-09-15', '2025-12-16'])('until %s is refused', async (until) => {
    expect((await officer.refused('pauseReminders', {}, { until })).title).toBe('no_such_date');
  });

  it.each(['2025-02-30', 'พรุ่งนี้', '', 5, undefined])('until %s is no request', async (until) => {
    expect((await officer.refused('pauseReminders', {}, { until })).title).toBe('invalid_request');
  });
});

describe('one’s own data', () => {
  it('are seen with the LINE id masked, and copied whole', async () => {
    const seen = await officer.ask('ownData', {});
    expect(seen).toMatchObject({ name: kanchana.name, lineId: 'U00…0001', seats: [{ unit: 'ทน.แม่สอด' }] });
    const { url } = await officer.ask('exportOwnData', {}, { format: 'json' });
    const response = await fetchFrom(url);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('than-kamnot-my-data.json');
    expect(await response.json()).toEqual({ ...seen, lineId: kanchana.id });
  });

  it('are told to nobody before anything is kept, nor in another shape', async () => {
    const stranger = await apiClientOf(world, napha);
    expect((await stranger.refused('ownData', {})).title).toBe('not_registered');
    expect((await stranger.refused('exportOwnData', {}, { format: 'json' })).title).toBe('not_registered');
    expect((await officer.refused('exportOwnData', {}, { format: 'exe' })).title).toBe('invalid_request');
  });

  it('are copied as a page that holds names as text and nothing that runs', async () => {
    const client = await apiClientOf(world, napha);
    await client.ask('acceptPrivacy', {}, { version: PRIVACY_VERSION });
    const name = '<img src=x onerror=alert(1)> "นภา"';
    await client.ask('apply', {}, { province: '63', unit: '06630803', name });
    const { url } = await client.ask('exportOwnData', {}, { format: 'html' });
    const response = await fetchFrom(url);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    const page = await response.text();
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62; &#34;นภา&#34;');
    expect(page).not.toContain('<img');
    expect(page).toContain('อบต.อุ้มผาง');
  });

  it('hide the person in the link, which ends after five minutes and cannot be changed', async () => {
    const { url } = await officer.ask('exportOwnData', {}, { format: 'html' });
    const [payload = '', signature] = url.replace('/files/', '').split('.');
    const claim = Buffer.from(payload, 'base64url').toString();
    expect(claim).not.toContain(kanchana.id);
    const other = await (await apiClientOf(world, anucha)).ask('exportOwnData', {}, { format: 'html' });
    const [theirs] = other.url.replace('/files/', '').split('.');
    expect((await fetchFrom(`/files/${theirs}.${signature}`)).status).toBe(404);
    await world.moveTo('2025-09-16T09:36:00+07:00');
    expect((await fetchFrom(url)).status).toBe(404);
  });

  it('are gone with the person: data, file and calendar', async () => {
    const client = await apiClientOf(world, somchai);
    const { path } = await client.ask('makeCalendar', {}, { key: key() });
    const { url } = await client.ask('exportOwnData', {}, { format: 'json' });
    await client.ask('leave', {});
    expect((await fetchFrom(path)).status).toBe(404);
    expect((await fetchFrom(url)).status).toBe(403);
    expect((await client.refused('ownData', {})).title).toBe('not_registered');
  });
});

it('no secret of a link, and no name, is in the log', () => {
  const all = logged.join('\n');
  expect(all).not.toMatch(/calendar\/[\w-]|files\/[\w-]/);
  for (const { name } of [kanchana, somchai, mali, anucha]) expect(all).not.toContain(name);
});
