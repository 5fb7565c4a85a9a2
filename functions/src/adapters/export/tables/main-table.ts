/** The roll-up that Bangkok asks for, in the layout of its duty. */
import { longThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { toThaiDigits } from '@thankamnot/shared/calendar/thai-digits';
import { achievementsOf } from '@thankamnot/shared/report/achievement';
import { dueFor } from '@thankamnot/shared/report/board';
import { centreTable } from '@thankamnot/shared/report/centre-table';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import {
  helpCentreCells,
  jointCentreCells,
  places,
  shareCells,
} from '@thankamnot/shared/report/official-cells';
import { rollupRows } from '@thankamnot/shared/report/rollup';
import { shareTable } from '@thankamnot/shared/report/share-table';
import { documents as say } from '@thankamnot/shared/wording/documents';
import { figure, shareText } from '@thankamnot/shared/wording/figures';
import type { PrintOrder, TableLayout } from '../../../use-cases/press.ts';
import type { Column, OfficialTable } from './official-table.ts';

type TableOrder = Pick<PrintOrder, 'layout' | 'board' | 'rounds' | 'today'>;

export const mainTable = (order: TableOrder): OfficialTable => LAYOUTS[order.layout](order);

const LAYOUTS: Record<TableLayout, (order: TableOrder) => OfficialTable> = {
  help_centre: helpCentres,
  joint_centre: jointCentres,
  shares,
  indicators,
  completion,
};

const words = say.table;
const NUMBER: Column = { heading: words.number, width: 6, align: 'center' };
const DISTRICT: Column = { heading: words.district, width: 20, align: 'left' };
const centred = (heading: string, width: number, group?: string): Column => ({
  heading,
  width,
  align: 'center',
  ...(group !== undefined && { group }),
});
const running = (heading: string, width: number): Column => ({ heading, width, align: 'left' });

const titlesOf = ({ board, today }: TableOrder): string[] =>
  [
    board.title,
    // Many titles name their year already.
    ...(board.title.includes(board.roundTitle) ? [] : [board.roundTitle]),
    say.province(board.provinceName),
    words.standing(longThaiDate(dueFor(board)), longThaiDate(today)),
  ].map(toThaiDigits);

/** As the Uttaradit letter อต ๐๐๒๓.๔/ว ๑๖๐ lays it out. */
function helpCentres({ board, rounds }: TableOrder): OfficialTable {
  const table = centreTable(board, rounds);
  const month = /^\d{4}-\d{2}$/.test(board.round) ? words.month(board.round) : board.roundTitle;
  const { unreported } = table.total;
  return {
    titles: [words.helpCentreTitle, month, say.province(board.provinceName)].map(toThaiDigits),
    columns: [
      NUMBER,
      DISTRICT,
      centred(words.allLaos, 22),
      centred(words.setUp, 14, words.helpCentres),
      centred(words.notSetUp, 14, words.helpCentres),
      running(words.problems, 34),
    ],
    ...helpCentreCells(table),
    notes: [
      ...(unreported > 0 ? [toThaiDigits(words.unreported(unreported))] : []),
      toThaiDigits(words.sentEvery(Number(board.dueOn.slice(8)))),
    ],
    landscape: false,
  };
}

function jointCentres(order: TableOrder): OfficialTable {
  const table = centreTable(order.board, order.rounds);
  const { unreported } = table.total;
  return {
    titles: titlesOf(order),
    columns: [
      NUMBER,
      DISTRICT,
      centred(words.setUp, 14, words.jointCentres),
      centred(words.notSetUp, 14, words.jointCentres),
      running(words.place, 32),
      running(words.jointProblems, 32),
    ],
    ...jointCentreCells(table),
    notes: unreported > 0 ? [toThaiDigits(words.unreported(unreported))] : [],
    landscape: true,
  };
}

function shares(order: TableOrder): OfficialTable {
  const { headings, rows, total } = shareCells(shareTable(order.board));
  return {
    titles: titlesOf(order),
    columns: [
      NUMBER,
      DISTRICT,
      centred(words.allLaos, 22),
      ...headings.map((heading) => centred(heading, 26, words.result)),
    ],
    rows,
    total,
    notes: [],
    landscape: true,
  };
}

/** The indicator memo: every target beside what was reported. */
function indicators(order: TableOrder): OfficialTable {
  const { board, rounds, today } = order;
  const rows = achievementsOf(board.indicators ?? [], rounds, today).map(
    ({ indicator, target, result, reached }) => [
      indicator.no ?? '',
      indicator.title,
      indicator.host ?? '',
      target ? `${longThaiDate(target.by)}${target.proposed ? ` ${words.proposed}` : ''}` : words.notSet,
      target ? figure(indicator, target.value) : words.notSet,
      result === null ? words.noResult : figure(indicator, result),
      reached === null ? words.notJudged : reached ? words.reached : words.notReached,
    ],
  );
  return {
    titles: titlesOf(order),
    columns: [
      centred(words.indicatorNo, 11),
      running(words.indicator, 48),
      centred(words.host, 12),
      centred(words.by, 20, words.target),
      centred(words.value, 18, words.target),
      centred(words.result, 18),
      centred(words.judged, 15),
    ],
    rows: rows.map((row) => row.map(toThaiDigits)),
    notes: board.indicators?.some(({ targets }) => targets.some(({ proposed }) => proposed))
      ? [words.proposedNote]
      : [],
    landscape: true,
  };
}

/** Reported or not, by district: for every duty that measures nothing else. */
function completion(order: TableOrder): OfficialTable {
  const { board } = order;
  const line = (entries: Parameters<typeof rateOf>[1]) => {
    const { expected, complete, onTime, rate } = rateOf(board, entries);
    const share = rate === null ? words.noResult : toThaiDigits(shareText(rate));
    return [places(expected), places(complete), places(expected - complete), places(onTime), share];
  };
  const rows = rollupRows(board).map(({ district, ownName, entries }, index) => {
    const [expected = '', ...rest] = line(entries);
    return [toThaiDigits(index + 1), district, ownName ?? expected, ...rest];
  });
  return {
    titles: titlesOf(order),
    columns: [
      NUMBER,
      DISTRICT,
      centred(words.allUnits, 22),
      centred(words.reported, 14, words.reports),
      centred(words.notReported, 14, words.reports),
      centred(words.onTime, 14, words.reports),
      centred(words.rate, 16),
    ],
    rows,
    total: ['', words.total, ...line(undefined)],
    notes: [],
    landscape: false,
  };
}
