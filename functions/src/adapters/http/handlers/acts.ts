import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Person } from '@thankamnot/shared/organization/people';
import { headingOf, shortName } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor, isChased } from '@thankamnot/shared/report/board';
import { quickStatuses } from '@thankamnot/shared/report/quick-status';
import type { ReportAct } from '@thankamnot/shared/report/report';
import { isComplete } from '@thankamnot/shared/report/status';
import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { areaOf, boardOf, ownUnitsOf, type WorkLine } from '../../../use-cases/boards.ts';
import { reportDoc } from '../../../use-cases/documents.ts';
import { confirmExtension, previewExtension } from '../../../use-cases/extend-by-hand.ts';
import { read } from '../../../use-cases/records.ts';
import { showUnit } from '../../../use-cases/show-unit.ts';
import { type Submitted, submitReport, undoReport } from '../../../use-cases/submit-report.ts';
import type { Handlers } from '../api.ts';
import { revisionView, workItemView } from '../views.ts';
import { asCoordinator } from './as-coordinator.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

type ActEndpoints =
  | 'unitSheet'
  | 'setStatus'
  | 'setVerification'
  | 'undoAct'
  | 'previewExtension'
  | 'extendRound';

type RoundUnit = { duty: string; round: string; unit: string };

/** What coordinators do about single units, and the new date of a round. */
export function actHandlers({ ports }: Pick<HandlerContext, 'ports'>): Pick<Handlers, ActEndpoints> {
  const as = asCoordinator(ports);
  const today = () => civilDateAt(ports.clock.now());

  /** The board that asks a unit of the coordinator's area. */
  async function boardFor(by: Person, { duty, round, unit }: RoundUnit): Promise<Board> {
    const board = await boardOf(ports, duty, round, by.province);
    if (!board.order.includes(unit)) throw new Problem('unit_not_asked');
    if (!areaOf(board, by).order.includes(unit)) throw new Problem('not_allowed');
    return board;
  }

  /** What every act on a unit's report is made of. */
  const submission = (by: Person, board: Board, unit: string, key: string) => ({
    by,
    via: ownUnitsOf(by).includes(unit) ? ('form' as const) : ('coordinator' as const),
    round: { duty: board.duty, round: board.round, province: board.province },
    unit,
    key: pressOf(by, key),
    board,
  });

  async function act(
    by: Person,
    place: RoundUnit,
    { key, basedOn }: { key: string; basedOn: number },
    of: (board: Board) => ReportAct,
  ) {
    const board = await boardFor(by, place);
    return receipt(
      await submitReport(ports, { ...submission(by, board, place.unit, key), act: of(board), basedOn }),
      place.unit,
    );
  }

  function receipt({ report, board }: Submitted, unit: string) {
    const entry = board.units[unit];
    if (!entry) throw new Problem('unit_not_asked');
    const item = workItemView({ board, unit, entry, dueOn: dueFor(board, unit) }, today());
    return { report: revisionView(report), item };
  }

  const dutyOnSheet = (line: WorkLine) => ({
    ...workItemView(line, today()),
    revision: line.entry.revision,
    owes: isChased(line.entry),
    quick: quickStatuses(line.board.form, line.board.round),
  });

  return {
    unitSheet: ({ user, params }) =>
      as(user, 'see_unit', async (by) => {
        const { unit, supervisor, officers, lines } = await showUnit(ports, params.unit, by);
        return {
          today: today(),
          code: unit.code,
          name: unit.name,
          shortName: shortName(unit),
          heading: headingOf(unit),
          supervisor: supervisor ? shortName(supervisor) : null,
          phone: unit.phone ?? null,
          officers,
          duties: lines.map(dutyOnSheet),
        };
      }),

    setStatus: ({ user, params, body }) =>
      as(user, 'set_status', (by) =>
        act(by, params, body, ({ form, round }) => {
          if (!quickStatuses(form, round).includes(body.status)) throw new Problem('form_needed');
          return { kind: 'set', status: body.status };
        }),
      ),

    setVerification: ({ user, params, body }) =>
      as(user, 'set_verification', (by) =>
        act(by, params, body, ({ units }) => {
          if (body.becomes === 'verified') return { kind: 'verify' };
          if (!isComplete(units[params.unit]?.status ?? 'missing'))
            throw new Problem('not_disputed', { detail: say.onlyReported });
          return { kind: 'dispute' };
        }),
      ),

    undoAct: ({ user, params, body }) =>
      as(user, 'undo_act', async (by) => {
        const board = await boardFor(by, params);
        const { duty, round, unit } = params;
        const newest = await read(ports.store, reportDoc(duty, round, unit));
        // What somebody else recorded is corrected in the form, with a reason to look at it.
        if (newest?.by.user !== by.user) throw new Problem('nothing_to_undo');
        const n = Number(params.n);
        return receipt(await undoReport(ports, { ...submission(by, board, unit, body.key), n }), params.unit);
      }),

    previewExtension: ({ user, params, body }) =>
      as(user, 'extend', async (by) => ({
        ...(await previewExtension(ports, by, params, body)),
        until: body.until,
      })),

    extendRound: ({ user, params, body }) =>
      as(user, 'extend', async (by) => {
        const { duty, round } = params;
        const key = pressOf(by, body.key);
        const done = await confirmExtension(ports, by, { duty, round }, { ...body, key });
        return { until: body.until, letterNo: body.letterNo.trim(), units: done.units };
      }),
  };
}
