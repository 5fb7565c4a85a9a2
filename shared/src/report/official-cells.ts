/** The tables as official letters write them: Thai digits, `๑๗ แห่ง`, a dash for zero, `ไม่มี` for no problem. */
import { toThaiDigits } from '../calendar/thai-digits.ts';
import { shareText } from '../wording/figures.ts';
import { numeral } from '../wording/numeral.ts';
import type { CentreRow, CentreTable, UnitText } from './centre-table.ts';
import type { Share, ShareTable } from './share-table.ts';

export const NONE = '-';

/** `๑๗ แห่ง`, `๑,๒๕๐ แห่ง`; a dash for zero. */
export const places = (count: number): string => (count === 0 ? NONE : `${toThaiDigits(numeral(count))} แห่ง`);

/** `๑๖/๑๗ (ร้อยละ ๙๔.๑๒)`; a dash where nobody is asked. */
export const shareCell = ({ have, of, share }: Share): string =>
  share === null ? NONE : toThaiDigits(`${have}/${of} (${shareText(share)})`);

const problemsCell = (problems: readonly UnitText[], isOwnRow: boolean): string =>
  problems.length === 0
    ? 'ไม่มี'
    : problems.map(({ unit, text }) => (isOwnRow ? text : `${unit}: ${text}`)).join('; ');

/**
 * The help-centre table of the Uttaradit letter อต ๐๐๒๓.๔/ว ๑๖๐: ที่, อำเภอ, จำนวน อปท. ทั้งหมด, จัดตั้งแล้ว,
 * ยังไม่จัดตั้ง, ปัญหา/อุปสรรค. A unit that stands in a row of its own is named instead of counted.
 */
export function helpCentreCells({ rows, total }: CentreTable): { rows: string[][]; total: string[] } {
  return {
    rows: rows.map((row, index) => [
      toThaiDigits(index + 1),
      row.district,
      row.ownName ?? places(row.total),
      places(row.setUp),
      places(row.notSetUp),
      problemsCell(row.problems, row.ownName !== undefined),
    ]),
    total: ['', 'รวม', places(total.total), places(total.setUp), places(total.notSetUp), ''],
  };
}

/** The joint centres, one a district: ที่, อำเภอ, จัดตั้งแล้ว, ยังไม่จัดตั้ง, สถานที่ตั้ง, ปัญหา/อุปสรรค. */
export function jointCentreCells({ rows, total }: CentreTable): { rows: string[][]; total: string[] } {
  return {
    rows: rows.map((row, index) => [
      toThaiDigits(index + 1),
      row.district,
      places(row.setUp),
      places(row.notSetUp),
      placeCell(row),
      problemsCell(row.problems, true),
    ]),
    total: ['', 'รวม', places(total.setUp), places(total.notSetUp), '', ''],
  };
}

const placeCell = (row: CentreRow): string => row.places.map(({ text }) => text).join('; ') || NONE;

/** Percentages by district: ที่, อำเภอ, ทั้งหมด, then a column for each indicator. */
export function shareCells({ columns, rows, total }: ShareTable): {
  headings: string[];
  rows: string[][];
  total: string[];
} {
  return {
    headings: columns.map(({ no, title, target }) =>
      toThaiDigits(
        `${no === undefined ? '' : `${no} `}${title}${target === undefined ? '' : ` (เป้าหมาย${shareText(target)})`}`,
      ),
    ),
    rows: rows.map((row, index) => [
      toThaiDigits(index + 1),
      row.district,
      row.ownName ?? places(row.total),
      ...row.shares.map(shareCell),
    ]),
    total: ['', 'รวม', places(total.total), ...total.shares.map(shareCell)],
  };
}
