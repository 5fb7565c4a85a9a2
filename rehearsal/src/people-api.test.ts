/** A coordinator's people and roster as the API carries them, with rights and bad input. */

import { readFileSync } from 'node:fs';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, somchai, mali, anucha, wilai, napha } = PEOPLE;
const MAE_SOT = '03630601';
const UMPHANG = '06630803';
const MAE_KASA = '06630612';
const key = () => `key-${crypto.randomUUID()}`;

const csv = (name: string) => readFileSync(new URL(`../../data/rosters/${name}`, import.meta.url), 'utf8');
const TAK = csv('lao-tak.csv');
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
const windows874 = (text: string) =>
  Uint8Array.from(
    [...text].map((it) => (it.charCodeAt(0) < 128 ? it.charCodeAt(0) : it.charCodeAt(0) - 0xd60)),
  );
const without = (...codes: string[]) =>
  TAK.split('\n')
    .filter((line) => !codes.some((code) => line.startsWith(code)))
    .join('\n');

let world: World;
let officer: ApiClient;
let province: ApiClient;
let district: ApiClient;
let newcomer: ApiClient;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-08-20T09:30:00+07:00', frozen: true });
  [officer, province, district, newcomer] = await Promise.all([
    apiClientOf(world, kanchana),
    apiClientOf(world, anucha),
    apiClientOf(world, wilai),
    apiClientOf(world, napha),
  ]);
});
afterAll(() => world.close());

const unitOf = async (code: string) =>
  (await province.ask('people', {})).units.find((it) => it.code === code);
const plan = (content: string | Uint8Array, client = province) =>
  client.ask('planRoster', {}, { content: base64(content) });
const planRefused = (content: unknown, client = province) => client.refused('planRoster', {}, { content });

describe('officers by unit', () => {
  it('come with units without one on top', async () => {
    const { units, coordinators, place, mayImport, waiting } = await province.ask('people', {});
    expect({ place, mayImport, waiting }).toEqual({ place: 'สถจ.ตาก', mayImport: true, waiting: 0 });
    expect(units).toHaveLength(69);
    expect(units.slice(0, 67).every(({ officers }) => officers.length === 0)).toBe(true);
    expect(units.slice(67).map(({ code }) => code)).toEqual([MAE_SOT, UMPHANG]);
    expect(coordinators.map(({ title }) => title)).toEqual(['สถจ.ตาก', 'สถอ.แม่สอด']);
  });

  it('are shown to a district without those of others, and to no officer', async () => {
    const own = await district.ask('people', {});
    expect(own).toMatchObject({ place: 'สถอ.แม่สอด', mayImport: false, waiting: null });
    expect(own.units).toHaveLength(11);
    expect(JSON.stringify(own.units)).not.toMatch(new RegExp(`${mali.name}|${kanchana.name}`));
    expect((await officer.refused('people', {})).title).toBe('not_allowed');
  });
});

describe('an application', () => {
  const wish = { province: '63', unit: MAE_KASA, name: napha.name };
  const decide = (approve: boolean) => ({ key: key(), user: napha.id, unit: MAE_KASA, approve });

  it('waits for the province, with unit and name', async () => {
    await newcomer.ask('acceptPrivacy', {}, { version: PRIVACY_VERSION });
    await newcomer.ask('apply', {}, wish);
    const { applications } = await province.ask('applications', {});
    expect(applications).toMatchObject([
      { name: napha.name, unitName: 'องค์การบริหารส่วนตำบลแม่กาษา', heading: 'แม่สอด', colleagues: [] },
    ]);
    expect((await province.ask('people', {})).waiting).toBe(1);
    expect((await district.refused('applications', {})).title).toBe('not_allowed');
    expect((await district.refused('decideApplication', {}, decide(true))).title).toBe('not_allowed');
    expect((await officer.refused('decideApplication', {}, decide(true))).title).toBe('not_allowed');
  });

  it('is approved once; whoever comes later is told what was decided', async () => {
    await world.simulator.person(napha.id).follow();
    const press = decide(true);
    const first = await province.ask('decideApplication', {}, press);
    expect(first).toMatchObject({ approved: true, name: napha.name, unitName: 'อบต.แม่กาษา' });
    // The same press again, after its answer was lost.
    expect(await province.ask('decideApplication', {}, press)).toMatchObject({ approved: true });
    const later = await province.refused('decideApplication', {}, decide(false));
    expect(later).toMatchObject({ title: 'already_decided', detail: expect.stringContaining(napha.name) });
    await world.server.idle();
    expect(world.simulator.person(napha.id).texts().join()).toContain('คำขอได้รับอนุมัติ');
    expect((await newcomer.ask('me', {})).units).toMatchObject([{ code: MAE_KASA }]);
  });

  it('is refused, and a later tap hears that it is gone', async () => {
    await newcomer.ask('apply', {}, { ...wish, unit: UMPHANG });
    const body = { ...decide(false), unit: UMPHANG };
    expect(await province.ask('decideApplication', {}, body)).toMatchObject({ approved: false });
    const later = await province.refused('decideApplication', {}, { ...body, key: key() });
    expect(later.detail).toContain('ไม่อยู่ในรายการแล้ว');
  });
});

