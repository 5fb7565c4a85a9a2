import { type CivilDate, civilDateAt, daysBetween } from '@thankamnot/shared/calendar/civil-date';
import { type Duty, type DutyTemplate, scheduleIn } from '@thankamnot/shared/duty/duty';
import { currentRound, roundsToOpen } from '@thankamnot/shared/duty/rounds';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { sameLetterNo } from '@thankamnot/shared/letter/closest-template';
import { dutyFromLetter, type NewDuty } from '@thankamnot/shared/letter/duty-from-letter';
import { Problem } from '@thankamnot/shared/problem';
import type { Board } from '@thankamnot/shared/report/board';
import { boardOf } from './boards.ts';
import { dutyDoc, rosterDoc } from './documents.ts';
import { dutyIn } from './duty-in.ts';
import { openRound } from './open-rounds.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';
import { addDuty } from './setup.ts';

export interface DutyRequest extends NewDuty {
  /** Id of the template whose form it takes; null for the plainest form. */
  template: string | null;
  province: string;
}

/**
 * Opens the duty that a letter asks for, and its rounds whose time has come. Its id comes from the letter's number,
 * so that the same letter again finds what stands (`existed`) and opens nothing.
 * Throws Problems: no_units, unknown_duty (of the template), due_before_window, no_such_date.
 */
export async function createDuty(
  ports: Ports,
  request: DutyRequest,
): Promise<{ duty: Duty; board: Board; existed: boolean }> {
  const { province } = request;
  const today = civilDateAt(ports.clock.now());
  const template = request.template === null ? undefined : findTemplate(request.template);
  if (request.template !== null && !template) throw new Problem('unknown_duty');
  if (request.dayOfMonth === null && request.dueDays.length === 0) throw new Problem('no_such_date');
  const [first] = request.dueDays;
  if (request.opensOn !== null && first !== undefined && request.opensOn > first)
    throw new Problem('due_before_window');
  const fromLetter = dutyFromLetter(request, template, { province, today });
  const asked = (await isTemplatesOwn(ports, request, template))
    ? { ...fromLetter, id: request.template as string, letters: lettersWith(template, fromLetter) }
    : fromLetter;
  try {
    const opened = await addDuty(ports, asked, province);
    return { ...opened, existed: false };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'duty_exists') throw error;
    return { ...(await standingDuty(ports, asked, province, today)), existed: true };
  }
}

/**
 * Is it the very duty that the template was made for, which runs nowhere yet? Then it keeps the template's name, by
 * which tables and commands know it. A letter of a later year, or of another province, opens a duty of its own.
 */
async function isTemplatesOwn(
  { store }: Pick<Ports, 'store'>,
  { letterNo, dueDays, dayOfMonth }: DutyRequest,
  template: DutyTemplate | undefined,
): Promise<boolean> {
  if (!template || (await read(store, dutyDoc(template.id)))) return false;
  if (letterNo !== null && template.letters.some(({ no }) => sameLetterNo(no, letterNo))) return true;
  const { schedule } = template;
  if (schedule.kind === 'monthly') return dayOfMonth === schedule.dayOfMonth;
  const last = schedule.rounds.at(-1);
  const due = dueDays.at(-1);
  return (
    last !== undefined &&
    due !== undefined &&
    due >= last.opensOn &&
    Math.abs(daysBetween(last.dueOn, due)) <= SAME_ROUND_DAYS
  );
}

/** A date moved by more than this belongs to another year's duty. */
const SAME_ROUND_DAYS = 150;

const lettersWith = (template: DutyTemplate | undefined, { letters: [letter] }: DutyTemplate) => [
  ...(template?.letters ?? []),
  ...(letter && !template?.letters.some(({ no }) => sameLetterNo(no, letter.no)) ? [letter] : []),
];

/** The duty as it stands. Whoever opened it may not have come to its rounds: they are opened here as well, once. */
async function standingDuty(ports: Ports, { id }: DutyTemplate, province: string, today: CivilDate) {
  const [duty, roster] = await Promise.all([
    dutyIn(ports, id, province),
    read(ports.store, rosterDoc(province)),
  ]);
  const round = duty && currentRound(scheduleIn(duty, province), today);
  if (!duty || !roster || !round) throw new Problem('unknown_round');
  for (const it of [round, ...roundsToOpen(scheduleIn(duty, province), today)])
    await openRound(ports, duty, it, roster);
  return { duty, board: await boardOf(ports, id, round.id, province) };
}
