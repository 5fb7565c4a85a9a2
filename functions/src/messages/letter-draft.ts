/** What was read in a pasted letter, shown before anything changes: each day beside the words that it rests on. */
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import type { DraftDay, LetterDraft } from '@thankamnot/shared/letter/letter-draft';
import { LAO_TYPES } from '@thankamnot/shared/organization/unit';
import { bot } from '@thankamnot/shared/wording/bot';
import { botLetter as say } from '@thankamnot/shared/wording/bot-letter';
import { letterWording } from '@thankamnot/shared/wording/letter';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  box,
  card,
  fact,
  header,
  type Message,
  type Part,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  TONES,
  text,
} from './design.ts';
import type { ExtensionView } from './extension.ts';
import { cutGraphemes } from './limits.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

/** Days in one card before it gets too long for a phone. */
const MOST_DAYS = 6;
/** Of an extension the duty's own name says what it is about. */
const SHORT_SUBJECT = 100;

/** The letter moves a duty that runs: old and new day, and one tap. */
export function extensionDraft(id: string, draft: LetterDraft, view: ExtensionView, links: Links): Message {
  const { shortTitle, from, until, reminders } = view;
  const confirmable = draft.letterNo !== null;
  return withQuickReplies(
    cardMessage(
      say.extensionAlt(shortTitle, from, until),
      card({
        header: header(say.extensionKicker, shortTitle, 'soon'),
        body: [
          soft(view.roundTitle, { size: 'xs' }),
          text(say.moves(from, until), { size: 'md', weight: 'bold' }),
          draft.letterNo !== null &&
            text(say.byLetter(bot.letterNo(cutGraphemes(draft.letterNo, 60), draft.letterDate ?? undefined))),
          separator(),
          ...readingOf(draft, SHORT_SUBJECT),
          ...notesOf(draft),
          separator(),
          soft(bot.extension.forWhom(view.units)),
          reminders.length > 0 && text(bot.extension.reminders(reminders)),
        ],
        footer: [
          confirmable && primaryButton(tap(say.confirmExtension, 'draft', { id, as: 'extension' })),
          editButton(id, links),
        ],
      }),
    ),
    [
      // Where the letter itself does not say "extended", it may be about something new after all.
      ...(draft.movesTo === null && draft.dueDays.length > 0
        ? [tap(say.asNewDuty, 'draft', { id, as: 'duty' })]
        : []),
      tap(bot.tap.cancel, 'cancel', {}),
    ],
  );
}

export interface DutyDraftView {
  /** Name of the closest template. */
  template: string | null;
  /** The letter says enough for one tap. */
  confirmable: boolean;
}

/** The letter asks for something new. */
export function dutyDraft(id: string, draft: LetterDraft, view: DutyDraftView, links: Links): Message {
  const title = draft.shortTitle;
  return withQuickReplies(
    cardMessage(
      say.dutyAlt(title, dueOf(draft)),
      card({
        header: header(say.kicker, title),
        body: [
          fact(say.no, cutGraphemes(draft.letterNo ?? say.notFound, 60)),
          fact(say.dated, draft.letterDate ? shortThaiDate(draft.letterDate) : say.notFound),
          ...readingOf(draft),
          separator(),
          fact(say.template, cutGraphemes(view.template ?? say.blankForm, 120)),
          fact(say.audience, audienceOf(draft)),
          ...notesOf(draft),
          soft(say.kept, { size: 'xs' }),
        ],
        footer: [
          view.confirmable && primaryButton(tap(say.confirmDuty, 'draft', { id, as: 'duty' })),
          view.confirmable ? editButton(id, links) : primaryButton(open(say.editFirst, links.letter(id))),
        ],
      }),
    ),
    [tap(bot.tap.cancel, 'cancel', {})],
  );
}

const editButton = (id: string, links: Links) => secondaryButton(open(say.editFirst, links.letter(id)));

/** Subject, urgency, days with their words, and what lateness costs. */
function readingOf(draft: LetterDraft, subjectLength = 220): Part[] {
  const { subject, urgency, days, penalty } = draft;
  return [
    subject !== null && fact(say.subject, cutGraphemes(subject, subjectLength)),
    urgency !== 'none' && fact(say.urgency, urgency, { weight: 'bold', color: TONES.late.strong }),
    ...days.slice(0, MOST_DAYS).map(dayOf),
    days.length > MOST_DAYS && soft(bot.andMore(days.length - MOST_DAYS, 'วัน')),
    penalty !== null && fact(say.penalty, cutGraphemes(penalty, 120)),
  ];
}

const dayOf = (day: DraftDay): Part =>
  box(
    'vertical',
    [
      text(dayInWords(day), { weight: 'bold' }),
      soft(say.quoted(cutGraphemes(day.words.text, 110)), { size: 'xs' }),
    ],
    { spacing: 'xs' },
  );

function dayInWords({ kind, date, dayOfMonth, time }: DraftDay): string {
  if (dayOfMonth !== null) return letterWording.monthly(dayOfMonth);
  const day = date === null ? say.notFound : shortThaiDate(date);
  return `${letterWording.kinds[kind]} ${day}${time === null ? '' : ` ${time} น.`}`;
}

function dueOf({ dayOfMonth, dueDays: [first] }: LetterDraft): string {
  if (dayOfMonth !== null) return letterWording.monthly(dayOfMonth);
  return first ? `${bot.due} ${shortThaiDate(first)}` : letterWording.notes.no_due;
}

function audienceOf({ audience }: LetterDraft): string {
  const everybody =
    audience.length === 0 || LAO_TYPES.every((type) => type === 'เมืองพัทยา' || audience.includes(type));
  return everybody ? say.everybody : audience.join(' ');
}

const notesOf = ({ notes }: LetterDraft): Part[] =>
  notes.map((note) => text(`⚠ ${letterWording.notes[note]}`, { size: 'xs', color: TONES.soon.strong }));
