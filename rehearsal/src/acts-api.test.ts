/** What coordinators do from the desk, on the real server: reminding some, reporting for a unit, verifying, extending. */
import { rosterDoc } from '@thankamnot/functions/use-cases/documents';
import { read, set } from '@thankamnot/functions/use-cases/records';
import { submitReport } from '@thankamnot/functions/use-cases/submit-report';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { fileHelpCentre } from './testing/file-help-centre.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, mali, anucha, wilai } = PEOPLE;
const ODLOC = { duty: 'odloc-2568', round: '2568' };
const HELP = { duty: 'help-centre', round: '2025-09' };
const MAE_SOT = '03630601';
const UMPHANG = '06630803';
/** In Wilai's district, without an officer. */
const MAE_KASA = '06630612';
const WHOLE = { domains: ['education', 'economy', 'environment'] };
const key = () => `key-${crypto.randomUUID()}`;

let world: World;
let province: ApiClient;
let district: ApiClient;
let officer: ApiClient;
beforeEach(async () => {
  world = await openWorld({ opensAt: '2025-09-16T10:00:00+07:00', frozen: true });
  [province, district, officer] = await Promise.all([
    apiClientOf(world, anucha),
    apiClientOf(world, wilai),
    apiClientOf(world, mali),
  ]);
});
afterEach(() => world.close());

const audit = async () =>
  (await world.server.ports.store.query({ collection: 'audit' })).map(({ data }) => data);
const did = async (what: string) => (await audit()).filter((entry) => entry.did === what);
const unitOf = async (code: string) =>
  (await province.ask('board', ODLOC)).units.find((unit) => unit.code === code);
const chase = (units: string[], seats: 'one' | 'all' = 'one') => ({
  kind: 'chase' as const,
  rounds: [ODLOC],
  seats,
  units,
});
const file = (unit: string, values: object = WHOLE) =>
  submitReport(world.server.ports, {
    by: { user: mali.id, name: mali.name },
    via: 'form',
    round: { ...ODLOC, province: '63' },
    unit,
    act: { kind: 'file', values },
    key: key(),
  });

describe('reminding some', () => {
  it('plans for exactly the units that were picked, and sends once', async () => {
    const plan = await province.ask('planSending', {}, chase([UMPHANG, MAE_KASA]));
    expect(plan.recipients.map(({ unit }) => unit)).toEqual([UMPHANG]);
    expect(plan.unreachable).toMatchObject([{ unit: MAE_KASA, reason: 'no_officer' }]);
    const press = { key: key(), sendAt: null };
    const first = await province.ask('confirmSending', { plan: plan.id }, press);
    expect(await province.ask('confirmSending', { plan: plan.id }, press)).toEqual(first);
    await world.server.idle();
    expect(world.simulator.quota().used).toBe(1);
    expect(world.simulator.person(kanchana.id).texts().join()).not.toContain('ODLOC');
  });

  it('says who has reported since the list was shown, in the plan and before sending', async () => {
    const before = await province.ask('planSending', {}, chase([UMPHANG, MAE_SOT]));
    expect([before.messagesCharged, before.reported]).toEqual([2, []]);
    await file(UMPHANG);
    const confirmed = await province.ask('confirmSending', { plan: before.id }, { key: key(), sendAt: null });
    expect(confirmed).toMatchObject({
      outcome: 'changed',
      plan: { messagesCharged: 1, reported: [{ unit: UMPHANG, name: 'อบต.อุ้มผาง' }] },
    });
    expect(world.simulator.quota().used).toBe(0);
  });

  it('leaves whoever has promised a day in peace', async () => {
    await submitReport(world.server.ports, {
      by: { user: mali.id, name: mali.name },
      via: 'chat',
      round: { ...ODLOC, province: '63' },
      unit: UMPHANG,
      act: { kind: 'promise', on: '2025-09-18' },
      key: key(),
    });
    expect(await province.ask('planSending', {}, chase([UMPHANG, MAE_SOT]))).toMatchObject({
      messagesCharged: 1,
      promised: 1,
    });
  });

  it('refuses units of somebody else’s, none, and too many', async () => {
    const refusedAs = async (client: ApiClient, units: unknown) =>
      (await client.refused('planSending', {}, { ...chase([]), units })).title;
    expect(await refusedAs(district, [UMPHANG])).toBe('not_allowed');
    expect(await refusedAs(province, ['99999999'])).toBe('not_allowed');
    expect(await refusedAs(officer, [UMPHANG])).toBe('not_allowed');
    expect(await did('refused plan_send')).toHaveLength(3);
    expect(await refusedAs(province, [])).toBe('invalid_request');
    expect(await refusedAs(province, ['../../users/x'])).toBe('invalid_request');
    expect(await refusedAs(province, Array(1001).fill(UMPHANG))).toBe('invalid_request');
    expect((await district.ask('planSending', {}, chase([MAE_KASA]))).unreachable).toHaveLength(1);
  });
});

