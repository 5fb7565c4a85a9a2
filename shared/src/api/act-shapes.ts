/** What the API takes and answers where coordinators act on single units, or move a round's date. */
import * as z from 'zod/mini';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '../report/document-kinds.ts';
import { QUICK_STATUSES } from '../report/quick-status.ts';
import { WorkItem } from './shapes.ts';

const key = z.string().check(z.regex(/^[\w-]{8,64}$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** The revision that the person saw; a newer one refuses the act with `changed_meanwhile`. */
const basedOn = z.number();

/** More units than a province has. */
const MOST_UNITS = 1_000;

/** Units picked by hand, by their official codes. */
export const UnitCodes = z
  .array(z.string().check(z.regex(/^\d{2,8}$/)))
  .check(z.minLength(1), z.maxLength(MOST_UNITS));

const Officer = z.object({
  name: z.string(),
  since: z.string(),
  head: z.boolean(),
  state: z.enum(['reachable', 'paused', 'blocked']),
  pausedUntil: z.nullable(date),
  /** The last answer that the open rounds or the bot know of; null where they know none. */
  lastSeenAt: z.nullable(z.string()),
});

/** One unit with everything that a coordinator needs before calling it. */
export const UnitSheet = z.object({
  today: date,
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  heading: z.string(),
  supervisor: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  officers: z.array(Officer),
  /** Its open rounds: what it owes first, by due date, then what it has reported. */
  duties: z.array(
    z.extend(WorkItem, {
      revision: z.number(),
      owes: z.boolean(),
      /** What may be recorded for it without the form. */
      quick: z.array(z.enum(QUICK_STATUSES)),
    }),
  ),
});
export type UnitSheet = z.infer<typeof UnitSheet>;

export const StatusSetting = z.object({ key, status: z.enum(QUICK_STATUSES), basedOn });
export const VerificationSetting = z.object({ key, becomes: z.enum(['verified', 'disputed']), basedOn });
export const Undoing = z.object({ key });

/** A new due date; `units` null means every unit. The letter is checked in the domain, which says in Thai what lacks. */
export const ExtensionWish = z.object({
  until: date,
  letterNo: z.string().check(z.maxLength(80)),
  letterDate: z.nullable(date),
  reason: z.nullable(z.string().check(z.maxLength(300))),
  units: z.nullable(UnitCodes),
});
export type ExtensionWish = z.infer<typeof ExtensionWish>;

export const ExtensionPreview = z.object({
  /** How many extensions the preview knows of, to be sent back: one more refuses the confirmation. */
  basedOn: z.number(),
  until: date,
  /** Dates in force for the units that move, the earliest first, with how many units each has. */
  from: z.array(z.object({ dueOn: date, units: z.number() })),
  units: z.array(z.string()),
  /** Units that have a later date of their own already and keep it. */
  keep: z.array(z.string()),
  /** Units that move and still owe a report: who is reminded. */
  missing: z.number(),
  /** Days after today on which they would be reminded. */
  reminders: z.array(date),
  /** The new date has passed already. */
  past: z.boolean(),
});
export type ExtensionPreview = z.infer<typeof ExtensionPreview>;

export const ExtensionConfirmation = z.extend(ExtensionWish, { key, basedOn: z.number() });
export const Extended = z.object({ until: date, letterNo: z.string(), units: z.number() });

/** The official documents that there are of a round, with their formats, the usual one first. */
export const DocumentList = z.object({
  documents: z.array(z.object({ kind: z.enum(DOCUMENT_KINDS), formats: z.array(z.enum(DOCUMENT_FORMATS)) })),
});
