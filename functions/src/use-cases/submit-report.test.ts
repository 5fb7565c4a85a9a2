import { Problem } from '@thankamnot/shared/problem';
import { recounted } from '@thankamnot/shared/report/board';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { array, assert, asyncProperty, constantFrom, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asPerson,
  boardNow,
  CAST,
  HELP_CENTRE,
  ODLOC,
  officersOf,
  type Scene,
  takRoster,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { AlreadyExists } from './document-store.ts';
import { boardDoc, inboxDoc, reportDoc, reports, revisionsOf } from './documents.ts';
import { mark } from './once.ts';
import { find, patch, read } from './records.ts';
import { type Submission, submitReport, undoReport } from './submit-report.ts';

const KANCHANA = asPerson(CAST.kanchana);
const SOMCHAI = asPerson(CAST.somchai);
const ALL = ['education', 'economy', 'environment'];

const submission = (change: Partial<Submission> = {}): Submission => ({
  by: KANCHANA,
  via: 'chat',
  round: ODLOC,
  unit: UNITS.maeSot,
  act: { kind: 'complete' },
  key: 'event-1',
  ...change,
});
const submit = ({ ports }: Scene, change: Partial<Submission> = {}) =>
  submitReport(ports, submission(change));
const undo = ({ ports }: Scene, n: number, key: string, change: Partial<Submission> = {}) =>
  undoReport(ports, { ...submission({ ...change, key }), n });

const storedReport = ({ ports }: Scene) =>
  read(ports.store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.maeSot));
const history = ({ ports }: Scene) =>
  find(ports.store, revisionsOf(ODLOC.duty, ODLOC.round, UNITS.maeSot), {
    orderBy: { field: 'n', direction: 'asc' },
  });
const entryOf = async (scene: Scene, unit: string = UNITS.maeSot) => (await boardNow(scene)).units[unit];

const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no problem',
    (error) => (error instanceof Problem ? error.code : Promise.reject(error)),
  );

describe('a report', () => {
  test('is kept with its revision, on the board, and under its key, all at once', async () => {
    const scene = await takScene();
    const { report, board, repeated } = await submit(scene);
    expect(repeated).toBe(false);
    expect(report).toEqual({
      ...ODLOC,
      unit: UNITS.maeSot,
      n: 1,
      at: '2025-09-16T02:00:00.000Z',
      by: { user: KANCHANA.user, name: KANCHANA.name },
      via: 'chat',
      status: 'done',
      values: { domains: ALL },
      formVersion: 1,
      problem: null,
      promisedOn: null,
      evidence: null,
      completedOn: '2025-09-16',
    });
    expect(await storedReport(scene)).toEqual(report);
    const { duty: _duty, round: _round, province: _province, unit: _unit, ...revision } = report;
    expect(await history(scene)).toEqual([revision]);
    expect(await boardNow(scene)).toEqual(board);
    expect(board.units[UNITS.maeSot]).toMatchObject({ status: 'done', revision: 1, user: KANCHANA.user });
    expect(rateOf(board)).toMatchObject({ expected: 69, complete: 1 });
    expect(await read(scene.ports.store, inboxDoc('event-1'))).toBeDefined();
  });

  test('leaves nothing when one of its writes fails', async () => {
    const scene = await takScene();
    await scene.ports.store.commit([mark('event-1', scene.clock.now())]);
    await expect(submit(scene)).rejects.toThrow(AlreadyExists);
    expect(await storedReport(scene)).toBeUndefined();
    expect(await history(scene)).toEqual([]);
    expect(await entryOf(scene)).toMatchObject({ status: 'missing', revision: 0 });
  });

  test.each<[string, Partial<Submission>, string]>([
    ['for a round that is not there', { round: { ...ODLOC, round: '2569' } }, 'unknown_round'],
    ['for a province where the duty does not run', { round: { ...ODLOC, province: '53' } }, 'unknown_round'],
    ['for a unit that is not asked', { unit: '6306' }, 'unit_not_asked'],
    ['for a name that every object has', { unit: 'constructor' }, 'unit_not_asked'],
    ['that breaks its form', { act: { kind: 'file', values: { domains: 'all' } } }, 'invalid_report'],
    ['that needs its form, by a word in chat', { round: HELP_CENTRE }, 'form_needed'],
    ['based on a revision that is not the newest', { basedOn: 1 }, 'changed_meanwhile'],
  ])('%s is refused and leaves nothing', async (_, change, code) => {
    const scene = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
    expect(await problemOf(submit(scene, change))).toBe(code);
    expect(await find(scene.ports.store, reports)).toEqual([]);
    expect(await read(scene.ports.store, inboxDoc('event-1'))).toBeUndefined();
  });

  test('names the fields that are wrong', async () => {
    const scene = await takScene({ duties: [HELP_CENTRE.duty] });
    const act = { kind: 'file' as const, values: { established: true, cases: -1 } };
    const faults = [{ field: 'cases', message: '“จำนวนเรื่องที่ช่วยเหลือในเดือนนี้” ต้องไม่น้อยกว่า 0 เรื่อง' }];
    await expect(submit(scene, { round: HELP_CENTRE, act })).rejects.toMatchObject({ faults });
  });

  test('for a closed round is refused, and so is its undoing; a coordinator still sets right what came late', async () => {
    const scene = await takScene();
    await submit(scene);
    await scene.ports.store.commit([patch(boardDoc(ODLOC), [['state'], 'closed'])]);
    expect(await problemOf(submit(scene, { key: 'event-2' }))).toBe('round_closed');
    expect(await problemOf(undo(scene, 1, 'event-3'))).toBe('round_closed');
    expect((await submit(scene, { key: 'event-4', via: 'coordinator' })).repeated).toBe(false);
  });
});

