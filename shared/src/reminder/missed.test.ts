import { describe, expect, test } from 'vitest';
import { workCalendar } from '../calendar/working-days.ts';
import type { Directory, Seat } from '../organization/people.ts';
import { odlocBoard, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import { type Delivery, newDelivery } from './delivery.ts';
import { missedBy } from './missed.ts';
import { planReminders, type Recipient } from './plan.ts';

const MAE_SOT = '03630601';
const UMPHANG = '06630803';
const MAE_KASA = '06630612';
const MAE_SOT_DISTRICT = '6306';

const seat = (user: string, unit: string, more: Partial<Seat> = {}): Seat => ({
  user,
  name: user,
  unit,
  since: `2025-09-0${more.head ? 3 : 1}T02:00:00.000Z`,
  ...more,
});
const DIRECTORY: Directory = {
  province: '63',
  seats: [seat('kanchana', MAE_SOT), seat('somchai', MAE_SOT, { since: '2025-09-02T02:00:00.000Z' })],
  coordinators: [
    { user: 'anucha', name: 'anucha', since: '2025-09-01T02:00:00.000Z' },
    { user: 'wilai', name: 'wilai', district: MAE_SOT_DISTRICT, since: '2025-09-01T02:00:00.000Z' },
  ],
  applicants: [],
};
const delivery = (recipients: Recipient[], more: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery({
    id: 'd',
    province: '63',
    kind: 'digest',
    at: '2025-09-19T02:00:00.000Z',
    recipients,
    messages: [],
    retryKey: 'key',
  }),
  ...more,
});

describe('what reminders that never left owe', () => {
  test('is nothing where all left', () => {
    expect(missedBy([], DIRECTORY)).toBeUndefined();
  });

  test('goes back to the run before theirs, or to the day before them', () => {
    const row = [{ unit: MAE_SOT, user: 'kanchana' }];
    expect(missedBy([delivery(row)], DIRECTORY)?.since).toBe('2025-09-18');
    expect(missedBy([delivery(row), delivery(row, { since: '2025-09-15' })], DIRECTORY)?.since).toBe(
      '2025-09-15',
    );
  });

  test('is named by unit and person; a coordinator’s card carried the own office’s reminder', () => {
    const missed = missedBy(
      [
        delivery([{ unit: MAE_SOT, user: 'kanchana' }]),
        delivery([{ unit: MAE_SOT_DISTRICT, user: 'wilai' }], { kind: 'escalation' }),
      ],
      DIRECTORY,
    );
    expect(missed?.units).toEqual(
      new Map([
        [MAE_SOT, new Set(['kanchana'])],
        [MAE_SOT_DISTRICT, new Set(['wilai'])],
      ]),
    );
    expect(missed?.cards).toEqual(new Map([[MAE_SOT_DISTRICT, new Set(['wilai'])]]));
  });
});

describe('a plan that makes up for them', () => {
  const board = { ...odlocBoard([TO_26_SEPTEMBER]), order: [MAE_SOT, UMPHANG] };
  const directory: Directory = { ...DIRECTORY, seats: [...DIRECTORY.seats, seat('mali', UMPHANG)] };
  const usersOn = (today: string, lastRunOn: string, missing: Delivery[], people = directory) => {
    const missed = missedBy(missing, people);
    const { digests } = planReminders([board], people, {
      today,
      lastRunOn,
      calendar: workCalendar(),
      ...(missed && { missed }),
    });
    return digests.map(({ items, recipients }) => [
      items[0]?.daysLeft,
      ...recipients.map(({ user }) => user),
    ]);
  };
  const toKanchana = delivery([{ unit: MAE_SOT, user: 'kanchana' }]);

  test.each<[string, string, string, Delivery[], unknown[]]>([
    ['nobody is owed on the day after', '2025-09-22', '2025-09-19', [], []],
    [
      'only whom it did not reach, with today’s words',
      '2025-09-22',
      '2025-09-19',
      [toKanchana],
      [[4, 'kanchana']],
    ],
    [
      'it and the others’ own reminder share the day',
      '2025-09-23',
      '2025-09-22',
      [toKanchana],
      [[3, 'kanchana', 'mali']],
    ],
    [
      'without the reminder it would be the colleague’s turn',
      '2025-09-23',
      '2025-09-22',
      [],
      [[3, 'somchai', 'mali']],
    ],
    [
      'one that had caught up for an earlier day is caught up in its turn',
      '2025-09-22',
      '2025-09-20',
      [{ ...toKanchana, at: '2025-09-20T02:00:00.000Z', since: '2025-09-18' }],
      [[4, 'kanchana']],
    ],
    [
      'a message that owed nothing owes nothing now',
      '2025-09-19',
      '2025-09-18',
      [{ ...toKanchana, at: '2025-09-17T02:00:00.000Z' }],
      [[7, 'kanchana', 'mali']],
    ],
  ])('%s', (_, today, lastRunOn, missing, expected) => {
    expect(usersOn(today, lastRunOn, missing)).toEqual(expected);
  });

  test('asks the colleague where the person has left or blocked the bot', () => {
    const left: Directory = {
      ...directory,
      seats: directory.seats.filter(({ user }) => user !== 'kanchana'),
    };
    expect(usersOn('2025-09-22', '2025-09-19', [toKanchana], left)).toEqual([[4, 'somchai']]);
  });

  test('of the ladder’s first step writes to those whom it did not reach, and not again to the others', () => {
    const late = delivery([{ unit: MAE_SOT, user: 'somchai' }], {
      at: '2025-09-29T02:00:00.000Z',
      since: '2025-09-26',
    });
    expect(usersOn('2025-09-30', '2025-09-29', [late])).toEqual([[-4, 'somchai']]);
  });

  test('brings a card to the coordinator whom it did not reach, and to nobody else', () => {
    const silent = { ...odlocBoard([TO_26_SEPTEMBER]), order: [MAE_KASA, MAE_SOT] };
    const cardsOn = (missing: Delivery[]) => {
      const missed = missedBy(missing, DIRECTORY);
      return planReminders([silent], DIRECTORY, {
        today: '2025-10-06',
        lastRunOn: '2025-10-03',
        calendar: workCalendar(),
        ...(missed && { missed }),
      }).summaries.map(({ supervisor, users }) => [supervisor, ...users]);
    };
    const card = delivery([{ unit: MAE_SOT_DISTRICT, user: 'wilai' }], {
      kind: 'escalation',
      at: '2025-10-03T02:00:00.000Z',
      since: '2025-10-02',
    });
    expect(cardsOn([])).toEqual([]);
    expect(cardsOn([card])).toEqual([[MAE_SOT_DISTRICT, 'wilai']]);
  });
});
