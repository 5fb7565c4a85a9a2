import { describe, expect, test } from 'vitest';
import type { Round, Schedule } from './duty.ts';
import {
  currentRound,
  findRound,
  halfYearRound,
  nextRound,
  openedRounds,
  roundBefore,
  roundsToOpen,
} from './rounds.ts';

const monthly = (dayOfMonth: number, from: string, until?: string): Schedule => ({
  kind: 'monthly',
  dayOfMonth,
  from,
  ...(until !== undefined && { until }),
});

const FORM_1: Round = { id: 'form-1', title: 'แบบ 1', opensOn: '2024-10-01', dueOn: '2024-12-30' };
const FORM_2: Round = { id: 'form-2', title: 'แบบ 2', opensOn: '2025-01-02', dueOn: '2025-03-31' };
const listed: Schedule = { kind: 'listed', rounds: [FORM_1, FORM_2] };

test('a monthly round opens on the 1st and is due on its day', () => {
  expect(findRound(monthly(15, '2018-01'), '2025-09')).toEqual({
    id: '2025-09',
    title: 'ประจำเดือนกันยายน 2568',
    opensOn: '2025-09-01',
    dueOn: '2025-09-15',
  });
});

describe('a monthly due day past the month’s end means its last day', () => {
  test.each([
    [31, '2025-01', '2025-01-31'],
    [31, '2025-04', '2025-04-30'],
    [31, '2025-02', '2025-02-28'],
    [31, '2024-02', '2024-02-29'],
    [30, '2025-02', '2025-02-28'],
    [29, '2024-02', '2024-02-29'],
    [29, '2023-02', '2023-02-28'],
  ])('day %i in %s is %s', (day, month, dueOn) => {
    expect(findRound(monthly(day, '2018-01'), month)?.dueOn).toBe(dueOn);
  });
});

