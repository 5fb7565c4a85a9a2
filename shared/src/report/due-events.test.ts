import { describe, expect, test } from 'vitest';
import { odlocBoard, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import type { Board, Extension } from './board.ts';
import { areaEvent, unitEvent } from './due-events.ts';
import type { Status } from './status.ts';

const MAE_SOT = '03630601';
const UMPHANG = '06630803';
const UID = `odloc-2568~2568~${MAE_SOT}@thankamnot`;

const to = (until: string, units?: string[]): Extension => ({
  ...TO_26_SEPTEMBER,
  until,
  at: `${until}T01:00:00.000Z`,
  letterNo: `ถึง ${until}`,
  ...(units && { units }),
});
const extended = (...extensions: Extension[]): Board => ({ ...odlocBoard(), extensions });

function reported(status: Status, units: string[] = [MAE_SOT], at = '2025-08-20T02:00:00.000Z'): Board {
  const board = odlocBoard();
  const entries = units.map((code) => [code, { ...board.units[code], status, at, revision: 1 }]);
  return { ...board, units: { ...board.units, ...Object.fromEntries(entries) } };
}

describe('the due date of a unit', () => {
  test('stands on its day, open, from the day the round opened', () => {
    expect(unitEvent(odlocBoard(), MAE_SOT)).toEqual({
      uid: UID,
      duty: 'odloc-2568',
      round: '2568',
      unit: { code: MAE_SOT, name: 'ทน.แม่สอด' },
      title: 'มาตรฐานขั้นต่ำ ODLOC 68',
      roundTitle: 'ประจำปี พ.ศ. 2568',
      on: '2025-08-29',
      moved: null,
      done: false,
      count: null,
      sequence: 0,
      changedAt: '2025-07-20T17:00:00.000Z',
    });
  });

  test.each<[string, Extension[], on: string, letter: string | undefined, sequence: number, changed: string]>(
    [
      ['one for all', [to('2025-09-26')], '2025-09-26', 'ถึง 2025-09-26', 1, '2025-09-26T01'],
      [
        'two for all',
        [to('2025-09-10'), to('2025-09-26')],
        '2025-09-26',
        'ถึง 2025-09-26',
        2,
        '2025-09-26T01',
      ],
      ['one for this unit', [to('2025-09-26', [MAE_SOT])], '2025-09-26', 'ถึง 2025-09-26', 1, '2025-09-26T01'],
      ['one for another unit', [to('2025-09-26', [UMPHANG])], '2025-08-29', undefined, 0, '2025-07-20T17'],
      [
        'a shorter one for all after a longer one of its own',
        [to('2025-09-26', [MAE_SOT]), to('2025-09-10')],
        '2025-09-26',
        'ถึง 2025-09-26',
        2,
        '2025-09-26T01',
      ],
    ],
  )('keeps its name and moves with %s', (_, extensions, on, letterNo, sequence, changed) => {
    const event = unitEvent(extended(...extensions), MAE_SOT);
    expect(event).toMatchObject({
      uid: UID,
      on,
      moved: letterNo ? { from: '2025-08-29', letterNo } : null,
      sequence,
    });
    expect(event?.changedAt.startsWith(changed)).toBe(true);
  });

  test.each<[Status, boolean]>([
    ['missing', false],
    ['acknowledged', false],
    ['in_progress', false],
    ['done', true],
    ['nothing_to_report', true],
  ])('of a unit that is %s is done: %s', (status, done) => {
    const event = unitEvent(reported(status), MAE_SOT);
    expect(event).toMatchObject({ uid: UID, done, sequence: 0, changedAt: '2025-08-20T02:00:00.000Z' });
  });

  test('is none where the duty does not ask the unit', () => {
    expect(unitEvent(odlocBoard(), '6306')).toBeUndefined();
  });
});

describe('the due date of an area', () => {
  const whole = (board: Board) => areaEvent(board, '63');

  test('counts who has reported', () => {
    expect(whole(reported('done', [MAE_SOT, UMPHANG]))).toMatchObject({
      uid: 'odloc-2568~2568~63@thankamnot',
      unit: null,
      on: '2025-08-29',
      done: false,
      count: { complete: 2, expected: 69 },
      changedAt: '2025-08-20T02:00:00.000Z',
    });
  });

  test('is done when everybody is', () => {
    expect(whole(reported('done', odlocBoard().order))).toMatchObject({
      done: true,
      count: { complete: 69 },
    });
  });

  test.each<[string, Extension[], string, number]>([
    ['an extension for all', [to('2025-09-26')], '2025-09-26', 1],
    ['one for some units', [to('2025-09-26', [MAE_SOT])], '2025-08-29', 0],
  ])('after %s', (_, extensions, on, sequence) => {
    expect(whole(extended(...extensions))).toMatchObject({ on, sequence });
  });
});