describe('the same key', () => {
  test('again, later, makes no second revision and answers with what is stored', async () => {
    const scene = await takScene();
    const first = await submit(scene);
    scene.clock.pass(60_000);
    const again = await submit(scene);
    expect(again).toEqual({ ...first, repeated: true });
    expect(await history(scene)).toHaveLength(1);
  });

  test('twice at once makes one revision', async () => {
    const scene = await takScene();
    const both = await Promise.all([submit(scene), submit(scene)]);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(both[0]?.report).toEqual(both[1]?.report);
    expect(await history(scene)).toHaveLength(1);
  });

  test('again answers with what is stored although the form was based on the revision before', async () => {
    const scene = await takScene();
    const filed = { via: 'form', act: { kind: 'file', values: { domains: ALL } }, basedOn: 0 } as const;
    const first = await submit(scene, filed);
    expect(await submit(scene, filed)).toEqual({ ...first, repeated: true });
    const [a, b] = await Promise.all([
      submit(scene, { ...filed, key: 'event-2', basedOn: 1 }),
      submit(scene, { ...filed, key: 'event-2', basedOn: 1 }),
    ]);
    expect([a.repeated, b.repeated].sort()).toEqual([false, true]);
    expect(await history(scene)).toHaveLength(2);
  });

  test('of an undo takes back once', async () => {
    const scene = await takScene();
    await submit(scene);
    await undo(scene, 1, 'event-2');
    expect(await undo(scene, 1, 'event-2')).toMatchObject({ repeated: true, report: { n: 2, undoes: 1 } });
    expect(await history(scene)).toHaveLength(2);
  });
});

describe('two officers of a unit', () => {
  test('who report at once both are heard, one after the other', async () => {
    const scene = await takScene();
    await Promise.all([
      submit(scene, { act: { kind: 'start' }, key: 'a' }),
      submit(scene, { by: SOMCHAI, act: { kind: 'problem', text: 'ระบบล่ม' }, key: 'b' }),
    ]);
    const made = await history(scene);
    expect(made.map(({ n }) => n)).toEqual([1, 2]);
    expect(made.at(-1)).toMatchObject({ status: 'in_progress', problem: 'ระบบล่ม' });
    expect(await entryOf(scene)).toMatchObject({ revision: 2, status: 'in_progress', problem: 'ระบบล่ม' });
  });

  test('who fill in the form at once: the second is told that it changed meanwhile', async () => {
    const scene = await takScene();
    const form = (by: typeof KANCHANA, key: string, ...domains: string[]) =>
      problemOf(submit(scene, { by, key, basedOn: 0, act: { kind: 'file', values: { domains } } }));
    const answers = await Promise.all([form(KANCHANA, 'a', ...ALL), form(SOMCHAI, 'b', 'education')]);
    expect(answers.sort()).toEqual(['changed_meanwhile', 'no problem']);
    expect(await history(scene)).toHaveLength(1);
  });
});

