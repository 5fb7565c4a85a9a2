import { describe, expect, test } from 'vitest';
import { type Pace, type Ranked, type Standing, standingOf, troubleFirst } from './standing.ts';

/** Thirty days for 60 units: the line climbs by two a day. */
const round = (complete: number, change: Partial<Pace> = {}): Pace => ({
  opensOn: '2025-09-01',
  dueOn: '2025-10-01',
  expected: 60,
  complete,
  targetRate: null,
  ...change,
});

describe('how a round stands', () => {
  test.each<[string, Pace, string, Standing]>([
    ['on the opening day nobody is behind', round(0), '2025-09-01', 'calm'],
    ['before it opens', round(0), '2025-08-20', 'calm'],
    ['on the line', round(20), '2025-09-11', 'calm'],
    ['a unit below the line', round(19), '2025-09-11', 'behind'],
    ['half a unit below the line is on it', round(1, { expected: 45 }), '2025-09-02', 'calm'],
    ['a lower target asks for less', round(18, { targetRate: 0.9 }), '2025-09-11', 'calm'],
    ['and no more than it asks', round(17, { targetRate: 0.9 }), '2025-09-11', 'behind'],
    ['near the day and on pace', round(58), '2025-09-29', 'due_soon'],
    ['near the day and behind', round(40), '2025-09-29', 'behind'],
    ['four days before', round(52), '2025-09-27', 'calm'],
    ['the day itself still counts', round(59, { targetRate: 0.9 }), '2025-10-01', 'due_soon'],
    [
      'past the day with one missing, target reached or not',
      round(59, { targetRate: 0.5 }),
      '2025-10-02',
      'overdue',
    ],
    ['everybody, however late', round(60), '2025-10-20', 'complete'],
    ['an extension moves the line', round(19, { dueOn: '2025-10-31' }), '2025-09-11', 'calm'],
    ['a window of one day', round(10, { dueOn: '2025-09-01' }), '2025-09-01', 'behind'],
    ['nobody is asked', round(0, { expected: 0 }), '2025-10-20', 'complete'],
  ])('%s', (_, pace, today, standing) => {
    expect(standingOf(pace, today)).toBe(standing);
  });
});

test('trouble comes first, then what is due earlier, then what lacks more', () => {
  const ranked = (
    name: string,
    standing: Standing,
    dueOn: string,
    missing: number,
  ): Ranked & { name: string } => ({
    name,
    standing,
    dueOn,
    expected: 69,
    complete: 69 - missing,
  });
  const rows = [
    ranked('complete', 'complete', '2025-09-01', 0),
    ranked('calm', 'calm', '2025-09-02', 30),
    ranked('due soon', 'due_soon', '2025-09-03', 5),
    ranked('behind, later', 'behind', '2025-10-02', 60),
    ranked('behind, fewer missing', 'behind', '2025-10-01', 10),
    ranked('behind, more missing', 'behind', '2025-10-01', 20),
    ranked('overdue', 'overdue', '2025-09-15', 1),
  ];
  expect(rows.sort(troubleFirst).map(({ name }) => name)).toEqual([
    'overdue',
    'behind, more missing',
    'behind, fewer missing',
    'behind, later',
    'due soon',
    'calm',
    'complete',
  ]);
});
