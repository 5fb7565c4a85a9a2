import { expect, it } from 'vitest';
import { workCalendar } from '../calendar/working-days.ts';
import type { Directory, Seat } from '../organization/people.ts';
import type { Unit } from '../organization/unit.ts';
import { planSending, type SendWish } from './send-plan.ts';

const UNITS: Unit[] = ['06630801', '06630802', '06630803'].map((code, index) => ({
  code,
  level: 'lao',
  type: 'อบต.',
  name: `องค์การบริหารส่วนตำบลที่${index}`,
  district: 'อุ้มผาง',
  province: '63',
}));
const seat = (unit: string, user: string, more: Partial<Seat> = {}): Seat => ({
  unit,
  user,
  name: user,
  since: '2025-01-01T00:00:00.000Z',
  ...more,
});
const directory = (...seats: Seat[]): Directory => ({
  province: '63',
  seats,
  coordinators: [],
  applicants: [],
});
const wish = (seats: 'one' | 'all' = 'one'): SendWish => ({
  kind: 'broadcast',
  text: 'x',
  about: null,
  audience: { headings: [], types: [], status: 'all' },
  seats,
});
const context = (quotaLeft: number | null) => ({
  today: '2025-09-16',
  calendar: workCalendar([]),
  quotaLeft,
  hasGroup: false,
});
const plan = (of: Directory, quotaLeft: number | null = 100, seats: 'one' | 'all' = 'one') =>
  planSending(wish(seats), { boards: [], units: UNITS }, of, context(quotaLeft));

const [A, B, C] = ['06630801', '06630802', '06630803'] as const;

it('counts a person who answers for several units once', () => {
  const { recipients, messagesCharged } = plan(directory(seat(A, 'mali'), seat(B, 'mali')));
  expect([recipients.length, messagesCharged]).toEqual([2, 1]);
});

it('names every unit that it cannot reach, and why', () => {
  const { unreachable } = plan(
    directory(seat(A, 'mali', { blocked: true }), seat(B, 'napha', { pausedUntil: '2025-09-16' })),
  );
  expect(unreachable.map(({ unit, reason }) => [unit, reason])).toEqual([
    [A, 'blocked'],
    [B, 'paused'],
    [C, 'no_officer'],
  ]);
});

it.each<[number | null, number, number]>([
  [null, 3, 0],
  [3, 3, 0],
  [2, 2, 1],
  [0, 0, 3],
])('with %s messages left reaches %i and names the %i left out, in the roster’s order', (quota, kept, left) => {
  const { messagesCharged, leftOut } = plan(directory(seat(A, 'a'), seat(B, 'b'), seat(C, 'c')), quota);
  expect([messagesCharged, leftOut.length]).toEqual([kept, left]);
  expect(leftOut.map(({ user }) => user)).toEqual(['a', 'b', 'c'].slice(3 - left));
});

it('has the same hash for the same recipients, and another for others', () => {
  const two = directory(seat(A, 'a'), seat(A, 'b'), seat(B, 'c'));
  expect(plan(two).hash).toBe(plan(two, 50).hash);
  expect(plan(two, 100, 'all').hash).not.toBe(plan(two).hash);
  expect(plan(directory(seat(A, 'a'))).hash).not.toBe(plan(two).hash);
});