describe('taking back', () => {
  test('brings back what was before, as a new revision', async () => {
    const scene = await takScene();
    await submit(scene, { act: { kind: 'promise', on: '2025-09-25' }, key: '1' });
    await submit(scene, { key: '2' });
    const { report } = await undo(scene, 2, '3');
    expect(report).toMatchObject({
      n: 3,
      undoes: 2,
      status: 'acknowledged',
      promisedOn: '2025-09-25',
      values: null,
    });
    expect(await entryOf(scene)).toMatchObject({
      status: 'acknowledged',
      promisedOn: '2025-09-25',
      revision: 3,
    });
    expect((await history(scene)).map(({ status }) => status)).toEqual([
      'acknowledged',
      'done',
      'acknowledged',
    ]);
  });

  test('the first revision leaves an empty report', async () => {
    const scene = await takScene();
    await submit(scene);
    await undo(scene, 1, 'event-2');
    expect(await entryOf(scene)).toMatchObject({ status: 'missing', revision: 2 });
    expect(rateOf(await boardNow(scene)).complete).toBe(0);
  });

  test('clears the day of completion, and taking that back restores it', async () => {
    const scene = await takScene();
    scene.clock.set('2025-09-18');
    await submit(scene);
    scene.clock.set('2025-09-30');
    expect((await undo(scene, 1, '2')).report.completedOn).toBeNull();
    expect((await undo(scene, 2, '3')).report).toMatchObject({ status: 'done', completedOn: '2025-09-18' });
    expect(await entryOf(scene)).toMatchObject({ status: 'done', completedOn: '2025-09-18' });
  });

  test('restores the day when a correction that reopened the report is taken back', async () => {
    const scene = await takScene();
    scene.clock.set('2025-09-18');
    await submit(scene);
    scene.clock.set('2025-09-30');
    await submit(scene, { act: { kind: 'start' }, key: '2' });
    expect(await entryOf(scene)).not.toHaveProperty('completedOn');
    await undo(scene, 2, '3');
    expect(await entryOf(scene)).toMatchObject({ status: 'done', completedOn: '2025-09-18' });
  });

  test.each([
    ['an older revision', 1],
    ['one that is not there', 5],
  ])('%s is refused', async (_, n) => {
    const scene = await takScene();
    await submit(scene, { act: { kind: 'start' }, key: '1' });
    await submit(scene, { key: '2' });
    expect(await problemOf(undo(scene, n, '3'))).toBe('nothing_to_undo');
    expect(await history(scene)).toHaveLength(2);
  });

  test('where nothing was reported is refused', async () => {
    const scene = await takScene();
    expect(await problemOf(undo(scene, 1, '1'))).toBe('nothing_to_undo');
    expect(await problemOf(undo(scene, 1, '1', { unit: '6306' }))).toBe('unit_not_asked');
  });
});

describe('the board', () => {
  test('is right when all 69 units file at the same moment', async () => {
    const scene = await takScene();
    await Promise.all(
      officersOf(takRoster()).map(({ user, name, seat }) =>
        submit(scene, { by: { user, name }, unit: String(seat), key: `file-${seat}` }),
      ),
    );
    const board = await boardNow(scene);
    expect(rateOf(board)).toMatchObject({ expected: 69, complete: 69, rate: 1 });
    expect(recounted(board, await find(scene.ports.store, reports))).toEqual(board);
  });

  test('equals its recount whatever was done and undone, in whatever order', async () => {
    const acts = constantFrom<Submission['act'] | 'undo'>(
      { kind: 'acknowledge' },
      { kind: 'start' },
      { kind: 'complete' },
      { kind: 'problem', text: 'ระบบล่ม' },
      { kind: 'file', values: { domains: ['economy'] } },
      { kind: 'nothing_to_report' },
      'undo',
    );
    const units = constantFrom(UNITS.maeSot, UNITS.umphang, UNITS.takPao);
    await assert(
      asyncProperty(array(tuple(units, acts), { maxLength: 15 }), async (steps) => {
        const scene = await takScene();
        for (const [index, [unit, act]] of steps.entries()) {
          const revision = (await entryOf(scene, unit))?.revision ?? 0;
          const key = `step-${index}`;
          await (act === 'undo'
            ? problemOf(undo(scene, revision, key, { unit }))
            : submit(scene, { unit, act, key }));
          scene.clock.pass(3_600_000);
        }
        const board = await boardNow(scene);
        expect(recounted(board, await find(scene.ports.store, reports))).toEqual(board);
        await scene.ports.store.close();
      }),
      { numRuns: 15 },
    );
  });
});