describe('finding a monthly round', () => {
  test.each([
    ['2025-09', '2025-09'],
    ['2568-09', '2025-09'],
    ['2568-9', '2025-09'],
    [' 2568-09 ', '2025-09'],
    ['2018-01', '2018-01'],
    ['2560-12', undefined],
    ['2025-13', undefined],
    ['2025-00', undefined],
    ['2025', undefined],
    ['กันยายน', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, id) => {
    expect(findRound(monthly(15, '2018-01'), text)?.id).toBe(id);
  });

  test('after the schedule’s last month finds nothing', () => {
    const schedule = monthly(15, '2018-01', '2018-09');
    expect(findRound(schedule, '2018-09')?.id).toBe('2018-09');
    expect(findRound(schedule, '2018-10')).toBeUndefined();
  });
});

describe('the rounds that have opened', () => {
  const ids = (schedule: Schedule, today: string, limit?: number) =>
    openedRounds(schedule, today, limit).map(({ id }) => id);

  test.each<[Schedule, string, string[]]>([
    [monthly(15, '2025-07'), '2025-06-30', []],
    [monthly(15, '2025-07'), '2025-07-01', ['2025-07']],
    [monthly(15, '2025-07'), '2025-09-30', ['2025-07', '2025-08', '2025-09']],
    [monthly(15, '2025-07', '2025-08'), '2026-01-05', ['2025-07', '2025-08']],
    [listed, '2024-09-30', []],
    [listed, '2024-10-01', ['form-1']],
    [listed, '2025-01-02', ['form-1', 'form-2']],
  ])('%j on %s: %j', (schedule, today, opened) => {
    expect(ids(schedule, today)).toEqual(opened);
  });

  test('are cut to the latest', () => {
    expect(ids(monthly(15, '2018-01'), '2025-09-16', 2)).toEqual(['2025-08', '2025-09']);
    expect(ids(monthly(15, '2018-01'), '2025-09-16')).toHaveLength(24);
    expect(ids(listed, '2025-09-16', 1)).toEqual(['form-2']);
  });
});

describe('the round that people mean when they name none', () => {
  test.each<[Schedule, string, string]>([
    [monthly(15, '2018-01'), '2025-09-30', '2025-09'],
    [monthly(15, '2018-01'), '2025-10-01', '2025-10'],
    [monthly(15, '2025-12'), '2025-10-01', '2025-12'],
    [monthly(15, '2018-01', '2018-09'), '2025-10-01', '2018-09'],
    [listed, '2024-01-01', 'form-1'],
    [listed, '2024-12-31', 'form-1'],
    [listed, '2025-12-31', 'form-2'],
  ])('%j on %s is %s', (schedule, today, id) => {
    expect(currentRound(schedule, today)?.id).toBe(id);
  });

  test('is none where a schedule lists none', () => {
    expect(currentRound({ kind: 'listed', rounds: [] }, '2025-09-16')).toBeUndefined();
  });
});

test.each<[Schedule, string, string | undefined]>([
  [monthly(15, '2018-01'), '2025-01', '2024-12'],
  [monthly(15, '2018-01'), '2018-01', undefined],
  [listed, 'form-2', 'form-1'],
  [listed, 'form-1', undefined],
  [listed, 'form-3', undefined],
])('in %j the round before %s is %s', (schedule, id, before) => {
  expect(roundBefore(schedule, id)?.id).toBe(before);
});

describe('rounds side by side, as the two forms of the media letter', () => {
  const form = (id: string, dueOn: string): Round => ({ id, title: id, opensOn: '2023-10-01', dueOn });
  const both: Schedule = {
    kind: 'listed',
    rounds: [form('form-1', '2024-01-31'), form('form-2', '2024-03-31')],
  };
  const ids = (rounds: Round[]) => rounds.map(({ id }) => id);

  test.each([
    ['2023-09-30', [], 'form-1'],
    ['2023-10-01', ['form-1', 'form-2'], 'form-1'],
    ['2024-01-31', ['form-1', 'form-2'], 'form-1'],
    ['2024-02-01', ['form-1', 'form-2'], 'form-2'],
    ['2024-06-01', ['form-1', 'form-2'], 'form-2'],
  ])('on %s %j are to be open, and %s is meant', (today, open, meant) => {
    expect(ids(roundsToOpen(both, today))).toEqual(open);
    expect(currentRound(both, today)?.id).toBe(meant);
  });

  test('of monthly rounds only the month’s own', () => {
    expect(ids(roundsToOpen(monthly(15, '2018-01'), '2018-03-20'))).toEqual(['2018-03']);
  });
});

test('a letter may set the due date of single months', () => {
  const schedule: Schedule = {
    kind: 'monthly',
    dayOfMonth: 15,
    from: '2018-03',
    dueOnIn: { '2018-03': '2018-03-30' },
  };
  expect(openedRounds(schedule, '2018-04-02').map(({ dueOn }) => dueOn)).toEqual([
    '2018-03-30',
    '2018-04-15',
  ]);
});

test('a half of the fiscal year ends on 31 March or 30 September', () => {
  expect(halfYearRound(2561, 1, 'รอบ 6 เดือน')).toEqual({
    id: '2561-1',
    title: 'รอบ 6 เดือน (ต.ค. 2560 – มี.ค. 2561)',
    opensOn: '2017-10-01',
    dueOn: '2018-03-31',
  });
  expect(halfYearRound(2561, 2, 'รอบ 12 เดือน')).toMatchObject({
    opensOn: '2018-04-01',
    dueOn: '2018-09-30',
  });
});

test.each<[string, Schedule, string[], string, string | undefined]>([
  ['the first of all, where none was opened', listed, [], '2024-09-01', 'form-1'],
  ['the one after those that were opened', listed, ['form-1'], '2024-11-01', 'form-2'],
  ['none of those that were passed over', listed, [], '2025-01-01', 'form-2'],
  ['none, where all were opened', listed, ['form-1', 'form-2'], '2024-11-01', undefined],
  ['the first month', monthly(15, '2025-10'), [], '2025-09-16', '2025-10'],
  [
    'the month after the last opened',
    monthly(15, '2018-01'),
    ['2025-09', '2025-08'],
    '2025-09-16',
    '2025-10',
  ],
  ['none after the last month', monthly(15, '2018-01', '2025-09'), ['2025-09'], '2025-09-16', undefined],
])('the next round is %s', (_, schedule, opened, today, id) => {
  expect(nextRound(schedule, opened, today)?.id).toBe(id);
});
