import { describe, expect, test } from 'vitest';
import { workCalendar } from '../calendar/working-days.ts';
import type { BoardEntry } from '../report/board.ts';
import { odlocBoard, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import { type Delivery, newDelivery } from './delivery.ts';
import { comingDays, knownFrom, sentDays } from './timeline.ts';

const [maeSot, maeKasa, umphang] = ['03630601', '06630612', '06630803'];
const delivery = (change: Partial<Delivery>): Delivery => ({
  ...newDelivery({
    id: 'd',
    province: '63',
    kind: 'digest',
    at: '2025-09-16T02:00:00.000Z',
    recipients: [
      { unit: maeSot, user: 'Ukanchana' },
      { unit: umphang, user: 'Umali' },
    ],
    messages: [],
    basis: [{ board: 'odloc-2568~2568~63', dueOn: '2025-09-26' }],
    retryKey: 'k',
  }),
  ...change,
});
const sent = (at: string, change: Partial<Delivery> = {}) =>
  delivery({ state: 'sent', sentAt: at, to: ['Ukanchana', 'Umali'], ...change });
const all = () => true;

describe('what was sent', () => {
  test('stands by day, the newest first, each person once', () => {
    const days = sentDays(
      [
        sent('2025-09-16T02:00:05.000Z'),
        sent('2025-09-16T08:00:00.000Z'),
        sent('2025-09-19T02:00:00.000Z', { to: ['Umali'] }),
        sent('2025-09-19T02:00:00.000Z', {
          kind: 'escalation',
          recipients: [{ unit: '6306', user: 'Uwilai' }],
          to: ['Uwilai'],
        }),
      ],
      all,
    );
    expect(days).toEqual([
      { on: '2025-09-19', kind: 'digest', sent: 1, failed: 0, waiting: 0 },
      { on: '2025-09-19', kind: 'escalation', sent: 1, failed: 0, waiting: 0 },
      { on: '2025-09-16', kind: 'digest', sent: 2, failed: 0, waiting: 0 },
    ]);
  });

  test.each<[string, Delivery[], object[]]>([
    ['failed', [delivery({ state: 'failed' })], [{ sent: 0, failed: 2, waiting: 0 }]],
    [
      'waits',
      [delivery({ state: 'queued' }), delivery({ state: 'sending' })],
      [{ sent: 0, failed: 0, waiting: 2 }],
    ],
    [
      'failed first and was sent later that day',
      [delivery({ state: 'failed' }), sent('2025-09-16T03:00:00.000Z')],
      [{ sent: 2, failed: 0, waiting: 0 }],
    ],
    ['was taken back', [delivery({ state: 'stopped' }), delivery({ state: 'dropped' })], []],
    ['was no reminder', [sent('2025-09-16T03:00:00.000Z', { kind: 'notice' })], []],
  ])('what %s', (_, deliveries, expected) => {
    expect(sentDays(deliveries, all)).toMatchObject(expected);
  });

  test('is counted for the asker’s own units only', () => {
    const days = sentDays([sent('2025-09-16T02:00:00.000Z')], (unit) => unit === umphang);
    expect(days).toMatchObject([{ sent: 1 }]);
    expect(sentDays([sent('2025-09-16T02:00:00.000Z')], () => false)).toEqual([]);
  });

  test('belongs to the day on the wall in Bangkok', () => {
    expect(sentDays([sent('2025-09-16T18:00:00.000Z')], all)[0]?.on).toBe('2025-09-17');
  });
});

describe('what is coming', () => {
  const everybodyDone = Object.fromEntries(
    odlocBoard().order.map((code) => [code, { status: 'done' as const }]),
  );
  const coming = (from: string, entries: Record<string, Partial<BoardEntry>>) =>
    comingDays(odlocBoard([TO_26_SEPTEMBER], { ...everybodyDone, ...entries }), {
      calendar: workCalendar(),
      from,
    });

  test('are the duty’s own days for those who miss, and the ladder for those who stay silent', () => {
    const days = coming('2025-09-20', {
      [maeSot]: { status: 'missing' },
      [maeKasa]: { status: 'in_progress' },
    });
    expect(days.slice(0, 4)).toEqual([
      { on: '2025-09-23', units: 2, steps: [] },
      { on: '2025-09-25', units: 2, steps: [] },
      { on: '2025-09-26', units: 2, steps: [] },
      { on: '2025-09-29', units: 2, steps: [{ step: 'officers', units: 2 }] },
    ]);
    expect(days.flatMap(({ steps }) => steps.map(({ step }) => step))).toEqual([
      'officers',
      'head',
      'supervisor',
      'call',
    ]);
  });

  test('spare a promise until its day has passed', () => {
    const days = coming('2025-09-20', { [maeSot]: { status: 'in_progress', promisedOn: '2025-09-25' } });
    expect(days[0]).toMatchObject({ on: '2025-09-26', units: 1 });
  });

  test('are none when everybody has reported', () => {
    expect(coming('2025-09-20', {})).toEqual([]);
  });

  test('leave out what lies behind', () => {
    expect(coming('2025-09-26', { [maeSot]: { status: 'missing' } })[0]?.on).toBe('2025-09-26');
    expect(coming('2025-09-27', { [maeSot]: { status: 'missing' } })[0]?.on).toBe('2025-09-29');
  });
});

test.each([
  ['2025-07-21', '2025-06-18', '2025-09-16', '2025-07-21'],
  ['2025-01-01', '2025-06-18', '2025-09-16', '2025-06-18'],
  ['2025-10-01', '2025-06-18', '2025-09-16', '2025-09-16'],
])('a round of %s with deliveries from %s is known on %s from %s', (opensOn, oldest, today, from) => {
  expect(knownFrom({ opensOn }, oldest, today)).toBe(from);
});
