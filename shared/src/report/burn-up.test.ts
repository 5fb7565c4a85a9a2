import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/civil-date.ts';
import { type BurnUpRound, burnUpOf, completeOn } from './burn-up.ts';
import type { Status } from './status.ts';

const done = (completedOn: string | null) => ({ status: 'done' as Status, completedOn });
const missing = { status: 'missing' as Status };
const TODAY = '2025-09-16';

const odloc = (change: Partial<BurnUpRound> = {}): BurnUpRound => ({
  opensOn: '2025-07-21',
  dueOn: '2025-09-26',
  originalDueOn: '2025-08-29',
  extendedTo: ['2025-09-26'],
  targetRate: null,
  units: [done('2025-08-01'), done('2025-08-01'), done('2025-08-28'), missing],
  ...change,
});
const curve = (change: Partial<BurnUpRound>, today = TODAY) =>
  burnUpOf(odloc(change), today).points.map(({ on, complete }) => `${on} ${complete}`);

describe('the curve', () => {
  test.each<[string, Partial<BurnUpRound>, string[]]>([
    [
      'climbs on the days of completion',
      {},
      ['2025-07-21 0', '2025-08-01 2', '2025-08-28 3', '2025-09-16 3'],
    ],
    ['lies flat with nobody', { units: [missing] }, ['2025-07-21 0', '2025-09-16 0']],
    ['with no unit at all', { units: [] }, ['2025-07-21 0', '2025-09-16 0']],
    ['counts what was done today', { units: [done(TODAY)] }, ['2025-07-21 0', '2025-09-16 1']],
    [
      'counts a completion without a day as of today',
      { units: [done(null)] },
      ['2025-07-21 0', '2025-09-16 1'],
    ],
    [
      'starts earlier where a report is older than the opening',
      { units: [done('2025-07-01')] },
      ['2025-07-01 1', '2025-09-16 1'],
    ],
    [
      'keeps a day that lies ahead at today',
      { units: [done('2025-12-01')] },
      ['2025-07-21 0', '2025-09-16 1'],
    ],
    [
      'leaves out who was sent back to work',
      { units: [{ status: 'in_progress', completedOn: '2025-08-01' }] },
      ['2025-07-21 0', '2025-09-16 0'],
    ],
  ])('%s', (_, change, expected) => {
    expect(curve(change)).toEqual(expected);
  });

  test('is one point on the opening day', () => {
    expect(curve({ units: [missing] }, '2025-07-21')).toEqual(['2025-07-21 0']);
    expect(curve({ units: [done('2025-07-21')] }, '2025-07-21')).toEqual(['2025-07-21 1']);
  });

  test('never falls, and ends with what stands today', () => {
    const day = fc.integer({ min: -20, max: 80 }).map((offset) => addDays('2025-07-21', offset));
    const unit = fc.oneof(day.map(done), fc.constant(done(null)), fc.constant(missing));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), day, (units, today) => {
        const { points } = burnUpOf(odloc({ units }), today);
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(point.on > (before?.on ?? '')).toBe(true);
          expect(point.complete >= (before?.complete ?? 0)).toBe(true);
        }
        expect(points.at(-1)).toEqual({
          on: today,
          complete: units.filter(({ status }) => status === 'done').length,
        });
      }),
    );
  });
});

describe('what is needed', () => {
  test.each<[string, Partial<BurnUpRound>, string, ReturnType<typeof burnUpOf>['needed']]>([
    [
      'a line from today to everybody on the date in force',
      {},
      TODAY,
      { from: { on: TODAY, complete: 3 }, to: { on: '2025-09-26', complete: 4 } },
    ],
    [
      'a line to a lower target',
      { targetRate: 0.9, units: Array(10).fill(missing) },
      TODAY,
      { from: { on: TODAY, complete: 0 }, to: { on: '2025-09-26', complete: 9 } },
    ],
    ['nothing once the target is reached', { targetRate: 0.75 }, TODAY, null],
    ['nothing on the day itself: the line would stand upright', {}, '2025-09-26', null],
    ['nothing past the day', {}, '2025-09-27', null],
  ])('%s', (_, change, today, needed) => {
    expect(burnUpOf(odloc(change), today).needed).toEqual(needed);
  });
});

describe('the marks', () => {
  const marks = (change: Partial<BurnUpRound>) =>
    burnUpOf(odloc(change), TODAY).marks.map(({ kind, on }) => `${kind} ${on}`);

  test('are every date that was ever in force, in the order of time, and today', () => {
    expect(marks({ extendedTo: ['2025-09-26', '2025-09-12'] })).toEqual([
      'opened 2025-07-21',
      'due 2025-08-29',
      'extended 2025-09-12',
      'today 2025-09-16',
      'extended 2025-09-26',
    ]);
  });

  test('name a date once', () => {
    expect(marks({ extendedTo: ['2025-08-29', '2025-09-26', '2025-09-26'] })).toEqual([
      'opened 2025-07-21',
      'due 2025-08-29',
      'today 2025-09-16',
      'extended 2025-09-26',
    ]);
  });

  test('set where the axis ends: at the last date, or at today when that is later', () => {
    expect(burnUpOf(odloc(), TODAY)).toMatchObject({ from: '2025-07-21', until: '2025-09-26' });
    expect(burnUpOf(odloc(), '2025-10-10').until).toBe('2025-10-10');
  });
});

test.each([
  ['2025-07-31', 0],
  ['2025-08-01', 2],
  ['2025-08-27', 2],
  ['2025-08-28', 3],
  ['2025-09-26', 3],
])('on %s %i stood', (day, complete) => {
  expect(completeOn(burnUpOf(odloc(), TODAY), day)).toBe(complete);
});
