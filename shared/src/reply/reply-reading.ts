import type { CivilDate } from '../calendar/civil-date.ts';

/**
 * What a reply says, from the view of the officer's own unit and the open duty:
 *
 * - `done` all of it is reported; `in_progress` part of it, or work has begun, or a day is promised;
 *   `not_started` nothing yet; `problem` something stands in the way.
 * - `acknowledged` the reminder is read, with or without a general "will do".
 * - `ask_…` a question: own status, how to do it, until when, who is missing, how many have reported.
 * - `unregister` wants no more messages, or has left the post; `other` anything else.
 */
export const REPLY_INTENTS = [
  'done',
  'in_progress',
  'not_started',
  'problem',
  'acknowledged',
  'ask_status',
  'ask_help',
  'ask_deadline',
  'ask_who_missing',
  'ask_rate',
  'unregister',
  'other',
] as const;

export type ReplyIntent = (typeof REPLY_INTENTS)[number];

/** A `done` is acted upon from here; below it the bot asks with buttons. */
export const SURE_ENOUGH = 0.8;

export interface ReplyDuty {
  id: string;
  title: string;
  shortTitle: string;
  nicknames: string[];
  /** The parts that are reported one by one, e.g. the three domains of ODLOC, each with what people call it. */
  parts?: { id: string; names: string[] }[];
}

/** All that helps, none of it needed. */
export interface ReplyContext {
  /** Without it no promised date is given. */
  today?: CivilDate;
  /** The officer's open duties. */
  duties?: ReplyDuty[];
  /** What the bot said last, to tell a quotation of it from the officer's own words. */
  lastBotText?: string;
}

export interface ReplyReading {
  intent: ReplyIntent;
  /** From 0 to 1. See `SURE_ENOUGH`. */
  confidence: number;
  /** The id of the duty that is named, or of the only one there is. */
  duty?: string;
  /** Ids of parts said to be done and said or implied to be left. */
  parts?: { done: string[]; left: string[] };
  /** Cases reported, as in `ช่วยเหลือ 12 ราย`; 0 where the officer says that there were none. */
  count?: number;
  promisedOn?: CivilDate;
  /** The trouble in the officer's own words. */
  problem?: string;
  /** The words (folded) that the reading rests on. */
  evidence: string[];
}
