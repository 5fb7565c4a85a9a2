/** What the pages of the month's messages and of the call list take and are answered with. */
import * as z from 'zod/mini';

const Messages = z.int().check(z.gte(0), z.lte(1_000_000));

export const MonthBudgetShape = z.object({
  today: z.string(),
  /** Null when LINE does not tell; `limit` is null where there is none. */
  usage: z.nullable(z.object({ used: z.number(), limit: z.nullable(z.number()) })),
  /** Messages a month that reminders leave for notices and broadcasts. */
  heldBack: z.number(),
  /** Messages a day that reminders may use while LINE does not tell the quota. */
  dailyReserve: z.number(),
  /** The month's coming reminder days, as the present state lets expect them. `short`: how many will be lacking. */
  days: z.array(z.object({ on: z.string(), messages: z.number(), short: z.number() })),
  /** Duties at work, in the order in which messages are spent. */
  duties: z.array(z.object({ duty: z.string(), shortTitle: z.string() })),
  /** Open rounds whose card can be shared for nothing, with the units missing in the area. */
  shareable: z.array(
    z.object({ duty: z.string(), round: z.string(), shortTitle: z.string(), missing: z.number() }),
  ),
  /** LINE groups bound to the area. */
  groups: z.number(),
  /** The province's own coordinators set it; a district's see it. */
  mayChange: z.boolean(),
  /** Of order and settings as they are shown: a change to others is refused. */
  version: z.string(),
});
export type MonthBudgetShape = z.infer<typeof MonthBudgetShape>;

export const BudgetChange = z.object({
  /** Chosen by the client, once per press of the button. */
  key: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  basedOn: z.string().check(z.maxLength(80)),
  priorities: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60))),
  heldBack: z.optional(Messages),
  dailyReserve: z.optional(Messages),
});

export const CallListShape = z.object({
  units: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      heading: z.string(),
      phone: z.nullable(z.string()),
      officers: z.array(z.string()),
      duties: z.array(
        z.object({
          duty: z.string(),
          round: z.string(),
          shortTitle: z.string(),
          dueOn: z.string(),
          daysLate: z.number(),
        }),
      ),
    }),
  ),
});
export type UnitToCallShape = z.infer<typeof CallListShape>['units'][number];
