import type { DeadlineKind, MentionReason } from '../letter-reading.ts';

/** What one rule says of one date (or span) in its context. */
export type Verdict =
  | {
      as: 'deadline';
      kinds: readonly [DeadlineKind] | readonly [DeadlineKind, DeadlineKind];
      cue: number;
      exclusive?: boolean;
      weak?: boolean;
      /** The cue is so many characters of the clause, wherever a word begins there. */
      loose?: boolean;
    }
  | { as: 'mentioned'; why: MentionReason; cue: number };

/** Every day of the mention is a deadline of this kind; `cue` is how many characters of the lead say so. */
export const deadline = (kind: DeadlineKind, cue: number, exclusive = false): Verdict => ({
  as: 'deadline',
  kinds: [kind],
  cue,
  ...(exclusive ? { exclusive } : {}),
});

/** The span's two ends have different roles. */
export const stretch = (opens: DeadlineKind, closes: DeadlineKind, cue: number): Verdict => ({
  as: 'deadline',
  kinds: [opens, closes],
  cue,
});

export const mentioned = (why: MentionReason, cue = 0): Verdict => ({ as: 'mentioned', why, cue });