describe('invite codes', () => {
  it('of one unit are shown with the link that registers', async () => {
    const body = { key: key(), units: [MAE_KASA] };
    const made = await district.ask('inviteUnits', {}, body);
    expect(made).toMatchObject({
      count: 1,
      lastDay: '2025-11-17',
      only: { unitName: 'องค์การบริหารส่วนตำบลแม่กาษา' },
    });
    expect(made.only?.url).toMatch(/\/register\?code=/);
    expect(await district.ask('inviteUnits', {}, body)).toEqual(made);
  });

  it('of many come as a PDF through a link that ends soon', async () => {
    const { units } = await province.ask('people', {});
    const empty = units.filter(({ officers }) => officers.length === 0).map(({ code }) => code);
    const { batch, count } = await province.ask('inviteUnits', {}, { key: key(), units: empty });
    expect(count).toBe(empty.length);
    const { url } = await province.ask('makeInviteFile', { batch });
    const response = await fetch(world.server.url + url);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      'รหัสเชิญจังหวัดตาก.pdf',
    );
    expect((await response.text()).startsWith('%PDF-')).toBe(true);
    expect((await district.refused('makeInviteFile', { batch })).title).toBe('not_allowed');
    expect((await province.refused('makeInviteFile', { batch: 'made-up' })).title).toBe('not_found');
    world.clock.set(new Date(world.clock.date().getTime() + 5 * 60 * 1000));
    expect((await fetch(world.server.url + url)).status).toBe(404);
    // Sixty cards are drawn: on a busy machine that takes its time.
  }, 20_000);

  it('are refused for units of others, and to officers', async () => {
    const order = (units: string[]) => ({ key: key(), units });
    expect((await district.refused('inviteUnits', {}, order([UMPHANG]))).title).toBe('not_allowed');
    expect((await officer.refused('inviteUnits', {}, order([MAE_SOT]))).title).toBe('not_allowed');
    expect((await province.refused('inviteUnits', {}, order(['02530101']))).title).toBe('unknown_unit');
    expect((await province.refused('inviteUnits', {}, order([]))).title).toBe('invalid_request');
  });
});

describe('a seat', () => {
  it('gets a head, and ends by the coordinator’s hand', async () => {
    const seat = { user: somchai.id, unit: MAE_SOT };
    await province.ask('setHead', {}, { ...seat, head: true, key: key() });
    expect((await unitOf(MAE_SOT))?.officers).toMatchObject([
      { head: false },
      { name: somchai.name, head: true },
    ]);
    expect((await district.refused('endSeat', {}, { ...seat, key: key() })).title).toBe('not_allowed');
    expect((await officer.refused('endSeat', {}, { ...seat, key: key() })).title).toBe('not_allowed');
    await province.ask('endSeat', {}, { ...seat, key: key() });
    expect((await unitOf(MAE_SOT))?.officers.map(({ name }) => name)).toEqual([kanchana.name]);
    await world.server.idle();
    await world.simulator.person(somchai.id).send('งาน');
    expect(world.simulator.person(somchai.id).texts().join()).toContain('พ้นจากหน้าที่ผู้รายงานของ ทน.แม่สอด');
  });
});

