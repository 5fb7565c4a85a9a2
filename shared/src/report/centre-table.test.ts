import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRound } from '../duty/rounds.ts';
import { helpCentre } from '../duty/templates/help-centre.ts';
import { jointCentre } from '../duty/templates/joint-centre.ts';
import type { Roster } from '../organization/roster.ts';
import { dutyFrom, present, TAK, UTTARADIT } from '../testing/provinces.ts';
import { type Board, type BoardEntry, newBoard } from './board.ts';
import { centreTable } from './centre-table.ts';
import { rateOf, ratesByHeading } from './completion-rate.ts';
import { helpCentreCells, jointCentreCells } from './official-cells.ts';

/** What a unit says of its centre; undefined = nothing yet. */
type Said = Partial<BoardEntry> | undefined;
const yes: Said = { status: 'done', values: { established: true, cases: 3 } };
const no: Said = { status: 'done', values: { established: false, cases: 0 } };

function board(
  roster: Roster,
  says: (code: string, at: number) => Said,
  month = '2018-01',
  duty = helpCentre,
): Board {
  const empty = newBoard(dutyFrom(duty), present(findRound(duty.schedule, month)), roster);
  const units = Object.fromEntries(
    empty.order.map((code, at) => [code, { ...present(empty.units[code]), ...says(code, at) }]),
  );
  return { ...empty, units };
}

/** Centres of January 2561 by the letter อต ๐๐๒๓.๔/ว ๑๖๐: so many of the district's units were set up. */
const SET_UP: Record<string, number> = { ลับแล: 2, ท่าปลา: 3, ฟากท่า: 2, บ้านโคก: 0 };
const JANUARY = (roster: Roster) => {
  const seen: Record<string, number> = {};
  return board(roster, (code) => {
    const { district = '', type } = present(roster.units.find((unit) => unit.code === code));
    if (type === 'อบจ.') return yes;
    seen[district] = (seen[district] ?? 0) + 1;
    return (seen[district] ?? 0) <= (SET_UP[district] ?? Number.POSITIVE_INFINITY) ? yes : no;
  });
};

/** The rows of the letter, its slips of scanning (อุดรธานี, พากท่า, two rows numbered ๘) put right. */
const LETTER = [
  ['๑', 'เมืองอุตรดิตถ์', 'อบจ.อุตรดิตถ์', '๑ แห่ง', '-', 'ไม่มี'],
  ['๒', 'เมืองอุตรดิตถ์', 'เทศบาลเมืองอุตรดิตถ์', '๑ แห่ง', '-', 'ไม่มี'],
  ['๓', 'เมืองอุตรดิตถ์', '๑๗ แห่ง', '๑๗ แห่ง', '-', 'ไม่มี'],
  ['๔', 'พิชัย', '๑๓ แห่ง', '๑๓ แห่ง', '-', 'ไม่มี'],
  ['๕', 'ลับแล', '๑๐ แห่ง', '๒ แห่ง', '๘ แห่ง', 'ไม่มี'],
  ['๖', 'ท่าปลา', '๙ แห่ง', '๓ แห่ง', '๖ แห่ง', 'ไม่มี'],
  ['๗', 'น้ำปาด', '๘ แห่ง', '๘ แห่ง', '-', 'ไม่มี'],
  ['๘', 'ตรอน', '๗ แห่ง', '๗ แห่ง', '-', 'ไม่มี'],
  ['๙', 'ทองแสนขัน', '๕ แห่ง', '๕ แห่ง', '-', 'ไม่มี'],
  ['๑๐', 'ฟากท่า', '๕ แห่ง', '๒ แห่ง', '๓ แห่ง', 'ไม่มี'],
  ['๑๑', 'บ้านโคก', '๔ แห่ง', '-', '๔ แห่ง', 'ไม่มี'],
];
const TOTAL = ['', 'รวม', '๘๐ แห่ง', '๕๙ แห่ง', '๒๑ แห่ง', ''];

describe('the Uttaradit table of January 2561', () => {
  test('comes out cell for cell from a roster in the order of the letter', () => {
    const order = [...new Set(LETTER.map(([, district = '']) => district))];
    const units = UTTARADIT.units.toSorted(
      (a, b) => order.indexOf(a.district ?? '') - order.indexOf(b.district ?? ''),
    );
    const cells = helpCentreCells(centreTable(JANUARY({ ...UTTARADIT, units })));
    expect(cells).toEqual({ rows: LETTER, total: TOTAL });
  });

  test('has the same rows in the order of any other roster, numbered anew', () => {
    const { rows, total } = helpCentreCells(centreTable(JANUARY(UTTARADIT)));
    const unnumbered = (table: string[][]) => table.map(([, ...cells]) => cells.join()).sort();
    expect(unnumbered(rows)).toEqual(unnumbered(LETTER));
    expect(rows.map(([number]) => number)).toEqual(LETTER.map(([number]) => number));
    expect(rows.map(([, district]) => district).slice(2, 5)).toEqual(['เมืองอุตรดิตถ์', 'ตรอน', 'ท่าปลา']);
    expect(total).toEqual(TOTAL);
  });
});

