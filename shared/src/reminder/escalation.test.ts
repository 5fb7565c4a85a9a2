import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../calendar/civil-date.ts';
import { workCalendar } from '../calendar/working-days.ts';
import type { BoardEntry } from '../report/board.ts';
import { type EscalationStep, ladderOf, stopsEscalation } from './escalation.ts';

const calendar = workCalendar();
/** A Friday; 13 October is a holiday. */
const DUE = '2025-09-26';

describe('the ladder', () => {
  test.each<[string, CivilDate, CivilDate | undefined, EscalationStep[], EscalationStep[]]>([
    ['the due date itself', '2025-09-26', '2025-09-25', [], []],
    ['the Saturday after', '2025-09-27', '2025-09-26', [], []],
    ['the first working day', '2025-09-29', '2025-09-26', ['officers'], ['officers']],
    ['the second', '2025-09-30', '2025-09-29', [], ['officers']],
    ['the third', '2025-10-01', '2025-09-30', ['head'], ['officers', 'head']],
    ['the fifth', '2025-10-03', '2025-10-02', ['supervisor'], ['officers', 'head', 'supervisor']],
    ['the tenth', '2025-10-10', '2025-10-09', ['call'], ['officers', 'head', 'supervisor', 'call']],
    ['the day after', '2025-10-14', '2025-10-10', [], ['officers', 'head', 'supervisor', 'call']],
    ['the third, after a missed run', '2025-10-01', '2025-09-26', ['officers', 'head'], ['officers', 'head']],
    [
      'the fifth, on the first run ever',
      '2025-10-03',
      undefined,
      ['supervisor'],
      ['officers', 'head', 'supervisor'],
    ],
    ['the fourth, on the first run ever', '2025-10-02', undefined, [], ['officers', 'head']],
    ['the fifth, run twice', '2025-10-03', '2025-10-03', [], ['officers', 'head', 'supervisor']],
  ])('on %s (%s, last run %s) takes %j of %j', (_, today, lastRunOn, owed, reached) => {
    expect(ladderOf(DUE, { today, calendar, ...(lastRunOn && { lastRunOn }) })).toEqual({ owed, reached });
  });
});

describe('an answer', () => {
  const TODAY = '2025-10-03';
  const before = '2025-09-25T03:00:00.000Z';
  const after = '2025-09-29T03:00:00.000Z';
  test.each<[string, Partial<BoardEntry>, boolean]>([
    ['none', { status: 'missing' }, false],
    ['รับทราบ after the due date', { status: 'acknowledged', at: after }, true],
    ['work begun after the due date', { status: 'in_progress', at: after }, true],
    ['รับทราบ before the due date', { status: 'acknowledged', at: before }, false],
    ['a promise that runs', { status: 'acknowledged', at: before, promisedOn: '2025-10-03' }, true],
    ['a promise that was broken', { status: 'acknowledged', at: after, promisedOn: '2025-10-02' }, false],
    ['the report', { status: 'done', at: before }, true],
    ['nothing to report', { status: 'nothing_to_report', at: before }, true],
  ])('%s stops the ladder: %s %s', (_, entry, stops) => {
    expect(stopsEscalation({ status: 'missing', ...entry }, DUE, TODAY)).toBe(stops);
  });
});
