/** From what is stored to what the API answers. */
import type { Board as BoardShape, RevisionShape, WorkItem } from '@thankamnot/shared/api/shapes';
import { type CivilDate, daysBetween } from '@thankamnot/shared/calendar/civil-date';
import type { Directory } from '@thankamnot/shared/organization/people';
import { type Board, dueFor, entriesOf } from '@thankamnot/shared/report/board';
import { rateOf, ratesByHeading } from '@thankamnot/shared/report/completion-rate';
import type { Revision } from '@thankamnot/shared/report/report';
import type * as z from 'zod/mini';
import type { WorkLine } from '../../use-cases/boards.ts';

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

export function workItemView({ board, unit, entry }: WorkLine, today: CivilDate): WorkItem {
  return {
    ...roundView(board, today, unit),
    unit: { code: unit, name: entry.name },
    status: entry.status,
    problem: entry.problem ?? null,
    promisedOn: entry.promisedOn ?? null,
    by: entry.by ?? null,
    at: entry.at ?? null,
  };
}

export function revisionView(revision: Revision): RevisionShape {
  const { n, at, by, via, undoes, status, values, problem, promisedOn, evidence, completedOn } = revision;
  return {
    n,
    at,
    by: by.name,
    via,
    undoes: undoes ?? null,
    status,
    values,
    problem,
    promisedOn,
    evidence,
    completedOn,
  };
}

export function boardView(
  board: Board,
  directory: Directory | undefined,
  today: CivilDate,
): z.infer<typeof BoardShape> {
  const staffed = new Set(directory?.seats.map(({ unit }) => unit));
  return {
    ...roundView(board, today),
    ...rateOf(board),
    targetRate: board.targetRate ?? null,
    byDistrict: ratesByHeading(board),
    units: entriesOf(board).map(([code, entry]) => ({
      code,
      name: entry.name,
      heading: entry.heading,
      status: entry.status,
      dueOn: dueFor(board, code),
      completedOn: entry.completedOn ?? null,
      problem: entry.problem ?? null,
      promisedOn: entry.promisedOn ?? null,
      at: entry.at ?? null,
      by: entry.by ?? null,
      hasOfficer: staffed.has(code),
    })),
  };
}
