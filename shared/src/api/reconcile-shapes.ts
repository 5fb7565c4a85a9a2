/** What the API takes and answers about the central system's own list, and about disputes over it. */
import * as z from 'zod/mini';
import { PhotoIds } from './photo-shapes.ts';

/** A list of all the country's organizations fits. */
export const LONGEST_LIST = 250_000;
/** More units than a province has. */
const MOST_CHANGES = 1_000;

const key = z.string().check(z.regex(/^[\w-]{8,64}$/));
const Unit = z.object({ unit: z.string(), name: z.string(), basedOn: z.number() });
const Change = z.extend(Unit, { becomes: z.enum(['verified', 'disputed']) });
const OpenLine = z.object({
  line: z.number(),
  text: z.string(),
  why: z.enum([
    'several',
    'other_type',
    'other_district',
    'named_elsewhere',
    'no_such_name',
    'other_province',
    'says_not_done',
  ]),
  candidates: z.array(z.object({ unit: z.string(), name: z.string() })),
});

export const ReconcileRequest = z.object({
  text: z.string().check(z.maxLength(LONGEST_LIST)),
  /** The unit that a person chose for an ambiguous line, by the line's number. */
  choices: z.optional(z.record(z.string().check(z.regex(/^\d{1,6}$/)), z.string())),
});

export const ReconcilePreview = z.object({
  confirmed: z.array(Unit),
  listedButMissing: z.array(Unit),
  doneButNotListed: z.array(Unit),
  acceptedBefore: z.array(Unit),
  undecided: z.array(Unit),
  mended: z.array(z.object({ line: z.number(), text: z.string(), unit: z.string(), name: z.string() })),
  ambiguous: z.array(OpenLine),
  unknown: z.array(OpenLine),
  /** What confirming writes, to be sent back as it is. */
  changes: z.array(Change),
});

/** Exactly the changes that the preview showed; refused as a whole when a unit has reported since. */
export const ReconcileConfirmation = z.object({
  key,
  changes: z.array(Change).check(z.minLength(1), z.maxLength(MOST_CHANGES)),
});

export const Reconciled = z.object({ written: z.number() });

/** The address is checked in the domain, which says in Thai what is wrong with it. */
/** A link, or photos that were sent ahead, or both. */
export const DisputeAnswer = z.object({
  key,
  evidence: z.optional(z.nullable(z.string().check(z.maxLength(2000)))),
  photos: z.optional(PhotoIds),
});
export const DisputeDecision = z.object({ key, accept: z.boolean() });
