import { describe, expect, it } from 'vitest';
import { board } from '../../testing/desk-fixtures.ts';
import { narrowBoard } from './narrow-board.ts';

describe('a board narrowed to a district', () => {
  it('holds its units and its rate, and everything else of the round', () => {
    const maeSot = narrowBoard(board, 'แม่สอด');
    expect(maeSot?.units.map(({ heading }) => heading)).toEqual(Array(maeSot?.expected).fill('แม่สอด'));
    expect(maeSot).toMatchObject({ duty: board.duty, dueOn: board.dueOn, targetRate: board.targetRate });
    expect(maeSot?.complete).toBeLessThan(board.complete);
  });

  it('takes the อบจ. under its own heading', () => {
    expect(narrowBoard(board, 'อบจ.ตาก')?.units).toHaveLength(1);
  });

  it.each(['เมืองอุตรดิตถ์', '', '<script>'])('knows no %j', (district) => {
    expect(narrowBoard(board, district)).toBeUndefined();
  });
});
