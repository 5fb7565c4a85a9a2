import { describe, expect, test } from 'vitest';
import type { Seat } from '../organization/people.ts';
import { seatsToAsk, silenceOf, type TurnOf } from './seats-in-turn.ts';

const TODAY = '2025-09-25';
const seat = (user: string, more: Partial<Seat> = {}): Seat => ({
  user,
  name: user,
  unit: '03630601',
  since: '2025-09-01T02:00:00.000Z',
  ...more,
});
const kanchana = seat('kanchana');
const somchai = seat('somchai', { since: '2025-09-02T02:00:00.000Z' });
const head = seat('head', { head: true, since: '2025-08-01T02:00:00.000Z' });

describe('the seats that are asked', () => {
  test.each<[string, Seat[], Partial<TurnOf>, string[]]>([
    ['the lead first', [somchai, kanchana], {}, ['kanchana']],
    ['the other after a silent day', [somchai, kanchana], { unanswered: ['2025-09-19'] }, ['somchai']],
    [
      'the lead again after two',
      [somchai, kanchana],
      { unanswered: ['2025-09-19', '2025-09-23'] },
      ['kanchana'],
    ],
    ['whoever answered last', [somchai, kanchana], { answeredLast: 'somchai' }, ['somchai']],
    [
      'the colleague, when whoever answered last is silent now',
      [somchai, kanchana],
      { answeredLast: 'somchai', unanswered: ['2025-09-23'] },
      ['kanchana'],
    ],
    [
      'a new lead, whom silent days before did not concern',
      [seat('kanchana', { since: '2025-09-22T02:00:00.000Z' })],
      { unanswered: ['2025-09-19'] },
      ['kanchana'],
    ],
    ['all officers at the first step', [somchai, kanchana, head], { all: true }, ['kanchana', 'somchai']],
    ['the head too at the second', [somchai, kanchana, head], { head: true }, ['kanchana', 'head']],
    [
      'never the head before',
      [somchai, kanchana, head],
      { unanswered: ['2025-09-19', '2025-09-23'] },
      ['kanchana'],
    ],
    ['the head where there is no officer', [head], {}, ['head']],
    ['not who blocked the bot', [{ ...kanchana, blocked: true }, somchai], {}, ['somchai']],
    ['not who pauses up to today', [{ ...kanchana, pausedUntil: TODAY }, somchai], {}, ['somchai']],
    ['who paused up to yesterday', [{ ...kanchana, pausedUntil: '2025-09-24' }, somchai], {}, ['kanchana']],
    ['nobody when all pause', [{ ...kanchana, pausedUntil: TODAY }], { all: true, head: true }, []],
  ])('are %s', (_, seats, turn, users) => {
    const asked = seatsToAsk(seats, { today: TODAY, unanswered: [], all: false, head: false, ...turn });
    expect(asked.map(({ user }) => user)).toEqual(users);
  });
});

test.each<[string, Seat[], string]>([
  ['no_officer', [], 'no_officer'],
  ['blocked', [{ ...kanchana, blocked: true }], 'blocked'],
  [
    'paused',
    [
      { ...kanchana, blocked: true },
      { ...somchai, pausedUntil: TODAY },
    ],
    'paused',
  ],
])('a unit is silent because %s', (_, seats, reason) => {
  expect(silenceOf(seats, TODAY)).toBe(reason);
});
