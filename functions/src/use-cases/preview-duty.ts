import { type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import type { DutyContent, Round } from '@thankamnot/shared/duty/duty';
import {
  changedSections,
  type DutyEdit,
  indicatorsLost,
  SECTIONS,
  type Section,
} from '@thankamnot/shared/duty/duty-edit';
import { nextRound } from '@thankamnot/shared/duty/rounds';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { reminderDays } from '@thankamnot/shared/reminder/reminder-days';
import { type Board, isAsked } from '@thankamnot/shared/report/board';
import { type TakeOver, takeOverOf } from '@thankamnot/shared/report/take-over';
import { provinceDoc, rosterDoc } from './documents.ts';
import {
  acceptEdit,
  type EditAbout,
  requireProvincial,
  standingDuty,
  templateBase,
} from './editable-duty.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** What saving an edit brings about. */
export interface Consequences {
  changed: Section[];
  /** The first round that has all of it, with the days of its reminders up to the due date. */
  from: { round: Round; reminders: CivilDate[] } | undefined;
  /** Units that are asked in it. */
  units: number;
  doneInChat: boolean;
  indicatorsLost: string[];
  open: { board: Board; takeOver: TakeOver }[];
  /** Other provinces in which the duty runs; nothing changes there. */
  others: number;
}

/**
 * Says what saving an edit would bring about; writes nothing.
 * Throws Problems: not_allowed, unknown_duty, no_units, invalid_request (with faults).
 */
export async function previewDuty(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { about, edit }: { about: EditAbout; edit: DutyEdit },
  by: Person,
): Promise<Consequences> {
  requireProvincial(by);
  const today = civilDateAt(clock.now());
  const [province, roster] = await Promise.all([
    read(store, provinceDoc(by.province)),
    read(store, rosterDoc(by.province)),
  ]);
  if (!roster) throw new Problem('no_units');
  const told = (after: DutyContent, opened: readonly Board[]) => {
    const round = nextRound(
      after.schedule,
      opened.map((board) => board.round),
      today,
    );
    const days = round
      ? reminderDays(round.opensOn, round.dueOn, after.reminder, workCalendar(province?.holidays))
      : [];
    const reminders = days.filter(({ kind, on }) => kind === 'before' && on >= today).map(({ on }) => on);
    return {
      from: round && { round, reminders },
      units: roster.units.filter((unit) => isAsked(unit, after.audience)).length,
      doneInChat: after.form.whenDoneInChat !== undefined,
    };
  };
  if (about.kind === 'new') {
    const base = templateBase(about.template, today);
    const after = acceptEdit(edit, today, base);
    const lost = base ? indicatorsLost(base, after) : [];
    return {
      ...told(after, []),
      changed: [...SECTIONS],
      indicatorsLost: lost.map(({ title }) => title),
      open: [],
      others: 0,
    };
  }
  const standing = await standingDuty(store, about.duty, by.province);
  const after = acceptEdit(edit, today, standing.content, standing);
  return {
    ...told(after, standing.boards),
    changed: changedSections(standing.content, after),
    indicatorsLost: indicatorsLost(standing.content, after).map(({ title }) => title),
    open: standing.boards
      .filter(({ state }) => state === 'open')
      .map((board) => ({ board, takeOver: takeOverOf(board, after) })),
    others: standing.shared.provinces.length - 1,
  };
}
