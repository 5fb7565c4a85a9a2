import { type CivilDate, monthOf } from '../calendar/civil-date.ts';
import { type Board, dueFor } from '../report/board.ts';
import { alike, sameLetterNo } from './closest-template.ts';
import type { LetterDraft } from './letter-draft.ts';

/** A duty that runs and the day to which a letter moves it. */
export interface ExtensionMatch {
  duty: string;
  round: string;
  from: CivilDate;
  until: CivilDate;
  /** The date in force is that day already: nothing to do. */
  already: boolean;
}

/** Subjects of an extension and of what it extends are far above this. */
const SAME_SUBJECT = 0.72;
/** Enough where a letter number or the former date agrees too. */
const SIMILAR = 0.4;

/**
 * The round that a letter extends: by subject, by a letter that both rest on, by the former due date. A letter that
 * does not say "extended" extends as well when it gives a running duty of the very same subject a later day; one that
 * comes back every month is then simply a further month.
 */
export function matchExtension(draft: LetterDraft, boards: readonly Board[]): ExtensionMatch | undefined {
  const says = draft.movesTo !== null;
  const until = draft.movesTo ?? draft.dueDays.at(-1);
  if (until === undefined || (!says && (draft.dayOfMonth !== null || draft.dueDays.length > 1)))
    return undefined;
  const scored = boards.map((board) => ({ board, score: scoreOf(board, draft) }));
  const [best] = scored
    .filter(({ board, score }) => (says ? score >= SAME_SUBJECT : score >= 0.9 && !isMonth(board.round)))
    .sort((a, b) => b.score - a.score || nearness(a.board, until) - nearness(b.board, until));
  if (!best) return undefined;
  const { board } = best;
  const from = dueFor(board);
  if (until < from) return undefined;
  return { duty: board.duty, round: board.round, from, until, already: until === from };
}

function scoreOf(board: Board, { subject, title, refersTo, letterNo, formerlyDueOn }: LetterDraft): number {
  const words = subject === null ? 0 : Math.max(alike(subject, board.title), alike(title, board.title));
  const rests = [...board.letters.map(({ no }) => no), ...board.extensions.map((it) => it.letterNo)];
  const shared = [...refersTo, ...(letterNo ? [letterNo] : [])].some((no) =>
    rests.some((other) => sameLetterNo(no, other)),
  );
  const sameDay = formerlyDueOn !== null && [board.dueOn, dueFor(board)].includes(formerlyDueOn);
  if (shared || (sameDay && words >= SIMILAR)) return Math.max(words, SAME_SUBJECT) + (sameDay ? 0.1 : 0);
  return words;
}

const isMonth = (round: string): boolean => /^\d{4}-\d{2}$/.test(round);

/** Of the months of one duty, the one that falls due in the month of the new day, or the last before it. */
const nearness = (board: Board, until: CivilDate): number =>
  Math.abs(Date.parse(`${monthOf(until)}-01`) - Date.parse(`${monthOf(dueFor(board))}-01`));