describe('a unit’s sheet', () => {
  it('shows officers, telephone, supervisor and open rounds to whoever answers for it', async () => {
    const { store } = world.server.ports;
    const roster = await read(store, rosterDoc('63'));
    if (!roster) throw new Error('Tak has a roster');
    const units = roster.units.map((unit) =>
      unit.code === UMPHANG ? { ...unit, phone: '0 5556 1234 ต่อ 11' } : unit,
    );
    await store.commit([set(rosterDoc('63'), { ...roster, units })]);
    await file(UMPHANG);
    const sheet = await province.ask('unitSheet', { unit: UMPHANG });
    expect(sheet).toMatchObject({
      shortName: 'อบต.อุ้มผาง',
      supervisor: 'สถอ.อุ้มผาง',
      phone: '0 5556 1234 ต่อ 11',
      officers: [{ name: mali.name, state: 'reachable', lastSeenAt: '2025-09-16T03:00:00.000Z' }],
      duties: [
        { duty: 'help-centre', owes: true, revision: 0, quick: ['nothing_to_report'] },
        { duty: 'odloc-2568', owes: false, revision: 1, quick: ['done'], by: mali.name },
      ],
    });
  });

  it('is refused to officers and to another district, and that is noted', async () => {
    expect((await district.ask('unitSheet', { unit: MAE_KASA })).officers).toEqual([]);
    for (const client of [district, officer])
      expect((await client.refused('unitSheet', { unit: UMPHANG })).title).toBe('not_allowed');
    expect((await province.refused('unitSheet', { unit: '99' })).title).toBe('unknown_unit');
    expect(await did('refused see_unit')).toHaveLength(2);
  });
});

describe('reporting for a unit', () => {
  it('is recorded as such, written down, and told to the officer for nothing with the next answer', async () => {
    await fileHelpCentre(world);
    const place = { ...ODLOC, unit: UMPHANG };
    const body = { key: key(), values: WHOLE, basedOn: 0 };
    const { report } = await province.ask('fileReport', place, body);
    expect(report).toMatchObject({ via: 'coordinator', by: anucha.name, status: 'done' });
    await province.ask('fileReport', place, body);
    expect(await did('file for unit')).toMatchObject([
      { actor: anucha.id, about: 'odloc-2568 2568 06630803' },
    ]);
    const { revisions } = await officer.ask('revisions', place);
    expect(revisions).toMatchObject([{ n: 1, via: 'coordinator', by: anucha.name }]);

    const phone = world.simulator.person(mali.id);
    await phone.send('งาน');
    expect(
      phone
        .texts()
        .join('\n')
        .match(/ผู้ประสานงานได้บันทึกรายงานแทน/g),
    ).toHaveLength(1);
    await phone.send('งาน');
    expect(
      phone
        .texts()
        .join('\n')
        .match(/ผู้ประสานงานได้บันทึกรายงานแทน/g),
    ).toHaveLength(1);
    expect(world.simulator.quota().used).toBe(0);
  });

  it('by telephone takes one press, once, and can be taken back before the officer hears of it', async () => {
    await fileHelpCentre(world);
    const place = { ...ODLOC, unit: UMPHANG };
    const body = { key: key(), status: 'done' as const, basedOn: 0 };
    const first = await province.ask('setStatus', place, body);
    expect(first.report).toMatchObject({ n: 1, status: 'done', via: 'coordinator', values: WHOLE });
    expect(await province.ask('setStatus', place, body)).toEqual(first);
    const undo = { key: key() };
    const back = await province.ask('undoAct', { ...place, n: '1' }, undo);
    expect(back.report).toMatchObject({ n: 2, status: 'missing', undoes: 1 });
    expect(await province.ask('undoAct', { ...place, n: '1' }, undo)).toEqual(back);
    expect([(await did('set for unit')).length, (await did('undo for unit')).length]).toEqual([1, 1]);
    const phone = world.simulator.person(mali.id);
    await phone.send('งาน');
    expect(phone.texts().join('\n')).not.toContain('บันทึกรายงานแทน');
  });

  it('refuses a stale page, a form that asks for more, somebody else’s unit and somebody else’s act', async () => {
    const body = (more: object = {}) => ({ key: key(), status: 'done', basedOn: 0, ...more });
    const refused = async (client: ApiClient, place: { duty: string; round: string }, unit: string) =>
      (await client.refused('setStatus', { ...place, unit }, body())).title;
    await file(UMPHANG);
    expect(await refused(province, ODLOC, UMPHANG)).toBe('changed_meanwhile');
    expect(await refused(province, HELP, MAE_SOT)).toBe('form_needed');
    expect(await refused(province, ODLOC, '6306')).toBe('unit_not_asked');
    expect(await refused(district, ODLOC, UMPHANG)).toBe('not_allowed');
    expect(await refused(officer, ODLOC, UMPHANG)).toBe('not_allowed');
    expect(await refused(province, { ...ODLOC, round: '1999' }, UMPHANG)).toBe('unknown_round');
    expect(
      (await province.refused('setStatus', { ...ODLOC, unit: MAE_SOT }, body({ status: 'missing' }))).title,
    ).toBe('invalid_request');
    const place = { ...ODLOC, unit: UMPHANG };
    for (const n of ['1', '0', 'x'])
      expect((await province.refused('undoAct', { ...place, n }, { key: key() })).title).toBe(
        'nothing_to_undo',
      );
    expect(await did('refused set_status')).toHaveLength(2);
    expect(await unitOf(UMPHANG)).toMatchObject({ status: 'done', by: mali.name });
  });
});

