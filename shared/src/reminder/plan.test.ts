import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { helpCentre } from '../duty/templates/help-centre.ts';
import type { Directory, Seat } from '../organization/people.ts';
import { type Board, type BoardEntry, entriesOf, newBoard } from '../report/board.ts';
import { dutyFrom, odlocBoard, TAK, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import { planReminders } from './plan.ts';
import { leadSeat } from './seats-in-turn.ts';

const MAE_SOT = '03630601';
const UMPHANG = '06630803';
const MAE_KASA = '06630612';

const seat = (user: string, unit: string, since = '2025-09-01', blocked?: boolean): Seat => ({
  user,
  name: user,
  unit,
  since: `${since}T02:00:00.000Z`,
  ...(blocked !== undefined && { blocked }),
});
const directory = (...seats: Seat[]): Directory => ({
  province: '63',
  seats,
  coordinators: [],
  applicants: [],
});
const plan = (boards: Board[], people: Directory, today: CivilDate, lastRunOn?: CivilDate) =>
  planReminders(boards, people, { today, calendar: workCalendar(), ...(lastRunOn && { lastRunOn }) });

/** ODLOC where only these units are asked, so that the tests see nobody else. */
function odlocFor(units: string[], ...of: Parameters<typeof odlocBoard>): Board {
  const board = odlocBoard(...of);
  return { ...board, order: units };
}
const usual = (...units: string[]) => odlocFor(units, [TO_26_SEPTEMBER]);

describe('who is reminded', () => {
  const people = directory(seat('kanchana', MAE_SOT), seat('mali', UMPHANG));

  test('the officers of the units that still owe, in one digest', () => {
    const { digests, unreachable } = plan([usual(MAE_SOT, UMPHANG)], people, '2025-09-19');
    expect(digests).toEqual([
      {
        items: [
          {
            duty: 'odloc-2568',
            round: '2568',
            shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
            roundTitle: 'ประจำปี พ.ศ. 2568',
            dueOn: '2025-09-26',
            daysLeft: 7,
            doneInChat: true,
            letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
            url: 'https://www.odloc.go.th',
          },
        ],
        recipients: [
          { unit: MAE_SOT, user: 'kanchana' },
          { unit: UMPHANG, user: 'mali' },
        ],
      },
    ]);
    expect(unreachable).toEqual([]);
  });

  test.each<[string, string, CivilDate, number]>([
    ['nobody on a day without reminder', 'missing', '2025-09-22', 0],
    ['who has only acknowledged', 'acknowledged', '2025-09-23', 1],
    ['who is at work', 'in_progress', '2025-09-23', 1],
    ['not who is done', 'done', '2025-09-23', 0],
    ['not who has nothing to report', 'nothing_to_report', '2025-09-23', 0],
    ['who is late', 'missing', '2025-09-29', 1],
  ])('%s', (_, status, today, count) => {
    const board = odlocFor([MAE_SOT], [TO_26_SEPTEMBER], { [MAE_SOT]: { status: status as 'missing' } });
    expect(plan([board], people, today).digests.flatMap(({ recipients }) => recipients)).toHaveLength(count);
  });

  test.each<[CivilDate, CivilDate, number]>([
    ['2025-09-25', '2025-09-23', 0],
    ['2025-09-25', '2025-09-25', 0],
    ['2025-09-25', '2025-09-26', 1],
    ['2025-12-31', '2025-09-29', 0],
  ])('a promise for %s pauses reminders up to that day: on %s %i leave', (promisedOn, today, count) => {
    const board = odlocFor([MAE_SOT], [TO_26_SEPTEMBER], {
      [MAE_SOT]: { status: 'acknowledged', promisedOn },
    });
    expect(plan([board], people, today).digests).toHaveLength(count);
  });

  test('a unit with an extension of its own by that date, in a message of its own', () => {
    const own = { ...TO_26_SEPTEMBER, until: '2025-09-30', letterNo: 'ตก ๑', units: [UMPHANG] };
    const board = odlocFor([MAE_SOT, UMPHANG], [TO_26_SEPTEMBER, own]);
    const { digests } = plan([board], people, '2025-09-23');
    expect(digests.map(({ items, recipients }) => [items[0]?.dueOn, items[0]?.letterNo, recipients])).toEqual(
      [
        ['2025-09-26', 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', [{ unit: MAE_SOT, user: 'kanchana' }]],
        ['2025-09-30', 'ตก ๑', [{ unit: UMPHANG, user: 'mali' }]],
      ],
    );
  });

  test('after a missed run once, with the days that are left now', () => {
    const caughtUp = plan([usual(MAE_SOT)], people, '2025-09-24', '2025-09-22').digests;
    expect(caughtUp.map(({ items }) => items[0]?.daysLeft)).toEqual([2]);
    expect(plan([usual(MAE_SOT)], people, '2025-09-24', '2025-09-23').digests).toEqual([]);
    expect(plan([usual(MAE_SOT)], people, '2025-10-02', '2025-09-18').digests).toHaveLength(1);
  });
});

describe('of several officers in a unit', () => {
  const first = seat('kanchana', MAE_SOT, '2025-09-01');
  const second = seat('somchai', MAE_SOT, '2025-09-02');

  test.each<[string, Seat[], string | undefined, string | undefined]>([
    ['the longest there', [second, first], undefined, 'kanchana'],
    ['who answered last', [first, second], 'somchai', 'somchai'],
    ['the longest there, when a coordinator answered last', [first, second], 'anucha', 'kanchana'],
    [
      'the first by id, of two of one moment',
      [{ ...second, since: first.since }, first],
      undefined,
      'kanchana',
    ],
    ['nobody of none', [], 'kanchana', undefined],
  ])('the lead is %s', (_, seats, answeredLast, lead) => {
    expect(leadSeat(seats, answeredLast)?.user).toBe(lead);
  });

  test('one is written to, and who blocked the bot is passed over', () => {
    const today = '2025-09-19';
    const to = (...seats: Seat[]) =>
      plan([usual(MAE_SOT)], directory(...seats), today).digests.flatMap(({ recipients }) => recipients);
    expect(to(first, second)).toEqual([{ unit: MAE_SOT, user: 'kanchana' }]);
    expect(to({ ...first, blocked: true }, second)).toEqual([{ unit: MAE_SOT, user: 'somchai' }]);
    expect(to({ ...first, blocked: false }, second)).toEqual([{ unit: MAE_SOT, user: 'kanchana' }]);
  });

  test('who answered last is asked first', () => {
    const board = odlocFor([MAE_SOT], [TO_26_SEPTEMBER], {
      [MAE_SOT]: { status: 'in_progress', user: 'somchai', at: '2025-09-18T04:00:00.000Z' },
    });
    expect(plan([board], directory(first, second), '2025-09-19').digests[0]?.recipients).toEqual([
      { unit: MAE_SOT, user: 'somchai' },
    ]);
  });
});

test('units that nobody can write to are named with the reason', () => {
  const people = directory(seat('kanchana', MAE_SOT), seat('mali', UMPHANG, '2025-09-01', true));
  expect(plan([usual(MAE_SOT, UMPHANG, MAE_KASA)], people, '2025-09-19')).toMatchObject({
    digests: [{ recipients: [{ unit: MAE_SOT, user: 'kanchana' }] }],
    unreachable: [
      { unit: UMPHANG, name: 'อบต.อุ้มผาง', reason: 'blocked' },
      { unit: MAE_KASA, name: 'อบต.แม่กาษา', reason: 'no_officer' },
    ],
  });
});

describe('one digest a person', () => {
  const OCTOBER = { id: '2025-10', title: 'ประจำเดือนตุลาคม 2568', opensOn: '2025-10-01', dueOn: '2025-10-15' };
  const help = { ...newBoard(dutyFrom(helpCentre), OCTOBER, TAK), order: [MAE_SOT, UMPHANG] };
  /** 10 October: ten working days after ODLOC's date, and the centres' Friday, moved from Sunday the 12th. */
  const TODAY = '2025-10-10';

  test('carries all duties, the earliest due first; whoever owes less gets a shorter one', () => {
    const odloc = odlocFor([MAE_SOT, UMPHANG], [TO_26_SEPTEMBER], { [UMPHANG]: { status: 'done' } });
    const people = directory(seat('kanchana', MAE_SOT), seat('mali', UMPHANG));
    const { digests } = plan([help, odloc], people, TODAY);
    expect(digests.map(({ items, recipients }) => [items.map(({ duty }) => duty), recipients])).toEqual([
      [['odloc-2568', 'help-centre'], [{ unit: MAE_SOT, user: 'kanchana' }]],
      [['help-centre'], [{ unit: UMPHANG, user: 'mali' }]],
    ]);
  });

  test('names a duty once for an officer of two units, with a row for each', () => {
    const people = directory(seat('kanchana', MAE_SOT), seat('kanchana', UMPHANG));
    const { digests } = plan([usual(MAE_SOT, UMPHANG)], people, '2025-09-19');
    expect(digests).toHaveLength(1);
    expect(digests[0]?.items).toHaveLength(1);
    expect(digests[0]?.recipients).toEqual([
      { unit: MAE_SOT, user: 'kanchana' },
      { unit: UMPHANG, user: 'kanchana' },
    ]);
  });

  test('is the same whatever the order of the boards', () => {
    const everybody = entriesOf(odlocBoard()).map(([code]) => code);
    const odloc = usual(...everybody);
    const people = directory(...everybody.map((code) => seat(`officer-${code}`, code)));
    const [a, b] = [plan([help, odloc], people, TODAY), plan([odloc, help], people, TODAY)];
    const sorted = ({ digests }: typeof a) =>
      digests
        .map(({ items, recipients }) => ({ items, users: recipients.map(({ user }) => user).sort() }))
        .sort((x, y) => x.items.length - y.items.length);
    expect(sorted(a)).toEqual(sorted(b));
    expect(sorted(a).map(({ items, users }) => [items.length, users.length])).toEqual([
      [1, 67],
      [2, 2],
    ]);
  });
});

describe('seats in turn', () => {
  const people = directory(seat('kanchana', MAE_SOT), seat('somchai', MAE_SOT, '2025-09-02'));
  const asked = (today: CivilDate, entry: Partial<BoardEntry> = {}) =>
    plan([odlocFor([MAE_SOT], [TO_26_SEPTEMBER], { [MAE_SOT]: entry })], people, today).digests.flatMap(
      ({ recipients }) => recipients.map(({ user }) => user),
    );

  test.each<[string, CivilDate, Partial<BoardEntry>, string[]]>([
    ['the lead on the first day', '2025-09-19', {}, ['kanchana']],
    ['the colleague on the next, without an answer', '2025-09-23', {}, ['somchai']],
    ['the lead again', '2025-09-25', {}, ['kanchana']],
    [
      'whoever answered, on the day after the answer',
      '2025-09-25',
      { status: 'acknowledged', user: 'somchai', at: '2025-09-23T04:00:00.000Z' },
      ['somchai'],
    ],
    ['both on the working day after the due date', '2025-09-29', {}, ['kanchana', 'somchai']],
    [
      'one, when the unit answered after the due date',
      '2025-10-01',
      { status: 'acknowledged', user: 'somchai', at: '2025-09-29T04:00:00.000Z' },
      ['somchai'],
    ],
  ])('ask %s', (_, today, entry, users) => {
    expect(asked(today, entry)).toEqual(users);
  });

  test('a pause hands the unit to the other seat, and is named when there is none', () => {
    const pausedTo = (until: CivilDate) => ({ ...seat('kanchana', MAE_SOT), pausedUntil: until });
    const to = (...seats: Seat[]) => plan([usual(MAE_SOT)], directory(...seats), '2025-09-19');
    expect(to(pausedTo('2025-09-19'), seat('somchai', MAE_SOT)).digests[0]?.recipients).toEqual([
      { unit: MAE_SOT, user: 'somchai' },
    ]);
    expect(to(pausedTo('2025-09-19'))).toMatchObject({
      digests: [],
      unreachable: [{ unit: MAE_SOT, reason: 'paused' }],
    });
    expect(to(pausedTo('2025-09-18')).digests).toHaveLength(1);
  });
});

describe('whoever was told by a free answer', () => {
  const NOW = '2025-09-23T02:00:00.000Z';
  test.each<[string, string, boolean]>([
    ['this morning', '2025-09-23T01:00:00.000Z', true],
    ['yesterday after nine', '2025-09-22T03:00:00.000Z', true],
    ['more than a day ago', '2025-09-22T01:59:00.000Z', false],
  ])('%s (%s) gets no paid reminder: %s', (_, at, saved) => {
    const people = { ...directory(seat('kanchana', MAE_SOT)), told: { kanchana: at } };
    const { digests, told, unreachable } = planReminders([usual(MAE_SOT)], people, {
      today: '2025-09-23',
      calendar: workCalendar(),
      toldSince: new Date(Date.parse(NOW) - 86_400_000).toISOString(),
    });
    expect(digests).toHaveLength(saved ? 0 : 1);
    expect(told).toEqual(saved ? [{ unit: MAE_SOT, user: 'kanchana' }] : []);
    expect(unreachable).toEqual([]);
  });
});

test('a broken promise resumes on the next working day, and the line says so without saying to whom', () => {
  const people = directory(seat('kanchana', MAE_SOT), seat('mali', UMPHANG));
  const promisedOn = '2025-09-22';
  const board = odlocFor([MAE_SOT, UMPHANG], [TO_26_SEPTEMBER], {
    [MAE_SOT]: { status: 'acknowledged', promisedOn },
  });
  // The 24th is nobody's reminder day: only the promise of the 23rd brings it.
  const later = odlocFor([MAE_SOT, UMPHANG], [TO_26_SEPTEMBER], {
    [MAE_SOT]: { status: 'acknowledged', promisedOn: '2025-09-23' },
  });
  expect(plan([board], people, '2025-09-22', '2025-09-19').digests).toEqual([]);
  expect(plan([later], people, '2025-09-24', '2025-09-23').digests).toMatchObject([
    { items: [{ promisedOn: '2025-09-23' }], recipients: [{ user: 'kanchana' }] },
  ]);
  const together = plan([board], people, '2025-09-23', '2025-09-22').digests;
  expect(together.map(({ items, recipients }) => [items[0]?.promisedOn, recipients.length])).toEqual([
    [promisedOn, 1],
    [undefined, 1],
  ]);
});

describe('the days of several duties', () => {
  const SEPTEMBER = { id: '2025-09', title: 'กันยายน', opensOn: '2025-09-01', dueOn: '2025-09-17' };
  const help = { ...newBoard(dutyFrom(helpCentre), SEPTEMBER, TAK), order: [MAE_SOT] };
  const people = directory(seat('kanchana', MAE_SOT));
  const duties = (today: CivilDate, ...boards: Board[]) =>
    plan(boards, people, today, '2025-09-18').digests.map(({ items }) => items.map(({ duty }) => duty));

  test('are named together: a duty near its days rides along, and keeps its own days', () => {
    const named = plan([help, usual(MAE_SOT)], people, '2025-09-18', '2025-09-17').digests;
    expect(named.map(({ items }) => items.length)).toEqual([2]);
    expect(duties('2025-09-19', usual(MAE_SOT))).toEqual([['odloc-2568']]);
    expect(duties('2025-09-25', help, usual(MAE_SOT))).toEqual([['help-centre', 'odloc-2568']]);
  });
});

describe('the supervisors’ cards', () => {
  const since = '2025-09-01T02:00:00.000Z';
  const coordinators = [
    { user: 'anucha', name: 'anucha', since },
    { user: 'wilai', name: 'wilai', district: '6306', since },
  ];
  const people = (...list: Directory['coordinators']): Directory => ({ ...directory(), coordinators: list });
  const cards = (
    today: CivilDate,
    who = people(...coordinators),
    board = usual(MAE_SOT, UMPHANG, MAE_KASA),
  ) =>
    plan([board], who, today).summaries.map(({ supervisor, users, units, toCall }) => [
      supervisor,
      users.join(),
      units.map(({ unit }) => unit).join(),
      toCall,
    ]);

  test('are one each on the fifth working day, by whom the letters go through; a district without a coordinator falls to the province', () => {
    expect(cards('2025-10-03')).toEqual([
      ['63', 'anucha', `${MAE_SOT},${UMPHANG}`, 0],
      ['6306', 'wilai', MAE_KASA, 0],
    ]);
  });

  test.each<[string, CivilDate, number]>([
    ['not before', '2025-10-02', 0],
    ['not after', '2025-10-06', 0],
    ['again on the tenth, for the province alone, with the count of calls', '2025-10-10', 1],
  ])('leave %s (%s)', (_, today, count) => {
    expect(cards(today)).toHaveLength(count);
    if (count > 0) expect(cards(today)).toEqual([['63', 'anucha', `${MAE_SOT},${UMPHANG}`, 3]]);
  });

  test('leave out whoever has answered since the due date', () => {
    const board = odlocFor([MAE_SOT, MAE_KASA], [TO_26_SEPTEMBER], {
      [MAE_KASA]: { status: 'acknowledged', at: '2025-09-30T02:00:00.000Z' },
    });
    expect(cards('2025-10-03', people(...coordinators), board)).toEqual([['63', 'anucha', MAE_SOT, 0]]);
  });

  test('go to nobody where nobody coordinates', () => {
    expect(cards('2025-10-03', people())).toEqual([]);
  });
});
