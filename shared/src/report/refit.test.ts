import { describe, expect, test } from 'vitest';
import { laosOf, type Roster, rosterFromLaos } from '../organization/roster.ts';
import type { Unit } from '../organization/unit.ts';
import { ODLOC, odlocBoard, present, TAK, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import { type Board, isAsked } from './board.ts';
import { rateOf } from './completion-rate.ts';
import { joined, refitted } from './refit.ts';

const MAE_KASA = '06630612';
const NEW_CODE = '05630612';
const DONE = { status: 'done', completedOn: '2025-08-20', revision: 2, by: 'มะลิ พงศ์ไพร' } as const;
const STARTED = { status: 'in_progress', revision: 1 } as const;

const tak = (laos: Unit[]): Roster => rosterFromLaos(laos, { code: '63', name: 'ตาก' });
const without = (code: string) => tak(laosOf(TAK).filter((unit) => unit.code !== code));
const changed = (code: string, change: Partial<Unit>) =>
  tak(laosOf(TAK).map((unit) => (unit.code === code ? { ...unit, ...change } : unit)));
const renumbered = changed(MAE_KASA, { code: NEW_CODE, name: 'เทศบาลตำบลแม่กาษา', type: 'ทต.' });
const bigger = tak([
  ...laosOf(TAK),
  { ...present(laosOf(TAK).at(-1)), code: '06639999', name: 'องค์การบริหารส่วนตำบลใหม่' },
]);

const refit = (
  board: Board,
  roster: Roster,
  { follows = [], today = '2025-09-16' }: { follows?: [string, string][]; today?: string } = {},
) =>
  refitted(board, {
    asked: roster.units.filter((unit) => isAsked(unit, ODLOC.audience)),
    follows: new Map(follows),
    today,
  });

const board = (entry: object = {}) => odlocBoard([TO_26_SEPTEMBER], { [MAE_KASA]: entry });

describe('an open round after its roster changed', () => {
  test('stays as it is when the roster does', () => {
    expect(refit(board(DONE), TAK)).toEqual(board(DONE));
  });

  test('takes a new unit, which is missing; once past due it does not', () => {
    const open = refit(board(), bigger);
    expect(joined(board(), open)).toEqual(['06639999']);
    expect(open.units['06639999']).toMatchObject({ name: 'อบต.ใหม่', status: 'missing', revision: 0 });
    expect(rateOf(open).expected).toBe(70);
    expect(refit(board(), bigger, { today: '2025-09-27' })).toEqual(board());
  });

  test('shows new name, heading and supervisor with what was reported', () => {
    const moved = refit(
      board(DONE),
      changed(MAE_KASA, { name: 'องค์การบริหารส่วนตำบลแม่กาษาใหม่', district: 'พบพระ' }),
    );
    expect(moved.units[MAE_KASA]).toEqual({
      ...board(DONE).units[MAE_KASA],
      name: 'อบต.แม่กาษาใหม่',
      heading: 'พบพระ',
    });
    expect(moved.order).toEqual(board().order);
  });

  test.each<[string, object, boolean]>([
    ['has not answered', {}, false],
    ['has begun', STARTED, false],
    ['has reported', DONE, true],
    ['has nothing to report', { ...DONE, status: 'nothing_to_report' }, true],
  ])('of a unit that is gone and %s', (_, entry, stays) => {
    const after = refit(board(entry), without(MAE_KASA));
    expect(after.order.includes(MAE_KASA)).toBe(stays);
    expect(Object.hasOwn(after.units, MAE_KASA)).toBe(stays);
    // In its own place, so that official tables keep their order.
    if (stays) expect(after.order).toEqual(board().order);
    expect(rateOf(after).expected).toBe(stays ? 69 : 68);
  });

  test.each([{}, STARTED, DONE])('goes on under the new code of the same unit (%j)', (entry) => {
    const granted = { ...TO_26_SEPTEMBER, until: '2025-10-10', units: [MAE_KASA] };
    const before = { ...board(entry), extensions: [TO_26_SEPTEMBER, granted] };
    const after = refit(before, renumbered, { follows: [[MAE_KASA, NEW_CODE]], today: '2025-10-01' });
    expect(after.order).toEqual(before.order.map((code) => (code === MAE_KASA ? NEW_CODE : code)));
    expect(after.units[NEW_CODE]).toMatchObject({ ...entry, name: 'ทต.แม่กาษา', type: 'ทต.' });
    expect(after.extensions[1]?.units).toEqual([NEW_CODE]);
    expect(joined(before, after)).toEqual([NEW_CODE]);
  });

  test('twice is once', () => {
    const once = refit(board(DONE), without(MAE_KASA));
    expect(refit(once, without(MAE_KASA))).toEqual(once);
  });
});
