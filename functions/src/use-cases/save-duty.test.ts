import { type DutyEdit, editOf } from '@thankamnot/shared/duty/duty-edit';
import type { Field } from '@thankamnot/shared/duty/form';
import { contentIn } from '@thankamnot/shared/duty/own-version';
import { startEdit } from '@thankamnot/shared/duty/start-edit';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { describe, expect, it } from 'vitest';
import {
  asPerson,
  boardNow,
  CAST,
  ODLOC,
  present,
  rosterFrom,
  type Scene,
  TAK,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { boardOf, openBoards } from './boards.ts';
import { auditDoc, dutyDoc } from './documents.ts';
import { dutyIn } from './duty-in.ts';
import { standingDuty } from './editable-duty.ts';
import { documentsOf } from './export-board.ts';
import { openDueRounds } from './open-rounds.ts';
import { previewDuty } from './preview-duty.ts';
import { read } from './records.ts';
import { saveDuty } from './save-duty.ts';
import { setDutyState } from './set-duty-state.ts';
import { addDuty, importRoster } from './setup.ts';
import { submitReport } from './submit-report.ts';

const anucha = asPerson(CAST.anucha);
const note: Field = { id: 'f00000001', kind: 'text', label: 'หมายเหตุ', maxLength: 100 };
const UTTARADIT = '53';

const contentNow = async ({ ports }: Scene, duty: string, province = TAK) =>
  contentIn(present(await dutyIn(ports, duty, province)), province);

/** The edit that changes a duty of Tak in these points, at the revision that stands. */
async function editing(
  scene: Scene,
  duty: string,
  change: Partial<DutyEdit>,
  more: { applyToOpen?: boolean; key?: string } = {},
) {
  const { revision, content } = await standingDuty(scene.ports.store, duty, TAK);
  const about = { kind: 'running' as const, duty, basedOn: revision };
  return {
    about,
    edit: { ...editOf(content), ...change },
    applyToOpen: more.applyToOpen ?? false,
    key: more.key ?? `press-${revision}`,
  };
}
const save = async (
  scene: Scene,
  ...args: Parameters<typeof editing> extends [Scene, ...infer Rest] ? Rest : never
) => saveDuty(scene.ports, await editing(scene, ...args), anucha);

async function withUttaradit(duties: string[]) {
  const scene = await takScene({ duties });
  await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
  for (const id of duties) await addDuty(scene.ports, present(findTemplate(id)), UTTARADIT);
  return scene;
}

describe('an edit of a duty that provinces share', () => {
  it('is the province’s own: the shared duty and the other province stay as they are', async () => {
    const scene = await withUttaradit(['help-centre']);
    const before = await contentNow(scene, 'help-centre', UTTARADIT);
    await save(scene, 'help-centre', { shortTitle: 'ศูนย์ของตาก', fields: [note] }, { applyToOpen: true });
    expect(await contentNow(scene, 'help-centre')).toMatchObject({
      shortTitle: 'ศูนย์ของตาก',
      form: { version: 2 },
    });
    expect(await contentNow(scene, 'help-centre', UTTARADIT)).toEqual(before);
    scene.clock.set('2025-10-01');
    for (const province of [TAK, UTTARADIT]) await openDueRounds(scene.ports, province, '2025-10-01');
    const [tak, uttaradit] = await Promise.all(
      [TAK, UTTARADIT].map((province) => boardOf(scene.ports, 'help-centre', '2025-10', province)),
    );
    expect(tak?.form.fields.map(({ id }) => id)).toEqual(['f00000001']);
    expect(uttaradit?.form.version).toBe(1);
  });

  it('does not reach a province that joins later', async () => {
    const scene = await takScene();
    await save(scene, 'odloc-2568', { title: 'ของตากเท่านั้น' });
    await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    const { board } = await addDuty(scene.ports, present(findTemplate('odloc-2568')), UTTARADIT);
    expect(board.title).toBe(present(findTemplate('odloc-2568')).title);
  });

  it('of a duty that runs elsewhere only is refused', async () => {
    const scene = await takScene({ duties: [] });
    await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    await addDuty(scene.ports, present(findTemplate('odloc-2568')), UTTARADIT);
    const about = { kind: 'running' as const, duty: 'odloc-2568', basedOn: 0 };
    const request = {
      about,
      edit: editOf(present(findTemplate('odloc-2568'))),
      applyToOpen: false,
      key: 'press',
    };
    await expect(saveDuty(scene.ports, request, anucha)).rejects.toMatchObject({ code: 'unknown_duty' });
  });
});

describe('rounds', () => {
  it('that open afterwards have the edit; the one in progress stays as it opened', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    await save(scene, 'help-centre', { asks: 'รายงานใหม่', fields: [note] });
    const open = await boardOf(scene.ports, 'help-centre', '2025-09', TAK);
    expect(open).toMatchObject({ form: { version: 1 }, asks: present(findTemplate('help-centre')).asks });
    await openDueRounds(scene.ports, TAK, '2025-10-01');
    expect(await boardOf(scene.ports, 'help-centre', '2025-10', TAK)).toMatchObject({
      form: { version: 2, fields: [{ id: 'f00000001' }] },
      asks: 'รายงานใหม่',
    });
  });

  it('in progress take over what is safe when they are told to, and reports keep their version', async () => {
    const scene = await takScene();
    const submission = {
      by: asPerson(CAST.kanchana),
      via: 'form' as const,
      round: ODLOC,
      unit: UNITS.maeSot,
      act: { kind: 'file' as const, values: { domains: ['education', 'economy', 'environment'] } },
      key: 'report-1',
    };
    const { report } = await submitReport(scene.ports, submission);
    const form = (await contentNow(scene, 'odloc-2568')).form;
    await save(
      scene,
      'odloc-2568',
      { shortTitle: 'ODLOC', url: null, fields: [...form.fields, note] },
      { applyToOpen: true },
    );
    const board = await boardNow(scene);
    expect(board).toMatchObject({
      shortTitle: 'ODLOC',
      form: { version: 2, fields: [{ id: 'domains' }, note] },
    });
    expect(board).not.toHaveProperty('url');
    expect(board.units[UNITS.maeSot]).toMatchObject({ status: 'done' });
    expect(report.formVersion).toBe(1);
    const { report: later } = await submitReport(scene.ports, {
      ...submission,
      act: { kind: 'file', values: { domains: ['education'], f00000001: 'ช้า' } },
      key: 'report-2',
    });
    expect(later).toMatchObject({ formVersion: 2, values: { f00000001: 'ช้า' } });
  });

  it('in progress keep a form in which something would be lost, and say so before', async () => {
    const scene = await takScene();
    await submitReport(scene.ports, {
      by: asPerson(CAST.kanchana),
      via: 'form',
      round: ODLOC,
      unit: UNITS.maeSot,
      act: { kind: 'file', values: { domains: ['education'] } },
      key: 'report-1',
    });
    const request = await editing(
      scene,
      'odloc-2568',
      { shortTitle: 'ODLOC', fields: [note] },
      { applyToOpen: true },
    );
    const { open, changed, from } = await previewDuty(scene.ports, request, anucha);
    expect(changed).toEqual(['wording', 'form']);
    expect(from).toBeUndefined();
    expect(open).toMatchObject([
      {
        takeOver: {
          takes: ['wording'],
          keeps: ['form'],
          conflict: { units: 1, labels: ['ด้านที่บันทึกข้อมูลแล้ว'] },
        },
      },
    ]);
    await saveDuty(scene.ports, request, anucha);
    expect(await boardNow(scene)).toMatchObject({ shortTitle: 'ODLOC', form: { version: 1 } });
  });

  it('in progress take over an earlier edit later, when nothing else has changed', async () => {
    const scene = await takScene();
    await save(scene, 'odloc-2568', { shortTitle: 'ODLOC' });
    await save(scene, 'odloc-2568', {}, { applyToOpen: true });
    expect(await boardNow(scene)).toMatchObject({ shortTitle: 'ODLOC' });
    await expect(save(scene, 'odloc-2568', {}, { applyToOpen: true })).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('that are added and whose time has come open at once', async () => {
    const scene = await takScene();
    const { schedule } = editOf(await contentNow(scene, 'odloc-2568'));
    if (schedule.kind !== 'listed') throw new Error('ODLOC has listed rounds');
    const added = { id: null, title: 'เก็บตก', opensOn: '2025-09-16', dueOn: '2025-10-31' };
    await save(scene, 'odloc-2568', { schedule: { kind: 'listed', rounds: [...schedule.rounds, added] } });
    const open = await openBoards(scene.ports, TAK);
    expect(open.map(({ roundTitle, dueOn }) => [roundTitle, dueOn])).toEqual([
      ['ประจำปี พ.ศ. 2568', '2025-08-29'],
      ['เก็บตก', '2025-10-31'],
    ]);
  });
});

describe('two coordinators at once', () => {
  it('the second one is told, and nothing of the first is lost', async () => {
    const scene = await takScene();
    const [first, second] = await Promise.all([
      editing(scene, 'odloc-2568', { asks: 'คนแรก' }, { key: 'a' }),
      editing(scene, 'odloc-2568', { asks: 'คนที่สอง' }, { key: 'b' }),
    ]);
    const results = await Promise.allSettled([first, second].map((it) => saveDuty(scene.ports, it, anucha)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'changed_meanwhile' },
    });
  });

  it('the same press twice takes effect once', async () => {
    const scene = await takScene();
    const request = await editing(scene, 'odloc-2568', { asks: 'ครั้งเดียว' });
    const [once, again] = [
      await saveDuty(scene.ports, request, anucha),
      await saveDuty(scene.ports, request, anucha),
    ];
    expect([once.revision, again.revision]).toEqual([1, 1]);
    expect(await read(scene.ports.store, auditDoc(request.key))).toMatchObject({
      did: 'edit duty',
      about: 'odloc-2568 revision 1 wording',
    });
  });
});

describe('a new duty', () => {
  const fresh = (template: string | null, change: Partial<DutyEdit> = {}) => ({
    about: { kind: 'new' as const, template },
    edit: {
      ...startEdit(template === null ? undefined : present(findTemplate(template)), '2025-09-16'),
      title: 'สำรวจถังขยะเปียก',
      shortTitle: 'ถังขยะเปียก',
      asks: 'สำรวจแล้วรายงาน',
      schedule: {
        kind: 'listed' as const,
        rounds: [{ id: null, title: '', opensOn: '2025-09-16', dueOn: '2025-09-30' }],
      },
      fields: [note],
      ...change,
    },
    applyToOpen: false,
    key: 'press-new',
  });

  it('from nothing opens its round, once, under an id that nobody typed', async () => {
    const scene = await takScene({ duties: [] });
    const { shared } = await saveDuty(scene.ports, fresh(null), anucha);
    expect(shared).toMatchObject({
      id: expect.stringMatching(/^63-[0-9a-f]{14}$/),
      template: shared.id,
      provinces: [TAK],
    });
    await saveDuty(scene.ports, fresh(null), anucha);
    expect(await openBoards(scene.ports, TAK)).toMatchObject([
      { roundTitle: 'กำหนดส่ง 30 ก.ย. 2568', form: { version: 1, fields: [note] } },
    ]);
  });

  it('from a template has an id of its own and keeps the template’s official table', async () => {
    const scene = await takScene({ duties: ['help-centre'] });
    const edit = startEdit(present(findTemplate('help-centre')), '2025-09-16');
    const { shared } = await saveDuty(
      scene.ports,
      fresh('help-centre', { schedule: edit.schedule, fields: edit.fields }),
      anucha,
    );
    expect(shared.id).not.toBe('help-centre');
    expect(documentsOf(shared).layout).toBe('help_centre');
  });

  it('for whom there is nobody is refused', async () => {
    const scene = await takScene({ duties: [] });
    const request = fresh(null, { audience: { level: 'lao', types: ['เมืองพัทยา'] } });
    await expect(saveDuty(scene.ports, request, anucha)).rejects.toMatchObject({ code: 'no_units' });
  });
});

describe('closing a duty', () => {
  const setState = (scene: Scene, state: 'active' | 'closed', basedOn: number) =>
    setDutyState(scene.ports, { duty: 'odloc-2568', state, basedOn, key: `state-${basedOn}` }, anucha);

  it('closes its open rounds here, keeps what was reported, and goes on elsewhere', async () => {
    const scene = await withUttaradit(['odloc-2568']);
    const closed = await setState(scene, 'closed', 0);
    expect(closed).toMatchObject({ state: 'closed', revision: 1 });
    expect(await openBoards(scene.ports, TAK)).toEqual([]);
    expect(await openBoards(scene.ports, UTTARADIT)).toHaveLength(1);
    expect(await openDueRounds(scene.ports, TAK, '2025-09-16')).toBe(0);
    expect(await read(scene.ports.store, dutyDoc('odloc-2568'))).toMatchObject({
      state: 'active',
      ownVersions: [TAK],
    });
    await expect(save(scene, 'odloc-2568', { asks: 'แก้ไข' })).rejects.toMatchObject({ code: 'round_closed' });
  });

  it('may be taken back: the same rounds open again', async () => {
    const scene = await takScene();
    await setState(scene, 'closed', 0);
    await setState(scene, 'active', 1);
    expect(await openBoards(scene.ports, TAK)).toHaveLength(1);
  });

  it('twice, or from a page that is old, is refused', async () => {
    const scene = await takScene();
    await setState(scene, 'closed', 0);
    const request = { duty: 'odloc-2568', state: 'closed' as const, basedOn: 0, key: 'other' };
    await expect(setDutyState(scene.ports, request, anucha)).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    expect(await setState(scene, 'closed', 0)).toMatchObject({ revision: 1 });
  });
});

it('a coordinator of a district edits, starts and closes nothing', async () => {
  const scene = await takScene();
  const wilai = asPerson(CAST.wilai);
  const request = await editing(scene, 'odloc-2568', { asks: 'ของอำเภอ' });
  const state = { duty: 'odloc-2568', state: 'closed' as const, basedOn: 0, key: 'state' };
  for (const act of [
    saveDuty(scene.ports, request, wilai),
    previewDuty(scene.ports, request, wilai),
    setDutyState(scene.ports, state, wilai),
  ])
    await expect(act).rejects.toMatchObject({ code: 'not_allowed' });
  expect((await standingDuty(scene.ports.store, 'odloc-2568', TAK)).revision).toBe(0);
});
