import { describe, expect, test } from 'vitest';
import { workCalendar } from '../calendar/working-days.ts';
import type { Directory } from '../organization/people.ts';
import { entriesOf } from '../report/board.ts';
import { odlocBoard, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import {
  allowanceOf,
  type ForecastDay,
  forecastMonth,
  messagesOf,
  rankOf,
  STILL_MISSING,
  withinBudget,
} from './budget.ts';
import { planReminders, type ReminderItem, type ReminderPlan } from './plan.ts';

const calendar = workCalendar();
const item = (duty: string, daysLeft: number): ReminderItem => ({
  duty,
  round: '2568',
  shortTitle: duty,
  roundTitle: '',
  dueOn: '2025-09-26',
  daysLeft,
  doneInChat: true,
});
const planOf = (...rows: [items: ReminderItem[], ...users: string[]][]): ReminderPlan => ({
  digests: rows.map(([items, ...users]) => ({
    items,
    recipients: users.map((user) => ({ unit: `unit-${user}`, user })),
  })),
  unreachable: [],
  told: [],
  summaries: [],
});
const later = (on: string, ...byRank: [rank: number, messages: number][]): ForecastDay => ({
  on,
  messages: byRank.reduce((sum, [, messages]) => sum + messages, 0),
  byRank: byRank.map(([rank, messages]) => ({ rank, messages })),
});

test.each<[string, number | null, object, number]>([
  ['what is left less what is held back', 300, {}, 250],
  ['never less than nothing', 20, {}, 0],
  ['as the province holds back', 300, { heldBack: 0 }, 300],
  ['the reserve of a day while the quota can’t be read', null, {}, 10],
  ['the province’s own reserve', null, { dailyReserve: 3 }, 3],
])('a day may use %s', (_, left, settings, allowance) => {
  expect(allowanceOf(left, settings)).toBe(allowance);
});

test.each<[string, ReminderItem[], string[], ReminderItem[]]>([
  ['the due date before a week earlier', [item('a', 0)], [], [item('a', 7)]],
  ['the day after before a week after', [item('a', -1)], [], [item('a', -7)]],
  ['by the most pressing of its duties', [item('a', 7), item('b', 1)], [], [item('a', 3)]],
  ['the province’s first duty before all', [item('b', 7)], ['b'], [item('a', 0)]],
])('messages matter by %s', (_, more, priorities, less) => {
  expect(rankOf(more, priorities)).toBeLessThan(rankOf(less, priorities));
});

describe('a plan within the budget', () => {
  const plan = planOf([[item('a', 7)], 'far', 'farther'], [[item('a', 0)], 'near']);

  test('leaves whole when there is enough', () => {
    expect(withinBudget(plan, 3, [])).toEqual({ plan, leftOut: [], starves: [] });
  });

  test('keeps what is most pressing, and names who is left out', () => {
    const { plan: kept, leftOut } = withinBudget(plan, 2, []);
    expect(kept.digests.flatMap(({ recipients }) => recipients.map(({ user }) => user))).toEqual([
      'far',
      'near',
    ]);
    expect(leftOut).toEqual([{ unit: 'unit-farther', user: 'farther' }]);
  });

  test('saves messages for later reminders that matter more', () => {
    const coming = [later('2025-09-29', [1, 2])];
    expect(withinBudget(plan, 3, coming).leftOut.map(({ user }) => user)).toEqual(['far', 'farther']);
    expect(withinBudget(plan, 5, coming).leftOut).toEqual([]);
  });

  test('says which later days lack messages', () => {
    const coming = [later('2025-09-29', [9, 2]), later('2025-09-30', [9, 4])];
    expect(withinBudget(plan, 6, coming).starves).toEqual([{ on: '2025-09-30', messages: 4, short: 3 }]);
  });

  test('sends nothing with nothing, and names everybody', () => {
    const { plan: kept, leftOut } = withinBudget(plan, 0, []);
    expect(messagesOf(kept)).toBe(0);
    expect(leftOut).toHaveLength(3);
  });

  test('charges somebody with a card and a reminder once', () => {
    const both: ReminderPlan = {
      ...planOf([[item('a', 0)], 'wilai']),
      summaries: [{ supervisor: '6306', users: ['wilai'], units: [], toCall: 0 }],
    };
    expect(messagesOf(both)).toBe(1);
    expect(withinBudget(both, 1, []).leftOut).toEqual([]);
    expect(withinBudget(both, 0, []).leftOut).toEqual([
      { unit: 'unit-wilai', user: 'wilai' },
      { unit: '6306', user: 'wilai' },
    ]);
  });
});

test('the forecast expects fewer messages with every reminder, on the reminder days of the month alone', () => {
  const board = odlocBoard([TO_26_SEPTEMBER]);
  const codes = entriesOf(board).map(([code]) => code);
  const people: Directory = {
    province: '63',
    seats: codes.map((unit) => ({ user: unit, name: unit, unit, since: '2025-09-01T02:00:00.000Z' })),
    coordinators: [],
    applicants: [],
  };
  const context = { today: '2025-09-19', calendar };
  const today = planReminders([board], people, context);
  const days = forecastMonth([board], people, context, today);
  expect(days.map(({ on }) => on)).toEqual(['2025-09-23', '2025-09-25', '2025-09-26', '2025-09-29']);
  const of = (n: number) => codes.length * STILL_MISSING ** n;
  for (const [index, { messages }] of days.entries()) expect(messages).toBeCloseTo(of(index + 1));
});