describe('a unit against the central system', () => {
  it('is verified or disputed by hand, with who did it in the history', async () => {
    const place = { ...ODLOC, unit: MAE_KASA };
    const early = await district.refused('setVerification', place, {
      key: key(),
      becomes: 'disputed',
      basedOn: 0,
    });
    expect(early).toMatchObject({ title: 'not_disputed', detail: expect.stringContaining('ยังไม่ได้รายงาน') });
    const verify = { key: key(), becomes: 'verified' as const, basedOn: 0 };
    const verified = await district.ask('setVerification', place, verify);
    expect(verified.item).toMatchObject({ status: 'done', verification: 'verified' });
    expect(await district.ask('setVerification', place, verify)).toEqual(verified);
    const disputed = await province.ask('setVerification', place, {
      key: key(),
      becomes: 'disputed',
      basedOn: 1,
    });
    expect(disputed.item).toMatchObject({ status: 'done', verification: 'disputed' });
    const { revisions } = await province.ask('revisions', place);
    expect(revisions.map(({ by, verification }) => [by, verification])).toEqual([
      [anucha.name, 'disputed'],
      [wilai.name, 'verified'],
    ]);
    expect([(await did('verify for unit')).length, (await did('dispute for unit')).length]).toEqual([1, 1]);
  });

  it('is refused when the unit has reported meanwhile, or is another’s', async () => {
    await file(UMPHANG);
    const body = (basedOn: number) => ({ key: key(), becomes: 'verified', basedOn });
    const place = { ...ODLOC, unit: UMPHANG };
    expect((await province.refused('setVerification', place, body(0))).title).toBe('changed_meanwhile');
    expect((await district.refused('setVerification', place, body(1))).title).toBe('not_allowed');
    expect((await officer.refused('setVerification', place, body(1))).title).toBe('not_allowed');
  });
});

