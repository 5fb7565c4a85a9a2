/** Who has not reported, with the telephone numbers to call. */
import { longThaiDate, shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { toThaiDigits } from '@thankamnot/shared/calendar/thai-digits';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { dueFor, missingOf } from '@thankamnot/shared/report/board';
import { bot } from '@thankamnot/shared/wording/bot';
import { documents as say } from '@thankamnot/shared/wording/documents';
import type { PrintOrder } from '../../../use-cases/press.ts';
import type { OfficialTable } from './official-table.ts';

const words = say.missing;

export function missingTable({ board, roster, today }: Pick<PrintOrder, 'board' | 'roster' | 'today'>) {
  const missing = missingOf(board);
  const table: OfficialTable = {
    titles: [
      words.title,
      `${board.shortTitle} ${board.roundTitle}`,
      say.province(board.provinceName),
      words.count(missing.length, board.order.length, longThaiDate(today)),
    ].map(toThaiDigits),
    columns: [
      { heading: words.number, width: 6, align: 'center' },
      { heading: words.district, width: 18, align: 'left' },
      { heading: words.unit, width: 36, align: 'left' },
      { heading: words.status, width: 18, align: 'center' },
      { heading: words.dueOn, width: 16, align: 'center' },
      { heading: words.phone, width: 20, align: 'left' },
      { heading: words.problem, width: 30, align: 'left' },
    ],
    rows: missing.map(([code, entry], index) => {
      const unit = findUnit(roster, code);
      return [
        toThaiDigits(index + 1),
        unit?.district ?? entry.heading,
        // A unit that a later roster dropped keeps the name that the board knows it by.
        unit?.name ?? entry.name,
        bot.status(entry.status),
        toThaiDigits(shortThaiDate(dueFor(board, code))),
        toThaiDigits(unit?.phone ?? ''),
        entry.problem ?? '',
      ];
    }),
    notes: missing.length === 0 ? [words.none] : [],
    landscape: true,
  };
  return table;
}
