/** Uttaradit in January 2561 as the letter อต ๐๐๒๓.๔/ว ๑๖๐ has it: 80 units, 59 centres set up, 21 not. */

import type { Duty } from '@thankamnot/shared/duty/duty';
import { findRound } from '@thankamnot/shared/duty/rounds';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { present, rosterFrom } from '../../../testing/scene.ts';
import type { PrintOrder } from '../../../use-cases/press.ts';

export const UTTARADIT: Roster = rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์');

export function dutyOf(template: string, province: string): Duty {
  return {
    ...present(findTemplate(template)),
    template,
    provinces: [province],
    state: 'active',
  };
}

export function emptyBoard(template: string, round: string, roster: Roster = UTTARADIT): Board {
  const duty = dutyOf(template, roster.province);
  return newBoard(duty, present(findRound(duty.schedule, round)), roster);
}

/** Districts of the letter in which not every centre is set up, and how many are. */
const SET_UP: Record<string, number> = { ลับแล: 2, ท่าปลา: 3, ฟากท่า: 2, บ้านโคก: 0 };

/** Every unit has reported, in the letter's numbers. */
export function january2561(): Board {
  const board = emptyBoard('help-centre', '2018-01');
  const seen = new Map<string, number>();
  const units = Object.fromEntries(
    board.order.map((code) => {
      const entry = present(board.units[code]);
      const before = seen.get(entry.heading) ?? 0;
      seen.set(entry.heading, before + 1);
      const established = before < (SET_UP[entry.heading] ?? Number.POSITIVE_INFINITY);
      const values = { established, cases: established ? 3 : 0, obstacles: null };
      return [code, { ...entry, status: 'done' as const, completedOn: '2018-01-12', values }];
    }),
  );
  return { ...board, units };
}

export const orderOf = (board: Board, change: Partial<PrintOrder> = {}): PrintOrder => ({
  kind: 'table',
  format: 'xlsx',
  layout: 'completion',
  board,
  rounds: [board],
  roster: UTTARADIT,
  contact: { name: 'สถจ.อุตรดิตถ์', phone: '055 403 008' },
  today: '2018-01-15',
  ...change,
});
