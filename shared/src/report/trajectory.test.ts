import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odlocBoard, present, TAK } from '../testing/provinces.ts';
import { trajectoryText } from '../wording/figures.ts';
import { rateAchievement } from './achievement.ts';
import { trajectoryOf, unitsFor } from './trajectory.ts';

describe('units for a fraction', () => {
  test.each([
    [0.9, 80, 72],
    [0.9, 69, 63],
    [0.9, 10, 9],
    [0.07, 100, 7],
    [1, 69, 69],
    [0, 69, 0],
    [0.9, 0, 0],
    [0.901, 10, 10],
  ])('%d of %i: %i', (fraction, expected, units) => {
    expect(unitsFor(fraction, expected)).toBe(units);
  });
});

describe('how fast it must go on', () => {
  const by = '2025-09-30';
  test.each([
    [8, '2025-09-16', { kind: 'ahead', perWeek: 4, missing: 8 }],
    [8, '2025-09-17', { kind: 'ahead', perWeek: 4, missing: 8 }],
    [9, '2025-09-17', { kind: 'ahead', perWeek: 5, missing: 9 }],
    [8, '2025-09-23', { kind: 'ahead', perWeek: 7, missing: 8 }],
    [272, '2025-09-14', { kind: 'ahead', perWeek: 112, missing: 272 }],
    [8, '2025-09-24', { kind: 'last_week', missing: 8 }],
    [8, '2025-09-30', { kind: 'last_week', missing: 8 }],
    [8, '2025-10-01', { kind: 'missed', missing: 8 }],
    [0, '2025-10-01', { kind: 'reached' }],
    [-3, '2025-09-01', { kind: 'reached' }],
  ])('%i missing on %s', (missing, today, expected) => {
    expect(trajectoryOf(missing, by, today)).toMatchObject(expected);
  });

  test('at that pace the target is reached in time, and one unit a week less would not do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 23 }), (missing, day) => {
        const it = trajectoryOf(missing, by, `2025-09-${String(day).padStart(2, '0')}`);
        if (it.kind !== 'ahead') throw new Error(it.kind);
        const days = Math.round(it.weeks * 7);
        expect(it.perWeek * days).toBeGreaterThanOrEqual(missing * 7);
        expect((it.perWeek - 1) * days).toBeLessThan(missing * 7);
      }),
    );
  });
});

describe('the sentence on the board', () => {
  /** ODLOC extended to 30 September with a target of 90 %, so many complete. */
  const said = (complete: number, today: string) => {
    const done = Object.fromEntries(
      odlocBoard()
        .order.slice(0, complete)
        .map((code) => [code, { status: 'done' as const }]),
    );
    const extension = { until: '2025-09-30', letterNo: 'ว ๑', at: '', by: '' };
    const board = { ...odlocBoard([extension], done), targetRate: 0.9 };
    return trajectoryText(present(rateAchievement(board, today)));
  };

  test.each([
    [55, '2025-09-16', 'อีก 4 หน่วยงานต่อสัปดาห์ เพื่อให้ถึงร้อยละ 90 ภายใน 30 ก.ย. 2568'],
    [55, '2025-09-26', 'อีก 8 หน่วยงาน เพื่อให้ถึงร้อยละ 90 ภายใน 30 ก.ย. 2568'],
    [55, '2025-10-01', 'ขาดอีก 8 หน่วยงาน จึงจะถึงร้อยละ 90 (พ้นกำหนด 30 ก.ย. 2568 แล้ว)'],
    [63, '2025-09-16', 'ถึงเป้าหมายร้อยละ 90 แล้ว'],
  ])('%i of 69 on %s: %s', (complete, today, sentence) => {
    expect(said(complete, today)).toBe(sentence);
  });

  test('with no units there is none', () => {
    const empty = odlocBoard([], {}, { ...TAK, units: [] });
    const achievement = present(rateAchievement(empty, '2025-09-16'));
    expect(achievement).toMatchObject({ result: null, reached: null });
    expect(trajectoryText(achievement)).toBeUndefined();
  });
});
