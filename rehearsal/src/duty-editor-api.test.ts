/** Duties made and changed through the API, on the real server: rights, bad input, pages that are old, presses twice. */
import { addDuty, importRoster } from '@thankamnot/functions/use-cases/setup';
import type { BodyOf, ResponseOf } from '@thankamnot/shared/api/endpoints';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { findProvince } from '@thankamnot/shared/organization/provinces';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, anucha, wilai } = PEOPLE;
const key = () => `key-${crypto.randomUUID()}`;
type Edit = BodyOf<'saveDuty'>['edit'];
const YES = { id: 'f00000001', kind: 'yes_no', label: 'จัดทำถังขยะเปียกแล้ว', required: true } as const;
const COUNT = {
  id: 'f00000002',
  kind: 'number',
  label: 'จำนวนครัวเรือน',
  unit: 'ครัวเรือน',
  min: 0,
  max: 9999,
} as const;

let world: World;
let province: ApiClient;
let district: ApiClient;
let officer: ApiClient;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
  province = await apiClientOf(world, anucha);
  district = await apiClientOf(world, wilai);
  officer = await apiClientOf(world, kanchana);
});
afterAll(() => world.close());

const placeOf = ({ field }: { field: string }): string => field.replace(/^edit\.?/, '');

/** A new duty from nothing, as the page sends it. */
async function blank(change: Partial<Edit> = {}): Promise<Edit> {
  const { edit } = await province.ask('newDuty', { template: 'blank' });
  const filled = {
    title: 'สำรวจการจัดทำถังขยะเปียกครัวเรือน',
    shortTitle: 'ถังขยะเปียก',
    asks: 'สำรวจแล้วรายงานผล',
    schedule: {
      kind: 'listed',
      rounds: [{ id: null, title: '', opensOn: '2025-09-16', dueOn: '2025-09-30' }],
    },
    fields: [YES, COUNT],
  };
  return { ...edit, ...filled, ...change } as Edit;
}
const start = async (change: Partial<Edit> = {}, press = key()) =>
  province.ask(
    'saveDuty',
    {},
    { key: press, about: { kind: 'new', template: null }, edit: await blank(change), applyToOpen: false },
  );
const stand = (duty: string) => province.ask('editableDuty', { duty });
const revise = (
  { revision, edit }: ResponseOf<'editableDuty'>,
  duty: string,
  change: Partial<Edit>,
  applyToOpen = false,
) => ({
  key: key(),
  about: { kind: 'running' as const, duty, basedOn: revision },
  edit: { ...edit, ...change } as Edit,
  applyToOpen,
});