describe('an extension from the desk', () => {
  const wish = (more: object = {}) => ({
    until: '2025-09-26',
    letterNo: ' ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ',
    letterDate: '2025-09-16' as string | null,
    reason: 'ระบบขัดข้อง' as string | null,
    units: null as string[] | null,
    ...more,
  });

  it('is looked at, confirmed once, and stands in the history', async () => {
    await file(UMPHANG);
    const preview = await province.ask('previewExtension', ODLOC, wish());
    expect(preview).toMatchObject({
      basedOn: 0,
      from: [{ dueOn: '2025-08-29', units: 69 }],
      keep: [],
      missing: 68,
      reminders: ['2025-09-19', '2025-09-23', '2025-09-25', '2025-09-26'],
      past: false,
    });
    expect(preview.units).toHaveLength(69);
    expect(await unitOf(UMPHANG)).toMatchObject({ dueOn: '2025-08-29' });

    const body = { key: key(), basedOn: preview.basedOn, ...wish() };
    const done = await province.ask('extendRound', ODLOC, body);
    expect(done).toEqual({ until: '2025-09-26', letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', units: 69 });
    expect(await province.ask('extendRound', ODLOC, body)).toEqual(done);
    const { extensionHistory } = await province.ask('board', ODLOC);
    expect(extensionHistory).toMatchObject([
      { until: '2025-09-26', letterDate: '2025-09-16', reason: 'ระบบขัดข้อง', units: null, by: anucha.name },
    ]);
    expect(await did('extend')).toHaveLength(1);
  });

  it('of some units moves those alone, and one for all shortens nobody’s', async () => {
    const some = wish({ until: '2025-10-10', units: [MAE_KASA, UMPHANG] });
    await province.ask('extendRound', ODLOC, { key: key(), basedOn: 0, ...some });
    expect([(await unitOf(MAE_KASA))?.dueOn, (await unitOf(MAE_SOT))?.dueOn]).toEqual([
      '2025-10-10',
      '2025-08-29',
    ]);
    const all = await province.ask('previewExtension', ODLOC, wish());
    expect([all.units.length, all.keep.sort()]).toEqual([67, ['อบต.อุ้มผาง', 'อบต.แม่กาษา']]);
  });

  it('that somebody else has made meanwhile stops the confirmation, in words', async () => {
    await province.ask('extendRound', ODLOC, { key: key(), basedOn: 0, ...wish() });
    const late = { key: key(), basedOn: 0, ...wish({ until: '2025-10-10' }) };
    expect(await province.refused('extendRound', ODLOC, late)).toMatchObject({
      title: 'changed_meanwhile',
      detail: expect.stringContaining('ขยายเวลา'),
    });
  });

  it.each<[string, object, string]>([
    ['a date that is not later', { until: '2025-08-29' }, 'extension_not_later'],
    ['a day that does not exist', { until: '2025-02-30' }, 'no_such_date'],
    ['a letter’s day that does not exist', { letterDate: '2025-13-01' }, 'no_such_date'],
    ['words instead of a date', { until: 'พรุ่งนี้' }, 'invalid_request'],
    ['no letter', { letterNo: '  ' }, 'invalid_request'],
    ['a letter without end', { letterNo: '๑'.repeat(81) }, 'invalid_request'],
    ['no units', { units: [] }, 'invalid_request'],
    ['a unit that is not asked', { units: ['6306'] }, 'unit_not_asked'],
  ])('refuses %s', async (_, more, title) => {
    expect((await province.refused('previewExtension', ODLOC, wish(more))).title).toBe(title);
    const body = { key: key(), basedOn: 0, ...wish(more) };
    expect((await province.refused('extendRound', ODLOC, body)).title).toBe(title);
  });

  it('is the province’s alone', async () => {
    for (const client of [district, officer]) {
      expect((await client.refused('previewExtension', ODLOC, wish())).title).toBe('not_allowed');
      const body = { key: key(), basedOn: 0, ...wish() };
      expect((await client.refused('extendRound', ODLOC, body)).title).toBe('not_allowed');
    }
    expect(await did('refused extend')).toHaveLength(4);
    expect(await did('extend')).toEqual([]);
  });
});

describe('documents', () => {
  it('are listed by what fits the duty and the asker', async () => {
    const kinds = async (client: ApiClient) =>
      (await client.ask('documents', ODLOC)).documents.map(({ kind, formats }) => [kind, formats]);
    expect(await kinds(province)).toEqual([
      ['table', ['xlsx']],
      ['letter', ['docx']],
      ['memo', ['docx']],
    ]);
    expect(await kinds(district)).toEqual([['table', ['xlsx']]]);
    expect((await officer.refused('documents', ODLOC)).title).toBe('not_allowed');
  });

  it('that would be empty are refused before a page opens', async () => {
    const { units } = await province.ask('board', ODLOC);
    for (const { code } of units) await file(code);
    const refusal = await province.refused('makeFile', ODLOC, { kind: 'letter' });
    expect(refusal.title).toBe('not_found');
    expect((await province.ask('makeFile', ODLOC, { kind: 'table' })).url).toMatch(/^\/files\//);
  });
});
