/** From what is stored to what the API answers. */
import type { Duties } from '@thankamnot/shared/api/desk-shapes';
import type { Board as BoardShape, RevisionShape, WorkItem } from '@thankamnot/shared/api/shapes';
import { type CivilDate, daysBetween } from '@thankamnot/shared/calendar/civil-date';
import { type Form, fieldsOf } from '@thankamnot/shared/duty/form-fields';
import type { Directory } from '@thankamnot/shared/organization/people';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { allSeats } from '@thankamnot/shared/reminder/office-seats';
import { type Board, type BoardEntry, dueFor, entriesOf } from '@thankamnot/shared/report/board';
import { rateOf, ratesByHeading } from '@thankamnot/shared/report/completion-rate';
import { openProblemsOf } from '@thankamnot/shared/report/desk-summary';
import type { Revision } from '@thankamnot/shared/report/report';
import { standingOf } from '@thankamnot/shared/report/standing';
import { trajectoryOf, unitsFor } from '@thankamnot/shared/report/trajectory';
import type * as z from 'zod/mini';
import type { WorkLine } from '../../use-cases/boards.ts';

/** The part of a form that the API tells of: what stands for answers in chat is the bot's. */
export const formView = (form: Form, round: string) => ({
  version: form.version,
  fields: fieldsOf(form, round),
  ...(form.mayBeNothing && { mayBeNothing: true as const }),
});

/** What a round is, with the dates in force for a unit or in general. */
export function roundView(board: Board, today: CivilDate, unit?: string) {
  const dueOn = dueFor(board, unit);
  return {
    duty: board.duty,
    round: board.round,
    title: board.title,
    shortTitle: board.shortTitle,
    roundTitle: board.roundTitle,
    asks: board.asks,
    url: board.url ?? null,
    opensOn: board.opensOn,
    dueOn,
    originalDueOn: board.dueOn,
    daysLeft: daysBetween(today, dueOn),
    letters: board.letters,
    extensions: board.extensions
      .filter(({ units }) => units === undefined || (unit !== undefined && units.includes(unit)))
      .map(({ until, letterNo, reason }) => ({ until, letterNo, reason: reason ?? null })),
  };
}

function verificationView({ verification, dispute }: BoardEntry) {
  return {
    verification: verification ?? null,
    dispute: dispute
      ? {
          evidence: dispute.evidence,
          by: dispute.by,
          at: dispute.at,
          accepted: dispute.accepted !== undefined,
        }
      : null,
  };
}

export function workItemView({ board, unit, entry }: WorkLine, today: CivilDate): WorkItem {
  return {
    ...roundView(board, today, unit),
    unit: { code: unit, name: entry.name },
    status: entry.status,
    problem: entry.problem ?? null,
    promisedOn: entry.promisedOn ?? null,
    by: entry.by ?? null,
    at: entry.at ?? null,
    ...verificationView(entry),
  };
}

export function revisionView(revision: Revision): RevisionShape {
  const { n, at, by, via, undoes, status, values, problem, promisedOn, evidence, completedOn } = revision;
  const { photos, verification } = revision;
  return {
    n,
    at,
    by: by.name,
    via,
    undoes: undoes ?? null,
    ...(verification && { verification }),
    status,
    values,
    problem,
    promisedOn,
    evidence,
    ...(photos && { photos }),
    completedOn,
  };
}

type BoardView = z.infer<typeof BoardShape>;

/** A round's line on the overview. */
export function dutyView(board: Board, today: CivilDate): z.infer<typeof Duties>['duties'][number] {
  const round = roundView(board, today);
  const rate = rateOf(board);
  const targetRate = board.targetRate ?? null;
  const target = unitsFor(targetRate ?? 1, rate.expected);
  return {
    ...round,
    ...rate,
    targetRate,
    standing: standingOf({ ...round, ...rate, targetRate }, today),
    trajectory: trajectoryOf(target - rate.complete, round.dueOn, today),
    problems: openProblemsOf(board),
  };
}

export function boardView(
  board: Board,
  { directory, roster }: { directory: Directory | undefined; roster: Roster | undefined },
  today: CivilDate,
  measures: Pick<BoardView, 'targets' | 'penalty'>,
): BoardView {
  const staffed = new Set(directory && allSeats(directory).map(({ unit }) => unit));
  const phones = new Map(roster?.units.map(({ code, phone }) => [code, phone]));
  return {
    ...roundView(board, today),
    ...rateOf(board),
    targetRate: board.targetRate ?? null,
    byDistrict: ratesByHeading(board),
    units: entriesOf(board).map(([code, entry]) => ({
      code,
      name: entry.name,
      heading: entry.heading,
      type: entry.type ?? null,
      phone: phones.get(code) ?? null,
      status: entry.status,
      dueOn: dueFor(board, code),
      completedOn: entry.completedOn ?? null,
      problem: entry.problem ?? null,
      promisedOn: entry.promisedOn ?? null,
      at: entry.at ?? null,
      by: entry.by ?? null,
      hasOfficer: staffed.has(code),
      ...(entry.photos && { photos: entry.photos }),
      ...verificationView(entry),
    })),
    proposed: board.proposed ?? null,
    extensionHistory: board.extensions.map((it) => ({
      until: it.until,
      letterNo: it.letterNo,
      letterDate: it.letterDate ?? null,
      reason: it.reason ?? null,
      units: it.units?.map((code) => board.units[code]?.name ?? code) ?? null,
      at: it.at,
      by: it.by,
    })),
    ...measures,
  };
}
