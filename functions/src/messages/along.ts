/** What rides along with an answer, because an answer costs nothing. */
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { botActs } from '@thankamnot/shared/wording/bot-acts';
import { botSeat } from '@thankamnot/shared/wording/bot-seat';
import { botSend } from '@thankamnot/shared/wording/bot-send';
import type { CoordinatorNote, EndedSeat, FiledNote } from '../use-cases/documents.ts';
import type { Message } from './design.ts';
import { inOneLine } from './duty-card.ts';
import type { DutyLine } from './duty-line.ts';
import { textMessage } from './say.ts';

/** LINE takes five messages in a reply. */
const MOST_MESSAGES = 5;
const MOST_LINES = 8;

export const hasRoom = (answer: readonly Message[]): boolean =>
  answer.length > 0 && answer.length < MOST_MESSAGES;

/** The open duties that an answer does not name itself. */
export function withOpenWork(answer: Message[], lines: readonly DutyLine[]): Message[] {
  const said = JSON.stringify(answer);
  const unsaid = lines.filter(({ shortTitle }) => !said.includes(JSON.stringify(shortTitle).slice(1, -1)));
  if (unsaid.length === 0) return answer;
  return withLast(answer, textMessage(bot.along.open(unsaid.slice(0, MOST_LINES).map(inOneLine))));
}

/** Seats that others ended, in one message. */
export const withEndedSeats = (answer: Message[], ended: readonly EndedSeat[]): Message[] =>
  withLast(
    answer,
    textMessage(ended.map(({ unitName, on, why }) => botSeat.ended[why](unitName, on)).join('\n\n')),
  );

/** Reports that a coordinator filed for the person's unit. */
export const withFiled = (answer: Message[], notes: readonly FiledNote[]): Message[] =>
  withLast(answer, textMessage(botActs.filedFor(notes)));

/** What a coordinator must know, all of it in one message. */
export const withNotes = (answer: Message[], notes: readonly CoordinatorNote[]): Message[] =>
  withLast(answer, textMessage(notes.map(noteWords).join('\n\n')));

function noteWords({ kind, at, count }: CoordinatorNote): string {
  const on = civilDateAt(at);
  switch (kind) {
    case 'quota_exhausted':
      return bot.along.quotaExhausted(on, count);
    case 'quota_unknown':
      return bot.along.quotaUnknown(on, count);
    case 'left_out':
      return bot.along.leftOut(on, count);
    case 'refused':
      return botSend.undelivered.refused(on, count);
    case 'unconfirmed':
      return botSend.undelivered.unconfirmed(on, count);
    case 'late_reminders':
      return botSend.undelivered.lateReminders(on, count);
    case 'late_chase':
      return botSend.undelivered.lateChase(on, count);
    case 'runs_short':
      return bot.along.runsShort(count);
    case 'application_waits':
      return botSend.waiting.applications(count);
    case 'group_unbound':
      return botSend.waiting.groupUnbound(on, count);
  }
}

/** LINE shows quick replies under the last message only: they move to it. */
function withLast(answer: Message[], last: Message): Message[] {
  const taps = answer.at(-1)?.quickReply;
  const before = answer.map(({ quickReply: _, ...rest }) => rest as Message);
  return [...before, taps ? { ...last, quickReply: taps } : last];
}
