import { type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { NewDuty } from '@thankamnot/shared/letter/duty-from-letter';
import type { LetterDraft } from '@thankamnot/shared/letter/letter-draft';
import type { Person } from '@thankamnot/shared/organization/people';
import { LAO_TYPES } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { letterWording } from '@thankamnot/shared/wording/letter';
import { boardOf } from './boards.ts';
import { createDuty } from './create-duty.ts';
import { auditDoc, type DraftRecord, draftDoc } from './documents.ts';
import { type DraftAtHand, draftAtHand } from './draft-letter.ts';
import { extendDuty } from './extend-duty.ts';
import type { Ports } from './ports.ts';
import { patch, set } from './records.ts';
import { remindersUntil } from './reminders-until.ts';

/** What a person makes of a draft; fields may have been corrected first. */
export type DraftDecision =
  | {
      as: 'extension';
      duty: string;
      round: string;
      until: CivilDate;
      letterNo: string;
      letterDate: CivilDate | null;
    }
  | ({ as: 'duty'; template: string | null } & NewDuty);

export interface ConfirmedDraft {
  as: 'extension' | 'duty';
  board: Board;
  /** The date before, of an extension. */
  from: CivilDate | null;
  until: CivilDate;
  /** Days on which units that are still missing will be reminded. */
  reminders: CivilDate[];
  /** It stood already: this confirmation changed nothing. */
  already: boolean;
}

/**
 * Confirms a draft, once: whoever confirms it again is told what stands. `key` is the request's own id.
 * Throws Problems: not_allowed, not_found, unknown_round, extension_not_later, and those of `createDuty`.
 */
export async function confirmDraft(
  ports: Ports,
  { id, by, key, decide }: { id: string; by: Person; key: string; decide(draft: DraftAtHand): DraftDecision },
): Promise<ConfirmedDraft> {
  const draft = await draftAtHand(ports, id, by);
  const { confirmed } = draft.record;
  if (confirmed) return standing(ports, draft.record, confirmed);
  const decision = decide(draft);
  const done =
    decision.as === 'extension'
      ? await extend(ports, decision, by, key)
      : await open(ports, decision, by.province);
  const { duty, round } = done.board;
  await ports.store.commit([
    patch(draftDoc(id), [['confirmed'], { as: decision.as, duty, round, until: done.until }]),
    ...(decision.as === 'duty' && !done.already
      ? [
          set(auditDoc(key), {
            at: ports.clock.now(),
            province: by.province,
            actor: by.user,
            did: 'open duty',
            about: `${duty} ${round} due ${done.until}`,
          }),
        ]
      : []),
  ]);
  return { ...done, reminders: await remindersOf(ports, done.board, done.until) };
}

type Done = Omit<ConfirmedDraft, 'reminders'>;

async function extend(
  ports: Ports,
  { duty, round, until, letterNo, letterDate }: Extract<DraftDecision, { as: 'extension' }>,
  by: Person,
  key: string,
): Promise<Done> {
  const place = { duty, round, province: by.province };
  const before = await boardOf(ports, duty, round, by.province);
  const told = (board: Board, already: boolean): Done => ({
    as: 'extension',
    board,
    from: dueFor(before),
    until,
    already,
  });
  if (dueFor(before) === until) return told(before, true);
  try {
    const board = await extendDuty(ports, {
      round: place,
      until,
      letterNo,
      letterDate: letterDate ?? undefined,
      by,
      key,
    });
    return told(board, false);
  } catch (error) {
    // Two taps at once: the other one has done it.
    if (!(error instanceof Problem) || error.code !== 'extension_not_later') throw error;
    const now = await boardOf(ports, duty, round, by.province);
    if (dueFor(now) !== until) throw error;
    return told(now, true);
  }
}

async function open(
  ports: Ports,
  decision: Extract<DraftDecision, { as: 'duty' }>,
  province: string,
): Promise<Done> {
  const { board, existed } = await createDuty(ports, { ...decision, province });
  return { as: 'duty', board, from: null, until: dueFor(board), already: existed };
}

async function standing(
  ports: Ports,
  { province }: DraftRecord,
  { as, duty, round, until }: NonNullable<DraftRecord['confirmed']>,
): Promise<ConfirmedDraft> {
  const board = await boardOf(ports, duty, round, province);
  return {
    as,
    board,
    from: as === 'extension' ? board.dueOn : null,
    until,
    reminders: await remindersOf(ports, board, until),
    already: true,
  };
}

const remindersOf = (ports: Ports, board: Board, until: CivilDate) =>
  remindersUntil(ports, board, until, civilDateAt(ports.clock.now()));

/**
 * The decision that one tap in chat stands for. Throws `invalid_request` where the letter does not say enough, so
 * that it must be completed first.
 */
export function decisionOf(
  { record: { draft }, extension }: DraftAtHand,
  as: 'extension' | 'duty',
): DraftDecision {
  const { letterNo, letterDate } = draft;
  if (as === 'extension') {
    if (!extension || letterNo === null)
      throw new Problem('invalid_request', { detail: letterWording.editFirst });
    const { duty, round, until } = extension;
    return { as, duty, round, until, letterNo, letterDate };
  }
  if (!canOpen(draft)) throw new Problem('invalid_request', { detail: letterWording.editFirst });
  return { as, template: draft.template, ...newDutyOf(draft) };
}

/** Does the letter say enough for a duty to be opened by one tap? */
export const canOpen = ({ dueDays, dayOfMonth, title, notes }: LetterDraft): boolean =>
  title !== '' && (dueDays.length > 0 || dayOfMonth !== null) && !notes.includes('past_due');

export function newDutyOf(draft: LetterDraft): NewDuty {
  const { letterNo, letterDate, from, title, shortTitle, url, opensOn, dueDays, dayOfMonth, audience } =
    draft;
  return {
    letterNo,
    letterDate,
    from,
    title,
    shortTitle,
    url,
    penalty: draft.penaltyPoints === null ? null : { points: draft.penaltyPoints, text: draft.penalty ?? '' },
    opensOn,
    dueDays,
    dayOfMonth,
    audience: audience.length > 0 ? audience : [...LAO_TYPES],
  };
}
