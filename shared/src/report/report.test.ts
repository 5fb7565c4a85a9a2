import { describe, expect, test } from 'vitest';
import type { Form } from '../duty/form.ts';
import type { Photo } from '../photo/photo.ts';
import { ODLOC } from '../testing/provinces.ts';
import { afterAct, EMPTY_REPORT, type ReportAct, type ReportContent } from './report.ts';
import type { Status } from './status.ts';

const ALL = ['education', 'economy', 'environment'];
const ON_18 = '2025-09-18';

/** What a report says after some acts, each on its day. */
function told(...acts: [day: string, act: ReportAct][]): ReportContent {
  return acts.reduce((before, [today, act]) => {
    const outcome = afterAct(before, act, { form: ODLOC.form, round: '2568', today });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.content;
  }, EMPTY_REPORT);
}

const standing = (status: Status): ReportContent => ({
  ...EMPTY_REPORT,
  status,
  completedOn: status === 'done' || status === 'nothing_to_report' ? '2025-09-17' : null,
});

const statusAfter = (before: Status, act: ReportAct): Status | undefined => {
  const outcome = afterAct(standing(before), act, { form: ODLOC.form, round: '2568', today: ON_18 });
  return outcome.ok ? outcome.content.status : undefined;
};

describe('the status after an act', () => {
  const acknowledge: ReportAct = { kind: 'acknowledge' };
  const problem: ReportAct = { kind: 'problem', text: 'ระบบล่ม' };
  const promise: ReportAct = { kind: 'promise', on: '2025-09-25' };
  const start: ReportAct = { kind: 'start' };
  const complete: ReportAct = { kind: 'complete' };
  const nothing: ReportAct = { kind: 'nothing_to_report' };
  const missing: ReportAct = { kind: 'set', status: 'missing' };

  test.each<[ReportAct, Status[]]>([
    //             missing         acknowledged         in_progress          done                 nothing
    [acknowledge, ['acknowledged', 'acknowledged', 'in_progress', 'done', 'nothing_to_report']],
    [problem, ['acknowledged', 'acknowledged', 'in_progress', 'done', 'nothing_to_report']],
    [promise, ['acknowledged', 'acknowledged', 'in_progress', 'done', 'nothing_to_report']],
    [start, ['in_progress', 'in_progress', 'in_progress', 'in_progress', 'in_progress']],
    [complete, ['done', 'done', 'done', 'done', 'done']],
    [nothing, Array<Status>(5).fill('nothing_to_report')],
    [missing, Array<Status>(5).fill('missing')],
  ])('%j turns missing, acknowledged, in progress, done and nothing into %j', (act, expected) => {
    const order: Status[] = ['missing', 'acknowledged', 'in_progress', 'done', 'nothing_to_report'];
    expect(order.map((before) => statusAfter(before, act))).toEqual(expected);
  });
});

describe('the day of completion', () => {
  const file = (...domains: string[]): ReportAct => ({ kind: 'file', values: { domains } });

  test.each<[string, [string, ReportAct][], string | null]>([
    ['is the day of the report', [[ON_18, { kind: 'complete' }]], ON_18],
    [
      'is kept through corrections, also late ones',
      [
        [ON_18, file(...ALL)],
        ['2025-09-30', { kind: 'file', values: { domains: ALL }, evidence: 'https://www.odloc.go.th/1' }],
      ],
      ON_18,
    ],
    [
      'is kept when a problem is told afterwards',
      [
        [ON_18, { kind: 'complete' }],
        ['2025-09-20', { kind: 'problem', text: 'แก้ไม่ได้' }],
      ],
      ON_18,
    ],
    [
      'is cleared by a correction that is not complete',
      [
        [ON_18, file(...ALL)],
        ['2025-09-20', file('education')],
      ],
      null,
    ],
    [
      'is new when completed again',
      [
        [ON_18, file(...ALL)],
        ['2025-09-20', { kind: 'start' }],
        ['2025-09-22', file(...ALL)],
      ],
      '2025-09-22',
    ],
    [
      'goes on from done to nothing to report',
      [
        [ON_18, { kind: 'complete' }],
        ['2025-09-22', { kind: 'nothing_to_report' }],
      ],
      ON_18,
    ],
    ['is none while only acknowledged', [[ON_18, { kind: 'acknowledge' }]], null],
  ])('%s', (_, acts, day) => {
    expect(told(...acts).completedOn).toBe(day);
  });
});

