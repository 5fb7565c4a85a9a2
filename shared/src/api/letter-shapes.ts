/** What the API takes and answers about pasted letters. */
import * as z from 'zod/mini';
import { LAO_TYPES } from '../organization/unit.ts';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const words = z.object({ text: z.string(), start: z.number(), end: z.number() });
const types = z.array(z.enum(LAO_TYPES));

/** A letter of 200 kB is read up to a point, and says so; more than this is no letter. */
export const LONGEST_TEXT = 250_000;

export const LetterDraftShape = z.object({
  id: z.string(),
  letterNo: z.nullable(z.string()),
  letterDate: z.nullable(date),
  subject: z.nullable(z.string()),
  urgency: z.string(),
  from: z.nullable(z.string()),
  /** The words behind each field; offsets are into the text as it was sent. */
  words: z.record(z.string(), words),
  days: z.array(
    z.object({
      kind: z.enum(['due', 'window_start', 'window_end', 'extended_to', 'event', 'recurring']),
      date: z.nullable(date),
      dayOfMonth: z.nullable(z.number()),
      time: z.nullable(z.string()),
      words,
    }),
  ),
  penalty: z.nullable(z.string()),
  url: z.nullable(z.string()),
  title: z.string(),
  shortTitle: z.string(),
  opensOn: z.nullable(date),
  dueDays: z.array(date),
  dayOfMonth: z.nullable(z.number()),
  audience: types,
  template: z.nullable(z.string()),
  notes: z.array(z.string()),
  /** The running duty that the letter moves. */
  extension: z.nullable(
    z.object({ duty: z.string(), round: z.string(), from: date, until: date, already: z.boolean() }),
  ),
  /** What else it may be: templates to take the form of, running duties to extend. */
  templates: z.array(z.object({ id: z.string(), title: z.string(), shortTitle: z.string() })),
  running: z.array(
    z.object({
      duty: z.string(),
      round: z.string(),
      shortTitle: z.string(),
      roundTitle: z.string(),
      dueOn: date,
    }),
  ),
  /** What was made of it, once somebody has confirmed it. */
  confirmed: z.nullable(z.object({ duty: z.string(), round: z.string(), until: date })),
});
export type LetterDraftShape = z.infer<typeof LetterDraftShape>;

const key = z.string().check(z.regex(/^[\w-]{8,64}$/));
const no = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const name = (most: number) => z.string().check(z.trim(), z.minLength(3), z.maxLength(most));

/** The draft as the person has corrected it. */
export const DraftDecisionShape = z.discriminatedUnion('as', [
  z.object({
    key,
    as: z.literal('extension'),
    duty: z.string(),
    round: z.string(),
    until: date,
    letterNo: no,
    letterDate: z.nullable(date),
  }),
  z.object({
    key,
    as: z.literal('duty'),
    letterNo: z.nullable(no),
    letterDate: z.nullable(date),
    title: name(400),
    shortTitle: name(60),
    template: z.nullable(z.string()),
    url: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(1000))),
    opensOn: z.nullable(date),
    dueDays: z.array(date).check(z.maxLength(12)),
    dayOfMonth: z.nullable(z.int().check(z.gte(1), z.lte(31))),
    audience: types.check(z.minLength(1)),
  }),
]);

export const ConfirmedLetter = z.object({
  as: z.enum(['extension', 'duty']),
  duty: z.string(),
  round: z.string(),
  shortTitle: z.string(),
  roundTitle: z.string(),
  from: z.nullable(date),
  until: date,
  units: z.number(),
  reminders: z.array(date),
  /** It stood before this request. */
  already: z.boolean(),
});
export type ConfirmedLetter = z.infer<typeof ConfirmedLetter>;