describe('a duty from nothing', () => {
  it('says what it brings about, opens once, and stands on the officer’s form as it was made', async () => {
    const told = await province.ask(
      'previewDuty',
      {},
      { about: { kind: 'new', template: null }, edit: await blank() },
    );
    expect(told).toMatchObject({
      from: {
        roundTitle: 'กำหนดส่ง 30 ก.ย. 2568',
        reminders: ['2025-09-23', '2025-09-26', '2025-09-29', '2025-09-30'],
      },
      units: 69,
      doneInChat: false,
      open: [],
    });
    const press = key();
    const [saved, again] = [await start({}, press), await start({}, press)];
    expect(again).toEqual(saved);
    const place = { duty: saved.duty, round: saved.round ?? '', unit: '03630601' };
    const { form, item } = await officer.ask('reportForm', place);
    expect([item.shortTitle, form.fields.map(({ label }) => label)]).toEqual([
      'ถังขยะเปียก',
      [YES.label, COUNT.label],
    ]);
    const filed = await officer.ask('fileReport', place, {
      key: key(),
      values: { f00000001: true, f00000002: 12 },
      basedOn: 0,
    });
    expect(filed.report.status).toBe('done');
  });

  it.each<[string, Partial<Edit>, string]>([
    ['no form', { fields: [] }, 'fields'],
    ['a name too long for a button', { shortTitle: 'ก'.repeat(30) }, 'shortTitle'],
    ['an id that somebody thought of', { fields: [{ ...YES, id: 'constructor' }] }, 'fields.0'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
    ['a field with min over max', { fields: [{ ...COUNT, min: 10, max: 1 }] }, 'fields.0.min'],
    ['something beside the fields', { penalty: 5 } as Partial<Edit>, ''],
  ])('with %s is refused at its place, in Thai', async (_, change, place) => {
    const body = {
      key: key(),
      about: { kind: 'new', template: null },
      edit: await blank(change),
      applyToOpen: false,
    };
    const { title, errors } = await province.refused('saveDuty', {}, body);
    expect([title, errors?.map(placeOf)]).toEqual(['invalid_request', [place]]);
    for (const { message } of errors ?? []) expect(message).toMatch(/[ก-๙]/);
  });

  it.each([
    ['longer than a board holds', 9, ['fields']],
    ['longer than a request may be', 40, undefined],
  ])('with a form %s is refused', async (_, count, places) => {
    const options = Array.from({ length: count }, (_, n) => ({
      id: `o${String(n).padStart(8, '0')}`,
      label: `${n} ${'ก'.repeat(190)}`,
    }));
    const fields = Array.from({ length: 40 }, (_, n) => ({
      id: `f${String(n).padStart(8, '0')}`,
      kind: 'checklist' as const,
      label: `ช่องที่ ${n}`,
      options,
    }));
    const body = { about: { kind: 'new', template: null }, edit: await blank({ fields }) };
    const { title, errors } = await province.refused('previewDuty', {}, body);
    expect([title, errors?.map(placeOf)]).toEqual(['invalid_request', places]);
  });
});

describe('a duty that runs', () => {
  it('is told what would follow, applied to the open round when asked, and refused from an old page', async () => {
    const { duty, round } = await start({ shortTitle: 'เรื่องที่แก้ไข' });
    const old = await stand(duty);
    expect(old).toMatchObject({ revision: 0, opened: [round], open: [{ round, expected: 69, complete: 0 }] });
    const change = { asks: 'รายงานภายในเดือนนี้', fields: [COUNT, YES] };
    const told = await province.ask('previewDuty', {}, revise(old, duty, change));
    expect(told).toMatchObject({
      changed: ['wording', 'form'],
      from: null,
      open: [{ takes: ['wording', 'form'], keeps: [] }],
    });
    const saved = await province.ask('saveDuty', {}, revise(old, duty, change, true));
    expect(saved.revision).toBe(1);
    const { form } = await officer.ask('reportForm', { duty, round: round ?? '', unit: '03630601' });
    expect([form.version, form.fields.map(({ id }) => id)]).toEqual([2, [COUNT.id, YES.id]]);
    expect((await province.refused('saveDuty', {}, revise(old, duty, { asks: 'จากหน้าเก่า' }))).title).toBe(
      'changed_meanwhile',
    );
  });

  it('moves the date of its open round by extension alone', async () => {
    const old = await stand('odloc-2568');
    const schedule = {
      kind: 'listed',
      rounds: [{ id: '2568', title: 'ปี 2568', opensOn: '2025-07-21', dueOn: '2025-09-26' }],
    } as const;
    const { errors } = await province.refused(
      'saveDuty',
      {},
      revise(old, 'odloc-2568', { schedule: { ...schedule, rounds: [...schedule.rounds] } }),
    );
    expect(errors).toMatchObject([
      { field: 'edit.schedule.rounds.0.dueOn', message: expect.stringContaining('ขยายเวลา') },
    ]);
  });

  it('that is closed reminds nobody, takes no report, and opens again', async () => {
    const { duty, round, revision } = await start({ shortTitle: 'เรื่องที่ปิด' });
    const closed = await province.ask(
      'setDutyState',
      { duty },
      { key: key(), basedOn: revision, state: 'closed' },
    );
    expect(closed).toMatchObject({ state: 'closed', round: null });
    const place = { duty, round: round ?? '', unit: '03630601' };
    const refusal = await officer.refused('fileReport', place, {
      key: key(),
      values: { f00000001: true },
      basedOn: 0,
    });
    expect(refusal.title).toBe('round_closed');
    expect((await province.ask('dutyShelf', {})).duties).toContainEqual(
      expect.objectContaining({ id: duty, state: 'closed' }),
    );
    const open = await province.ask(
      'setDutyState',
      { duty },
      { key: key(), basedOn: closed.revision, state: 'active' },
    );
    expect(open).toMatchObject({ state: 'active', round });
  });
});

describe('whoever may not', () => {
  it('is refused: officers and coordinators of a district', async () => {
    const edit = await blank();
    const about = { kind: 'new' as const, template: null };
    for (const client of [officer, district]) {
      expect((await client.refused('dutyShelf', {})).title).toBe('not_allowed');
      expect((await client.refused('editableDuty', { duty: 'odloc-2568' })).title).toBe('not_allowed');
      expect((await client.refused('previewDuty', {}, { about, edit })).title).toBe('not_allowed');
      expect(
        (await client.refused('saveDuty', {}, { key: key(), about, edit, applyToOpen: false })).title,
      ).toBe('not_allowed');
      const closing = { key: key(), basedOn: 0, state: 'closed' };
      expect((await client.refused('setDutyState', { duty: 'odloc-2568' }, closing)).title).toBe(
        'not_allowed',
      );
    }
  });

  it('touches no duty of another province', async () => {
    const roster = {
      province: '53',
      name: 'อุตรดิตถ์',
      units: [{ code: '53', level: 'province' as const, name: 'จังหวัดอุตรดิตถ์', province: '53' }],
    };
    expect(findProvince('อุตรดิตถ์')?.code).toBe('53');
    await importRoster(world.server.ports, roster);
    const media = findTemplate('media');
    if (!media) throw new Error('no template');
    await addDuty(world.server.ports, media, '53');
    expect((await province.refused('editableDuty', { duty: 'media' })).title).toBe('unknown_duty');
    const about = { kind: 'running', duty: 'media', basedOn: 0 };
    const edit = await blank();
    expect(
      (await province.refused('saveDuty', {}, { key: key(), about, edit, applyToOpen: true })).title,
    ).toBe('unknown_duty');
    const closing = { key: key(), basedOn: 0, state: 'closed' };
    expect((await province.refused('setDutyState', { duty: 'media' }, closing)).title).toBe('unknown_duty');
    expect((await province.ask('dutyShelf', {})).duties.map(({ id }) => id)).not.toContain('media');
  });
});
