import type { Values } from '@thankamnot/shared/duty/form-fields';
import type { Board } from '@thankamnot/shared/report/board';
import { describe, expect, it } from 'vitest';
import { present, takRoster } from '../../../testing/scene.ts';
import { emptyBoard, orderOf } from '../testing/uttaradit.ts';
import { mainTable } from './main-table.ts';

const TAK = takRoster();

/** The first so many units of a board have reported these values. */
function reported(board: Board, count: number, values: Values): Board {
  const units = { ...board.units };
  for (const code of board.order.slice(0, count)) {
    units[code] = { ...present(units[code]), status: 'done', completedOn: board.opensOn, values };
  }
  return { ...board, units };
}

const tableOf = (board: Board, change: Parameters<typeof orderOf>[1]) =>
  mainTable(orderOf(board, { roster: TAK, ...change }));

describe('completion by district', () => {
  it('adds up to the 69 units of Tak', () => {
    const board = reported(emptyBoard('odloc-2568', '2568', TAK), 12, {});
    const { rows, total, titles } = tableOf(board, { layout: 'completion', today: '2025-09-16' });
    expect(rows.slice(0, 4)).toEqual([
      ['๑', 'เมืองตาก', 'อบจ.ตาก', '๑ แห่ง', '-', '๑ แห่ง', 'ร้อยละ ๑๐๐'],
      ['๒', 'เมืองตาก', 'เทศบาลเมืองตาก', '๑ แห่ง', '-', '๑ แห่ง', 'ร้อยละ ๑๐๐'],
      ['๓', 'เมืองตาก', '๑๐ แห่ง', '๑๐ แห่ง', '-', '๑๐ แห่ง', 'ร้อยละ ๑๐๐'],
      ['๔', 'บ้านตาก', '๘ แห่ง', '-', '๘ แห่ง', '-', 'ร้อยละ ๐'],
    ]);
    expect(total).toEqual(['', 'รวม', '๖๙ แห่ง', '๑๒ แห่ง', '๕๗ แห่ง', '๑๒ แห่ง', 'ร้อยละ ๑๗.๓๙']);
    expect(titles.at(-1)).toBe('กำหนดรายงาน ๒๙ สิงหาคม ๒๕๖๘ (ข้อมูล ณ วันที่ ๑๖ กันยายน ๒๕๖๘)');
  });
});

describe('percentages by district', () => {
  it('has a column for each indicator of LTAX', () => {
    const board = reported(emptyBoard('ltax-2567', '2567-1', TAK), 23, { steps: ['recorded'] });
    const { columns, total } = tableOf(board, { layout: 'shares' });
    expect(columns).toHaveLength(6);
    expect(columns.slice(3).map(({ group }) => group)).toEqual(Array(3).fill('ผลการดำเนินการ'));
    expect(total).toEqual(['', 'รวม', '๖๙ แห่ง', '๒๓/๖๙ (ร้อยละ ๓๓.๓๓)', '๐/๖๙ (ร้อยละ ๐)', '๐/๖๙ (ร้อยละ ๐)']);
  });

  it('names the targets of e-LAAS', () => {
    const board = emptyBoard('e-laas', '2561-1', TAK);
    const headings = tableOf(board, { layout: 'shares' }).columns.map(({ heading }) => heading);
    expect(headings.slice(3).map((heading) => /เป้าหมายร้อยละ [๐-๙]+/.exec(heading)?.[0])).toEqual([
      'เป้าหมายร้อยละ ๑๐๐',
      'เป้าหมายร้อยละ ๑๐๐',
      'เป้าหมายร้อยละ ๙๐',
    ]);
  });
});

describe('the joint centres', () => {
  it('has a row for every district, and its place', () => {
    const values = { established: true, place: 'ทต.แม่จะเรา', obstacles: null };
    const board = reported(emptyBoard('joint-centre', '2018-03', TAK), 2, values);
    const { rows, total, notes } = tableOf(board, { layout: 'joint_centre' });
    expect(rows[0]).toEqual(['๑', 'เมืองตาก', '๑ แห่ง', '-', 'ทต.แม่จะเรา', 'ไม่มี']);
    expect(rows).toHaveLength(9);
    expect(total).toEqual(['', 'รวม', '๒ แห่ง', '๗ แห่ง', '', '']);
    expect(notes).toEqual(['หมายเหตุ : จำนวนที่ยังไม่จัดตั้ง นับรวมหน่วยงานที่ยังไม่รายงาน ๗ แห่ง']);
  });
});

describe('the indicator memo', () => {
  it('puts every result beside its target', () => {
    const values = { energy: 12, reading_corners: 3926, paper: 4.5, document_system: true };
    const board = reported(emptyBoard('indicators-2561', '2018-03', TAK), 1, values);
    const { rows } = tableOf(board, { layout: 'indicators', today: '2018-04-02' });
    const line = (no: string, by: string) => rows.find((row) => row[0] === no && row[3] === by)?.slice(4);
    expect(line('๔.๒ (๑)', '๓๑ มีนาคม ๒๕๖๑')).toEqual(['ร้อยละ ๑๐', 'ร้อยละ ๑๒', 'บรรลุ']);
    expect(line('๔.๒ (๒)', '๓๑ มีนาคม ๒๕๖๑')).toEqual(['ร้อยละ ๕', 'ร้อยละ ๔.๕', 'ยังไม่บรรลุ']);
    expect(line('๔.๒ (๑๐)', '๓๑ มีนาคม ๒๕๖๑')).toEqual(['๓,๙๒๖ แห่ง', '๓,๙๒๖ แห่ง', 'บรรลุ']);
    expect(line('๔.๒ (๑๐)', '๓๐ กันยายน ๒๕๖๑')).toEqual(['๗,๘๕๑ แห่ง', '๓,๙๒๖ แห่ง', 'ยังไม่บรรลุ']);
    expect(line('๔.๒ (๑๑)', '๓๐ กันยายน ๒๕๖๑')).toEqual(['มีแล้ว', 'มีแล้ว', 'บรรลุ']);
  });
});
