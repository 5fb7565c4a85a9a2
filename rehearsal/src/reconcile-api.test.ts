/** The central system's list, disputes, targets and penalties as the API carries them, with rights and bad input. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, mali, anucha, wilai } = PEOPLE;
const ODLOC = { duty: 'odloc-2568', round: '2568' };
const MAE_SOT = '03630601';
const WHOLE = { domains: ['education', 'economy', 'environment'] };
const key = () => `key-${crypto.randomUUID()}`;

describe('the list of the central system', () => {
  let world: World;
  let officer: ApiClient;
  let province: ApiClient;
  let district: ApiClient;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-08-20T09:30:00+07:00', frozen: true });
    officer = await apiClientOf(world, kanchana);
    province = await apiClientOf(world, anucha);
    district = await apiClientOf(world, wilai);
    await officer.ask('fileReport', { ...ODLOC, unit: MAE_SOT }, { key: key(), values: WHOLE, basedOn: 0 });
  });
  afterAll(() => world.close());
  const unitOf = async (code: string) =>
    (await province.ask('board', ODLOC)).units.find((unit) => unit.code === code);

  it('is refused to officers, empty, unreadable or for a round that is not there', async () => {
    const refusedAs = async (client: ApiClient, text: string, place = ODLOC) =>
      (await client.refused('previewReconciliation', place, { text })).title;
    expect(await refusedAs(officer, 'อบต.แม่กาษา')).toBe('not_allowed');
    expect(await refusedAs(province, ' \n ')).toBe('empty_list');
    expect(await refusedAs(province, 'อบต.แม่กาษา\n\uFFFD\uFFFD')).toBe('invalid_request');
    expect(await refusedAs(province, 'อบต.แม่กาษา', { ...ODLOC, round: '2599' })).toBe('unknown_round');
  });

  it('says what would change, asks about what is ambiguous, and writes nothing', async () => {
    const text = '๑. องค์การบริหารส่วนตำบลแม่กาสา\nท่าสายลวด\nเทศบาลเมืองหัวหิน\n';
    const preview = await province.ask('previewReconciliation', ODLOC, { text });
    expect(preview.listedButMissing.map(({ name }) => name)).toEqual(['อบต.แม่กาษา']);
    expect(preview.doneButNotListed.map(({ name }) => name)).toEqual(['ทน.แม่สอด']);
    expect(preview.ambiguous).toMatchObject([
      { line: 2, candidates: [{ name: 'ทต.ท่าสายลวด' }, { name: 'อบต.ท่าสายลวด' }] },
    ]);
    expect(preview.unknown).toMatchObject([{ line: 3 }]);
    expect(preview.changes).toHaveLength(2);
    expect(await unitOf('06630612')).toMatchObject({ status: 'missing', verification: null });

    const chosen = await province.ask('previewReconciliation', ODLOC, { text, choices: { 2: '06630606' } });
    expect(chosen.ambiguous).toEqual([]);
    expect(chosen.listedButMissing.map(({ name }) => name)).toEqual(['อบต.ท่าสายลวด', 'อบต.แม่กาษา']);
  });

  it('leaves a district the units that it answers for', async () => {
    const text = 'อบต.แม่กาษา\nอบต.อุ้มผาง';
    const { changes } = await district.ask('previewReconciliation', ODLOC, { text });
    expect(changes.map(({ name }) => name)).toEqual(['อบต.แม่กาษา']);
    const elsewhere = { unit: '06630803', name: 'อบต.อุ้มผาง', basedOn: 0, becomes: 'verified' };
    const body = { key: key(), changes: [elsewhere] };
    expect((await district.refused('applyReconciliation', ODLOC, body)).title).toBe('not_allowed');
    expect(await unitOf('06630803')).toMatchObject({ status: 'missing' });
  });

  it('is written once it is confirmed, once, and not over a newer report', async () => {
    const { changes } = await province.ask('previewReconciliation', ODLOC, { text: 'อบต.แม่กาษา' });
    const body = { key: key(), changes };
    expect(await province.ask('applyReconciliation', ODLOC, body)).toEqual({ written: 2 });
    expect(await province.ask('applyReconciliation', ODLOC, body)).toEqual({ written: 2 });
    expect(await unitOf('06630612')).toMatchObject({ status: 'done', verification: 'verified' });
    expect(await unitOf(MAE_SOT)).toMatchObject({ status: 'done', verification: 'disputed' });
    const late = await province.refused('applyReconciliation', ODLOC, { key: key(), changes });
    expect(late.title).toBe('changed_meanwhile');
  });

  it('is answered by the officer with a link and decided by the coordinator', async () => {
    const place = { ...ODLOC, unit: MAE_SOT };
    expect((await officer.ask('work', {})).open).toMatchObject([
      { duty: 'help-centre' },
      { duty: 'odloc-2568', verification: 'disputed' },
    ]);
    const wrong = await officer.refused('answerDispute', place, { key: key(), evidence: 'ดูในระบบ' });
    expect(wrong).toMatchObject({ title: 'invalid_report', errors: [{ field: 'evidence' }] });
    const stranger = await apiClientOf(world, mali);
    const evidence = 'https://drive.example.go.th/odloc';
    const refusal = await stranger.refused('answerDispute', place, { key: key(), evidence });
    expect(refusal.title).toBe('not_allowed');
    const early = await province.refused('decideDispute', place, { key: key(), accept: true });
    expect(early.title).toBe('already_decided');

    const { item } = await officer.ask('answerDispute', place, { key: key(), evidence });
    expect(item.dispute).toMatchObject({ evidence, by: kanchana.name, accepted: false });
    expect((await officer.ask('work', {})).open).toHaveLength(1);
    const self = await officer.refused('decideDispute', place, { key: key(), accept: true });
    expect(self.title).toBe('not_allowed');
    // ทน.แม่สอด answers to the province and not to the district.
    const other = await district.refused('decideDispute', place, { key: key(), accept: true });
    expect(other.title).toBe('not_allowed');
    const decided = await province.ask('decideDispute', place, { key: key(), accept: true });
    expect(decided.item).toMatchObject({ verification: 'verified', dispute: { accepted: true } });
    const again = await province.ask('previewReconciliation', ODLOC, { text: 'อบต.แม่กาษา' });
    expect(again.acceptedBefore.map(({ name }) => name)).toEqual(['ทน.แม่สอด']);
    expect(again.changes).toEqual([]);
  });

  it('takes "nothing to report" only where there may be nothing', async () => {
    const body = { key: key(), values: {}, nothingToReport: true, basedOn: 0 };
    const umphang = await apiClientOf(world, mali);
    const refusal = await umphang.refused('fileReport', { ...ODLOC, unit: '06630803' }, body);
    expect(refusal.title).toBe('form_needed');
    const help = { duty: 'help-centre', round: '2025-08', unit: '06630803' };
    expect((await umphang.ask('fileReport', help, body)).report.status).toBe('nothing_to_report');
  });

  it('stands beside the target and how fast it must go on', async () => {
    const { targets, penalty } = await province.ask('board', ODLOC);
    expect(targets).toMatchObject([
      {
        indicator: { id: 'complete' },
        target: { by: '2025-08-29', value: 1 },
        // 2 of 69 are there; ten days are left, today among them.
        trajectory: { kind: 'ahead', missing: 67, perWeek: 47 },
      },
    ]);
    expect(penalty).toBeNull();
  });
});

describe('duties of a district and of the province', () => {
  it('are the coordinators’ own to report, and reminded like any other', async () => {
    const world = await openWorld({
      opensAt: '2018-03-20T08:55:00+07:00',
      frozen: true,
      duties: ['joint-centre'],
    });
    try {
      const phone = world.simulator.person(wilai.id);
      await phone.send('งาน');
      expect(phone.texts().at(-1)).toContain('ศูนย์ปฏิบัติการร่วม');
      const client = await apiClientOf(world, wilai);
      const { open } = await client.ask('work', {});
      expect(open).toMatchObject([{ duty: 'joint-centre', unit: { code: '6306', name: 'สถอ.แม่สอด' } }]);
      phone.clear();
      await world.moveTo('2018-03-23T09:00:00+07:00');
      expect(phone.inbox.filter(({ via }) => via === 'multicast')).toHaveLength(1);
      const place = { duty: 'joint-centre', round: '2018-03', unit: '6306' };
      const values = { established: true, place: 'ทน.แม่สอด' };
      const afterwards = await apiClientOf(world, wilai);
      const filed = await afterwards.ask('fileReport', place, { key: key(), values, basedOn: 0 });
      expect(filed.report).toMatchObject({ status: 'done', via: 'form' });
      const elsewhere = { ...place, unit: '6308' };
      const refusal = await afterwards.refused('fileReport', elsewhere, { key: key(), values, basedOn: 0 });
      expect(refusal.title).toBe('not_allowed');
    } finally {
      await world.close();
    }
  });

  it('show the penalty with its working', async () => {
    const world = await openWorld({ opensAt: '2024-04-09T09:30:00+07:00', frozen: true, duties: ['media'] });
    try {
      const client = await apiClientOf(world, anucha);
      expect((await client.ask('work', {})).open.map(({ round }) => round)).toEqual(['form-1', 'form-2']);
      const { penalty, proposed } = await client.ask('board', { duty: 'media', round: 'form-1' });
      expect(proposed).toContain('รอบการประเมินที่ 1');
      // Due on Sunday 31 March: 1–5 and 9 April count; 6 and 7 are a weekend, 8 stands in for Chakri day.
      expect(penalty?.meter.now).toEqual({ on: '2024-04-09', workingDaysLate: 6, points: 1.2 });
      expect(penalty?.meter.tomorrow).toEqual({ on: '2024-04-10', workingDaysLate: 7, points: 1.4 });
      expect(penalty?.meter.days.filter(({ counts }) => !counts)).toHaveLength(3);
    } finally {
      await world.close();
    }
  });
});
