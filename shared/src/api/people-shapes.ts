/** What the pages about people and the roster take and are answered with. */
import * as z from 'zod/mini';
import { CHANGEABLE } from '../organization/roster-change.ts';
import { LARGEST_ROSTER_FILE } from './people-limits.ts';

const key = z.string().check(z.regex(/^[\w-]{8,64}$/));
const code = z.string().check(z.maxLength(20));
const user = z.string().check(z.maxLength(64));
const instant = z.string();

const Officer = z.object({
  user: z.string(),
  name: z.string(),
  since: instant,
  head: z.boolean(),
  /** The person blocked the bot: no reminder arrives. */
  blocked: z.boolean(),
  pausedUntil: z.nullable(z.string()),
  /** Null: nothing since the person came to the seat. */
  lastActive: z.nullable(instant),
});

const UnitPeople = z.object({
  code: z.string(),
  name: z.string(),
  /** The district, or the office itself. */
  heading: z.string(),
  phone: z.nullable(z.string()),
  officers: z.array(Officer),
});

export const PeopleShape = z.object({
  place: z.string(),
  /** The roster is the province's to change. */
  mayImport: z.boolean(),
  /** Those without an officer first. */
  units: z.array(UnitPeople),
  coordinators: z.array(z.object({ user: z.string(), name: z.string(), title: z.string(), since: instant })),
  /** Applications that wait; null where they are not the reader's to decide. */
  waiting: z.nullable(z.number()),
});
export type PeopleShape = z.infer<typeof PeopleShape>;

export const ApplicationListShape = z.object({
  applications: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      unit: z.string(),
      unitName: z.string(),
      heading: z.string(),
      at: instant,
      /** Who has a seat there already. */
      colleagues: z.array(z.string()),
    }),
  ),
});

export const ApplicationDecision = z.object({ key, user, unit: code, approve: z.boolean() });
export const ApplicationDecided = z.object({ approved: z.boolean(), name: z.string(), unitName: z.string() });

export const SeatEnding = z.object({ key, user, unit: code });
export const HeadChoice = z.object({ key, user, unit: code, head: z.boolean() });
export const SeatChanged = z.object({ done: z.literal(true) });

export const InviteOrderShape = z.object({
  key,
  units: z.array(code).check(z.minLength(1), z.maxLength(400)),
  /** For the unit's head instead of an officer. */
  head: z.optional(z.boolean()),
  /** Whose seat goes to whoever uses the code; with one unit only. */
  replaces: z.optional(user),
});
export const InviteBatch = z.object({
  batch: z.string(),
  count: z.number(),
  /** The last day on which the codes work. */
  lastDay: z.string(),
  /** Where there is one code, to be shown at once. */
  only: z.nullable(z.object({ unitName: z.string(), code: z.string(), url: z.string(), expiresAt: instant })),
});
export type InviteBatch = z.infer<typeof InviteBatch>;

/** Base64 takes four letters for three bytes. */
export const RosterFile = z.object({
  content: z
    .string()
    .check(z.maxLength(Math.ceil(LARGEST_ROSTER_FILE / 3) * 4), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});

const Facts = z.object({
  name: z.string(),
  type: z.nullable(z.string()),
  district: z.nullable(z.string()),
  phone: z.nullable(z.string()),
});
const Listed = z.extend(Facts, { code: z.string() });

export const RosterPlanShape = z.object({
  id: z.string(),
  expiresAt: instant,
  /** LAOs in the file, and rows of other provinces that were left out. */
  units: z.number(),
  leftOut: z.number(),
  unchanged: z.number(),
  added: z.array(Listed),
  changed: z.array(
    z.object({ code: z.string(), before: Facts, after: Facts, fields: z.array(z.enum(CHANGEABLE)) }),
  ),
  gone: z.array(
    z.extend(Listed, {
      officers: z.array(z.string()),
      /** Short titles of open rounds in which it has answered. */
      answered: z.array(z.string()),
      /** New units that may be this one under a new code. */
      mayBe: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  ),
});
export type RosterPlanShape = z.infer<typeof RosterPlanShape>;

const Decision = z.discriminatedUnion('do', [
  z.object({ do: z.literal('keep') }),
  z.object({ do: z.literal('remove') }),
  z.object({ do: z.literal('same'), as: code }),
]);

/** By the code of a unit that is gone; whoever is not named is kept. */
export const RosterConfirmation = z.object({
  key,
  gone: z.record(z.string().check(z.regex(/^\d{8}$/)), Decision),
});
export type RosterConfirmation = z.infer<typeof RosterConfirmation>;

export const RosterConfirmedShape = z.object({
  /** `changed`: others than those shown would be touched, nothing was written, and `plan` is the present change. */
  outcome: z.enum(['confirmed', 'changed']),
  applied: z.nullable(
    z.object({
      added: z.number(),
      changed: z.number(),
      removed: z.number(),
      kept: z.number(),
      followed: z.number(),
      ended: z.number(),
    }),
  ),
  plan: z.nullable(RosterPlanShape),
});
export type RosterConfirmedShape = z.infer<typeof RosterConfirmedShape>;