describe('a roster file', () => {
  it('that says what stands changes nothing; the national list serves as well', async () => {
    const nothing = { added: [], changed: [], gone: [] };
    expect(await plan(TAK)).toMatchObject({ units: 69, leftOut: 0, unchanged: 69, ...nothing });
    expect(await plan(csv('lao-all.csv'))).toMatchObject({ units: 69, leftOut: 7780, unchanged: 69 });
  }, 20_000);

  it('as a workbook shows what is new, renamed, moved and gone, and changes just that once confirmed', async () => {
    const rows = without(UMPHANG)
      .replace('องค์การบริหารส่วนตำบลแม่กาษา,อบต.,แม่สอด', 'องค์การบริหารส่วนตำบลแม่กาษา,อบต.,พบพระ')
      .trim()
      .split('\n')
      .map((line, index) => [...line.split(','), index === 0 ? 'phone' : index === 1 ? '055-511234' : '']);
    rows.push(['05630899', 'เทศบาลตำบลอุ้มผาง', 'เทศบาลตำบล', 'อุ้มผาง', 'ตาก', '']);
    const shown = await plan(await writeXlsx({ sheets: [{ name: 'ตาก', rows }] }));
    expect(shown.changed.map(({ code, fields }) => [code, fields])).toEqual([
      ['02630101', ['phone']],
      [MAE_KASA, ['district']],
    ]);
    expect(shown.added.map(({ code }) => code)).toEqual(['05630899']);
    expect(shown.gone).toMatchObject([
      { code: UMPHANG, officers: [mali.name], mayBe: [{ code: '05630899', name: 'ทต.อุ้มผาง' }] },
    ]);

    const gone = { [UMPHANG]: { do: 'remove' as const } };
    const body = { key: key(), gone };
    const [first, again] = [
      await province.ask('confirmRoster', { plan: shown.id }, body),
      await province.ask('confirmRoster', { plan: shown.id }, body),
    ];
    expect(first).toMatchObject({
      outcome: 'confirmed',
      applied: { added: 1, changed: 2, removed: 1, ended: 1 },
    });
    expect(again).toEqual(first);
    expect(await unitOf(UMPHANG)).toBeUndefined();
    expect((await unitOf(MAE_KASA))?.heading).toBe('พบพระ');
    const board = await province.ask('board', { duty: 'odloc-2568', round: '2568' });
    expect(board.expected).toBe(69);
    expect(board.units.find(({ code }) => code === '05630899')?.status).toBe('missing');
  });

  it('that was shown before somebody else’s change is shown again', async () => {
    const mine = await plan(TAK);
    const theirs = await plan(without('05630899', '06630611'));
    await province.ask(
      'confirmRoster',
      { plan: theirs.id },
      { key: key(), gone: { '06630611': { do: 'remove' } } },
    );
    const answer = await province.ask('confirmRoster', { plan: mine.id }, { key: key(), gone: {} });
    expect(answer).toMatchObject({ outcome: 'changed', applied: null, plan: { id: mine.id } });
    const anew = { plan: mine.id };
    expect((await district.refused('confirmRoster', anew, { key: key(), gone: {} })).title).toBe(
      'not_allowed',
    );
    expect((await province.ask('confirmRoster', anew, { key: key(), gone: {} })).outcome).toBe('confirmed');
  });

  it('is refused to the district and to officers', async () => {
    for (const client of [district, officer])
      expect((await planRefused(base64(TAK), client)).title).toBe('not_allowed');
  });

  const HEAD = 'code,name_th,type,district_th,province_th';
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /ว่างเปล่า/],
    ['blanks', ' \n,,\n', /ว่างเปล่า/],
    ['Windows-874', windows874(TAK), /บรรทัดที่ 2 .*Windows-874/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /บรรทัดที่ 1 /],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /\.xls/],
    ['a broken one', Uint8Array.of(0x50, 0x4b, 3, 4), /เปิดไฟล์นี้ไม่ได้/],
  ])('of %s is refused in Thai', async (_, content, says) => {
    expect((await planRefused(base64(content))).detail).toMatch(says);
  });

  it.each<[string, string, string, RegExp]>([
    ['another province', csv('lao-uttaradit.csv'), '1', /จังหวัดตาก.*จังหวัดอุตรดิตถ์/],
    ['other columns', 'ลำดับ,ชื่อ\n1,ก', '1', /ไม่พบคอลัมน์ รหัส, ประเภท/],
    ['a code twice', `${TAK.trim()}\n${TAK.trim().split('\n').at(-1)}`, '71', /ซ้ำกับบรรทัดที่ 70/],
    ['a wrong type', `${HEAD}\n06630612,ก,ตำบล,แม่สอด,ตาก`, '2', /ประเภท “ตำบล”/],
  ])('of %s names the line', async (_, content, line, says) => {
    const { errors } = await planRefused(base64(content));
    expect(errors?.[0]).toMatchObject({ field: line, message: expect.stringMatching(says) });
  });

  it('that is no base64, or larger than 5 MB, is refused', async () => {
    expect((await planRefused('ไทย')).title).toBe('invalid_request');
    expect((await planRefused('A'.repeat(6_990_600))).title).toBe('invalid_request');
    expect((await planRefused('A'.repeat(8_000_000))).title).toBe('invalid_request');
    expect((await planRefused(17)).title).toBe('invalid_request');
  });
});
