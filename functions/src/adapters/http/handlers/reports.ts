import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { scheduleIn } from '@thankamnot/shared/duty/duty';
import { fieldsOf, type Values } from '@thankamnot/shared/duty/form';
import { roundBefore } from '@thankamnot/shared/duty/rounds';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import {
  areaOf,
  boardOf,
  mayReportOn,
  ownUnitsOf,
  type WorkLine,
  workOf,
} from '../../../use-cases/boards.ts';
import { answerDispute, decideDispute } from '../../../use-cases/decide-dispute.ts';
import { reportDoc, revisionsOf, type User } from '../../../use-cases/documents.ts';
import { dutyIn } from '../../../use-cases/duty-in.ts';
import { find, read } from '../../../use-cases/records.ts';
import { personOf } from '../../../use-cases/registration.ts';
import { type Submitted, submitReport } from '../../../use-cases/submit-report.ts';
import type { Handlers } from '../api.ts';
import { formView, revisionView, workItemView } from '../views.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

export type RoundUnit = { duty: string; round: string; unit: string };

type ReportEndpoints = 'work' | 'reportForm' | 'fileReport' | 'revisions' | 'answerDispute' | 'decideDispute';

/** The unit's line on the board, for somebody who may report for it. */
export async function lineToReport(
  ports: HandlerContext['ports'],
  user: User | undefined,
  { duty, round, unit }: RoundUnit,
): Promise<WorkLine & { person: Person }> {
  const person = personOf(user);
  if (!person) throw new Problem(user ? 'not_registered' : 'privacy_not_accepted');
  const board = await boardOf(ports, duty, round, person.province);
  const entry = board.units[unit];
  if (!mayReportOn(board, person, unit)) throw new Problem('not_allowed');
  if (!entry) throw new Problem('unit_not_asked');
  return { person, board, unit, entry, dueOn: dueFor(board, unit) };
}

/** What officers see and file; coordinators may file on behalf. */
export function reportHandlers({ ports }: Pick<HandlerContext, 'ports'>): Pick<Handlers, ReportEndpoints> {
  const today = () => civilDateAt(ports.clock.now());

  const lineFor = (user: User | undefined, place: RoundUnit) => lineToReport(ports, user, place);

  function receipt({ report, board }: Submitted, unit: string) {
    const entry = board.units[unit];
    if (!entry) throw new Problem('unit_not_asked');
    const item = workItemView({ board, unit, entry, dueOn: dueFor(board, unit) }, today());
    return { report: revisionView(report), item };
  }

  return {
    async work({ user }) {
      const person = personOf(user);
      if (!person) throw new Problem(user ? 'not_registered' : 'privacy_not_accepted');
      const { open, complete } = await workOf(ports, person);
      const view = (line: WorkLine) => workItemView(line, today());
      return { today: today(), open: open.map(view), complete: complete.map(view) };
    },

    async reportForm({ user, params }) {
      const line = await lineFor(user, params);
      const [report, carriedOver] = await Promise.all([
        read(ports.store, reportDoc(params.duty, params.round, params.unit)),
        lastValues(line.board, params.unit),
      ]);
      return {
        item: workItemView(line, today()),
        form: formView(line.board.form, params.round),
        report: report ? revisionView(report) : null,
        carriedOver,
      };
    },

    async fileReport({ user, params, body }) {
      const { person, board } = await lineFor(user, params);
      if (body.nothingToReport && !board.form.mayBeNothing) throw new Problem('form_needed');
      const submitted = await submitReport(ports, {
        by: person,
        via: ownUnitsOf(person).includes(params.unit) ? 'form' : 'coordinator',
        round: { duty: board.duty, round: board.round, province: board.province },
        unit: params.unit,
        act: body.nothingToReport
          ? { kind: 'nothing_to_report' }
          : {
              kind: 'file',
              values: body.values,
              problem: body.problem ?? null,
              evidence: body.evidence ?? null,
            },
        ...(body.photos && { photos: body.photos }),
        key: pressOf(person, body.key),
        basedOn: body.basedOn,
        board,
      });
      return receipt(submitted, params.unit);
    },

    async answerDispute({ user, params, body }) {
      const { person, board } = await lineFor(user, params);
      const { unit } = params;
      return receipt(
        await answerDispute(ports, {
          by: person,
          via: ownUnitsOf(person).includes(unit) ? 'form' : 'coordinator',
          round: { duty: board.duty, round: board.round, province: board.province },
          unit,
          evidence: body.evidence?.trim() || null,
          ...(body.photos && body.photos.length > 0 && { photos: body.photos }),
          key: pressOf(person, body.key),
        }),
        unit,
      );
    },

    async decideDispute({ user, params, body }) {
      const { person, board } = await lineFor(user, params);
      const { unit } = params;
      if (!person.coordinates || !areaOf(board, person).order.includes(unit))
        throw new Problem('not_allowed');
      return receipt(
        await decideDispute(ports, {
          by: person,
          round: { duty: board.duty, round: board.round, province: board.province },
          unit,
          accept: body.accept,
          key: pressOf(person, body.key),
        }),
        unit,
      );
    },

    async revisions({ user, params }) {
      const line = await lineFor(user, params);
      const revisions = await find(ports.store, revisionsOf(params.duty, params.round, params.unit), {
        orderBy: { field: 'n', direction: 'desc' },
        limit: 100,
      });
      return { item: workItemView(line, today()), revisions: revisions.map(revisionView) };
    },
  };

  /** Values of the round before, for the fields that carry over; null when there are none. */
  async function lastValues(board: Board, unit: string): Promise<Values | null> {
    const carried = fieldsOf(board.form, board.round).filter(({ carriesOver }) => carriesOver);
    if (carried.length === 0) return null;
    const duty = await dutyIn(ports, board.duty, board.province);
    const before = duty && roundBefore(scheduleIn(duty, board.province), board.round);
    const last = before && (await read(ports.store, reportDoc(board.duty, before.id, unit)));
    if (!last?.values) return null;
    const known = carried.filter(({ id }) => last.values?.[id] !== undefined);
    return known.length > 0
      ? Object.fromEntries(known.map(({ id }) => [id, last.values?.[id] ?? null]))
      : null;
  }
}