describe('what is told', () => {
  test('a problem is kept until the report is filed, and cut to a thousand letters', () => {
    const long = told([ON_18, { kind: 'problem', text: `  ${'ก'.repeat(1200)}` }]);
    expect(long.problem).toBe('ก'.repeat(1000));
    expect(told([ON_18, { kind: 'problem', text: 'ระบบล่ม' }], [ON_18, { kind: 'start' }]).problem).toBe(
      'ระบบล่ม',
    );
    expect(
      told([ON_18, { kind: 'problem', text: 'ระบบล่ม' }], [ON_18, { kind: 'complete' }]).problem,
    ).toBeNull();
  });

  test('a promise ends when the report is whole, and lasts while it is not', () => {
    const promise: ReportAct = { kind: 'promise', on: '2025-09-25' };
    expect(
      told([ON_18, promise], [ON_18, { kind: 'file', values: { domains: ['education'] } }]).promisedOn,
    ).toBe('2025-09-25');
    expect(told([ON_18, promise], [ON_18, { kind: 'file', values: { domains: ALL } }]).promisedOn).toBeNull();
    expect(told([ON_18, promise], [ON_18, { kind: 'nothing_to_report' }]).promisedOn).toBeNull();
  });

  test('a form is kept with its version, problem and evidence', () => {
    const filed = told([
      ON_18,
      { kind: 'file', values: { domains: ALL }, problem: '  ช้า ', evidence: 'https://www.odloc.go.th/1' },
    ]);
    expect(filed).toEqual({
      status: 'done',
      values: { domains: ALL },
      formVersion: 1,
      problem: 'ช้า',
      promisedOn: null,
      evidence: 'https://www.odloc.go.th/1',
      completedOn: ON_18,
    });
  });

  test('“done” stands for what the form says, and so does a coordinator’s “done”', () => {
    expect(told([ON_18, { kind: 'complete' }]).values).toEqual({ domains: ALL });
    expect(told([ON_18, { kind: 'set', status: 'done' }]).values).toEqual({ domains: ALL });
    expect(told([ON_18, { kind: 'set', status: 'in_progress' }]).values).toBeNull();
  });

  test('parts told in chat add up, what is said to be left goes, and all of them are still no “done”', () => {
    const tick = (parts: string[], left: string[] = []): [string, ReportAct] => [
      ON_18,
      { kind: 'tick', field: 'domains', parts, left },
    ];
    expect(told(tick(['education']), tick(['economy'])).values).toEqual({
      domains: ['education', 'economy'],
    });
    expect(told(tick(['education', 'economy']), tick([], ['economy'])).values).toEqual({
      domains: ['education'],
    });
    expect(told(tick(ALL))).toMatchObject({ status: 'in_progress', completedOn: null });
    expect(told([ON_18, { kind: 'complete' }], tick([], ALL))).toMatchObject({
      status: 'done',
      values: { domains: ALL },
    });
  });

  test('“done” is not enough where the form must be filled in', () => {
    const form: Form = { version: 1, fields: ODLOC.form.fields };
    const outcome = afterAct(EMPTY_REPORT, { kind: 'complete' }, { form, round: '2568', today: ON_18 });
    expect(outcome).toEqual({ ok: false, reason: 'form_needed' });
  });

  test('a form with faults changes nothing and names them', () => {
    const outcome = afterAct(
      EMPTY_REPORT,
      { kind: 'file', values: { domains: 'all' } },
      { form: ODLOC.form, round: '2568', today: ON_18 },
    );
    expect(outcome).toMatchObject({ ok: false, reason: 'invalid', faults: [{ field: 'domains' }] });
  });
});

test('the same act twice says the same', () => {
  const acts: ReportAct[] = [
    { kind: 'acknowledge' },
    { kind: 'start' },
    { kind: 'promise', on: '2025-09-25' },
    { kind: 'problem', text: 'ระบบล่ม' },
    { kind: 'file', values: { domains: ['education'] } },
    { kind: 'tick', field: 'domains', parts: ['education'], left: ['economy'], on: '2025-09-25' },
    { kind: 'complete' },
    { kind: 'nothing_to_report' },
    { kind: 'set', status: 'in_progress' },
  ];
  for (const act of acts) expect(told([ON_18, act], [ON_18, act])).toEqual(told([ON_18, act]));
});

describe('photos of the evidence', () => {
  const photo = (id: string): Photo => ({ id, type: 'image/jpeg', bytes: 1, width: 1, height: 1 });
  const [a, b] = [photo('a'), photo('b')] as const;
  const file = (photos?: Photo[]): ReportAct => ({
    kind: 'file',
    values: { domains: ALL },
    ...(photos && { photos }),
  });
  const photosAfter = (...acts: ReportAct[]) =>
    told(...acts.map((act): [string, ReportAct] => [ON_18, act])).photos;

  test.each<[string, ReportAct[], Photo[] | undefined]>([
    ['are those of the form', [file([a]), file([b, a])], [b, a]],
    ['stay where the form says nothing of them', [file([a]), file()], [a]],
    ['are gone where it names none', [file([a]), file([])], undefined],
    ['stay through other acts', [file([a]), { kind: 'start' }, { kind: 'problem', text: 'ช้า' }], [a]],
    ['are gone with the report', [file([a]), { kind: 'set', status: 'missing' }], undefined],
    ['come from chat too', [{ kind: 'attach', photos: [a] }], [a]],
  ])('%s', (_, acts, photos) => {
    expect(photosAfter(...acts)).toEqual(photos);
  });

  test('from chat say no more than that the unit knows', () => {
    const attach: ReportAct = { kind: 'attach', photos: [a] };
    expect(statusAfter('missing', attach)).toBe('acknowledged');
    expect(statusAfter('in_progress', attach)).toBe('in_progress');
    expect(statusAfter('done', attach)).toBe('done');
  });
});