test('whoever the province addresses directly stands first in the district and by name', () => {
  const { rows } = helpCentreCells(centreTable(board(TAK, () => yes)));
  expect(rows.map(([, district, units]) => `${district} ${units}`)).toEqual([
    'เมืองตาก อบจ.ตาก',
    'เมืองตาก เทศบาลเมืองตาก',
    'เมืองตาก ๑๐ แห่ง',
    'บ้านตาก ๘ แห่ง',
    'สามเงา ๗ แห่ง',
    'แม่ระมาด ๘ แห่ง',
    'ท่าสองยาง ๗ แห่ง',
    'แม่สอด เทศบาลนครแม่สอด',
    'แม่สอด ๑๑ แห่ง',
    'พบพระ ๖ แห่ง',
    'อุ้มผาง ๕ แห่ง',
    'วังเจ้า ๔ แห่ง',
  ]);
});

test('problems name who has them; a unit in a row of its own needs no name', () => {
  const { rows } = helpCentreCells(
    centreTable(
      board(TAK, (code) => {
        if (code === '02630101') return { values: { established: true, obstacles: ' ขาดบุคลากร ' } };
        if (code === '05630103') return { values: { obstacles: 'ไม่มีงบประมาณ' } };
        return code === '05630104' ? { problem: 'ระบบล่ม' } : undefined;
      }),
    ),
  );
  expect(rows.slice(0, 3).map((row) => row[5])).toEqual([
    'ขาดบุคลากร',
    'ไม่มี',
    'ทต.ไม้งาม: ไม่มีงบประมาณ; ทต.หนองบัวใต้: ระบบล่ม',
  ]);
});

test('who says nothing this month stands as last said; without that it counts as not set up', () => {
  const january = board(TAK, (_, at) => (at < 10 ? yes : undefined));
  const february = board(TAK, (_, at) => (at === 0 ? no : undefined), '2018-02');
  expect(centreTable(february).total).toEqual({ total: 69, setUp: 0, notSetUp: 69, unreported: 68 });
  expect(centreTable(february, [january]).total).toEqual({
    total: 69,
    setUp: 9,
    notSetUp: 60,
    unreported: 59,
  });
  // A later month says nothing of an earlier one.
  expect(centreTable(january, [february]).total.setUp).toBe(10);
});

test('the totals are the board’s, whatever was reported', () => {
  const said = fc.constantFrom<Said>(yes, no, undefined, { status: 'nothing_to_report' });
  fc.assert(
    fc.property(fc.array(said, { minLength: 80, maxLength: 80 }), (answers) => {
      const it = board(UTTARADIT, (_, at) => answers[at]);
      const { rows, total } = centreTable(it);
      const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((a, row) => a + of(row), 0);
      expect(total.total).toBe(rateOf(it).expected);
      expect(total.total).toBe(ratesByHeading(it).reduce((a, row) => a + row.expected, 0));
      expect(total.setUp).toBe(answers.filter((answer) => answer === yes).length);
      expect([sum((row) => row.total), sum((row) => row.setUp), sum((row) => row.notSetUp)]).toEqual([
        80,
        total.setUp,
        80 - total.setUp,
      ]);
    }),
    { numRuns: 50 },
  );
});

test('the joint centres have a row for each district', () => {
  const table = centreTable(
    board(
      UTTARADIT,
      (_, at) =>
        at < 7
          ? { status: 'done', values: { established: true, place: at === 0 ? 'อบต.ผาจุก' : null } }
          : undefined,
      '2018-03',
      jointCentre,
    ),
  );
  const { rows, total } = jointCentreCells(table);
  expect(rows).toHaveLength(9);
  expect(rows[0]).toEqual(['๑', 'เมืองอุตรดิตถ์', '๑ แห่ง', '-', 'อบต.ผาจุก', 'ไม่มี']);
  expect(rows[8]).toEqual(['๙', 'ทองแสนขัน', '-', '๑ แห่ง', '-', 'ไม่มี']);
  expect(total).toEqual(['', 'รวม', '๗ แห่ง', '๒ แห่ง', '', '']);
});
