import type { Clause } from './clauses.ts';
import type { ReplyIntent } from './reply-reading.ts';
import type { Tag, Token } from './tokens.ts';

export type Ask = Extract<ReplyIntent, `ask_${string}`>;

/** What one clause says. `weigh` makes one intent out of all of them. */
export type Says =
  | 'done'
  | 'partial'
  /** Begun and not through: `ยังไม่เสร็จ`. */
  | 'unfinished'
  /** Not done at all: `ยังไม่ได้ส่ง`. */
  | 'undone'
  | 'going'
  /** Will be handed in: `พรุ่งนี้ส่ง`. */
  | 'promise'
  /** Will see to it: `จะรีบดำเนินการ`. */
  | 'will'
  /** Will let know: takes nothing from what was said before. */
  | 'tell'
  | 'condition'
  | 'wish'
  /** Somebody else's work, or somebody's word. */
  | 'hearsay'
  | 'doubt'
  | 'trouble'
  | 'fine'
  | 'ask'
  /** A question mark or `ใช่ไหม` with nothing of its own. */
  | 'tag'
  /** Asks for a kindness without a question: `รบกวนตรวจสอบด้วย`. */
  | 'favour'
  | 'none'
  | 'leave'
  | 'moved'
  | 'assent'
  | 'yes'
  | 'thanks'
  | 'courtesy'
  | 'sign'
  /** Only calls somebody: `พี่คะ`. */
  | 'call'
  | 'joke'
  | 'unclear'
  | 'nothing';

export interface Finding {
  says: Says;
  confidence: number;
  words: readonly Token[];
  ask?: Ask;
  /** About a time that is over. */
  past?: boolean;
  /** It stands after a "but". */
  contrary?: boolean;
  /** The question is about a trouble, or a condition about the work. */
  about?: 'trouble' | 'work';
}

export type ClauseRule = (clause: Clause, total: number | undefined) => Finding | undefined;

export const VERBS: readonly Tag[] = ['submit', 'report', 'do', 'prep', 'check', 'start', 'know', 'life'];
export const ENDS: readonly Tag[] = ['complete', 'neat'];
export const PREDICATES: readonly Tag[] = [...VERBS, ...ENDS];
export const WORKS: readonly Tag[] = ['submit', 'report', 'do', ...ENDS];

export const has = (words: readonly Token[], ...tags: Tag[]): boolean =>
  words.some((word) => tags.includes(word.tag));
export const hasAny = (words: readonly Token[], tags: readonly Tag[]): boolean =>
  words.some((word) => tags.includes(word.tag));
export const first = (words: readonly Token[], ...tags: Tag[]): number =>
  words.findIndex((word) => tags.includes(word.tag));
export const says = (words: readonly Token[], ...texts: string[]): boolean =>
  words.some((word) => texts.includes(word.text));

/** Decorations at the end of a clause. */
const TRIMMINGS: readonly Tag[] = [
  'polite',
  'soft',
  'thumb',
  'tick',
  'cross',
  'emoji',
  'laugh',
  'thanks',
  'url',
];
/** The words that carry the clause. */
export const bearing = (words: readonly Token[]): Token[] =>
  words.filter((word) => !TRIMMINGS.includes(word.tag));
