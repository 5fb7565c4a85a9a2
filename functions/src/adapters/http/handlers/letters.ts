import type { ConfirmedLetter, LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { dueFor } from '@thankamnot/shared/report/board';
import { openBoards } from '../../../use-cases/boards.ts';
import { confirmDraft, type DraftDecision, newDutyOf } from '../../../use-cases/confirm-draft.ts';
import type { User } from '../../../use-cases/documents.ts';
import { type DraftAtHand, draftAtHand, draftLetter } from '../../../use-cases/draft-letter.ts';
import { personOf } from '../../../use-cases/registration.ts';
import type { Call, Handlers } from '../api.ts';
import type { HandlerContext } from './index.ts';
import { pressOf } from './press-of.ts';

/** Letters pasted by the provincial coordinator: read, looked at, confirmed. */
export function letterHandlers({
  ports,
}: HandlerContext): Pick<Handlers, 'readLetter' | 'letterDraft' | 'confirmLetter'> {
  return {
    async readLetter({ user, body }) {
      const by = personWho(user);
      return view(by, await draftLetter(ports, { text: body.text, by }));
    },

    async letterDraft({ user, params }) {
      const by = personWho(user);
      return view(by, await draftAtHand(ports, params.id, by));
    },

    async confirmLetter({ user, params, body }) {
      const by = personWho(user);
      const done = await confirmDraft(ports, {
        id: params.id,
        by,
        key: pressOf(by, body.key),
        decide: (draft) => decisionFrom(draft, body),
      });
      const { as, board, from, until, reminders, already } = done;
      const { duty, round, shortTitle, roundTitle, order } = board;
      return {
        as,
        duty,
        round,
        shortTitle,
        roundTitle,
        from,
        until,
        units: order.length,
        reminders,
        already,
      } satisfies ConfirmedLetter;
    },
  };

  async function view(by: Person, { record, extension }: DraftAtHand): Promise<LetterDraftShape> {
    const { draft, confirmed } = record;
    const open = await openBoards(ports, by.province);
    const running =
      extension && !open.some((it) => isRound(it, extension)) ? [extension.board, ...open] : open;
    return {
      id: record.id,
      letterNo: draft.letterNo,
      letterDate: draft.letterDate,
      subject: draft.subject,
      urgency: draft.urgency,
      from: draft.from,
      words: Object.fromEntries(Object.entries(draft.words).filter(([, words]) => words !== undefined)),
      days: draft.days,
      penalty: draft.penalty,
      url: draft.url,
      title: draft.title,
      shortTitle: draft.shortTitle,
      opensOn: draft.opensOn,
      dueDays: draft.dueDays,
      dayOfMonth: draft.dayOfMonth,
      audience: draft.audience,
      template: draft.template,
      notes: draft.notes,
      extension: extension
        ? {
            duty: extension.duty,
            round: extension.round,
            from: extension.from,
            until: extension.until,
            already: extension.already,
          }
        : null,
      templates: TEMPLATES.map(({ id, title, shortTitle }) => ({ id, title, shortTitle })),
      running: running.map((board) => ({
        duty: board.duty,
        round: board.round,
        shortTitle: board.shortTitle,
        roundTitle: board.roundTitle,
        dueOn: dueFor(board),
      })),
      confirmed: confirmed && { duty: confirmed.duty, round: confirmed.round, until: confirmed.until },
    };
  }
}

const isRound = (a: { duty: string; round: string }, b: { duty: string; round: string }): boolean =>
  a.duty === b.duty && a.round === b.round;

/** What the person corrected, on top of what only the reading knows. */
function decisionFrom({ record }: DraftAtHand, body: Call<'confirmLetter'>['body']): DraftDecision {
  const { key: _, ...decision } = body;
  const dates =
    decision.as === 'extension'
      ? [decision.until, decision.letterDate]
      : [decision.letterDate, decision.opensOn, ...decision.dueDays];
  if (dates.some((it) => it !== null && !isCivilDate(it))) throw new Problem('no_such_date');
  if (decision.as === 'extension') return decision;
  const { from, penalty } = newDutyOf(record.draft);
  const dueDays = [...new Set(decision.dueDays)].sort();
  return { ...decision, from, penalty, dueDays };
}

function personWho(user: User | undefined): Person {
  const person = personOf(user);
  if (!person) throw new Problem(user ? 'not_registered' : 'privacy_not_accepted');
  return person;
}
