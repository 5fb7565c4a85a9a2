/** What the API tells a person of their own: settings of the phone calendar and of reminders, and all that is kept. */
import * as z from 'zod/mini';
import { STATUSES } from '../report/statuses.ts';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = z.string();

export const OwnSettings = z.object({
  /** By the server's clock: pauses are counted from it. */
  today: date,
  /** No reminders up to and including this day. */
  pausedUntil: z.nullable(date),
  /** The live calendar link; its address was told once, when it was made. */
  calendar: z.nullable(z.object({ madeAt: instant })),
});

/** `alone`: no colleague takes the reminders over, so the unit cannot be reached meanwhile. */
export const Pause = z.object({ settings: OwnSettings, alone: z.boolean() });

/** `path` is on this server and a secret: whoever has it sees the due dates. */
export const CalendarLink = z.object({ path: z.string(), madeAt: instant });

/** Everything that is kept about the person, but drafts and the language, which never leave the phone. */
export const OwnData = z.object({
  name: z.string(),
  /** Masked on the way to a screen; whole in the file. */
  lineId: z.string(),
  province: z.nullable(z.string()),
  seats: z.array(z.object({ unit: z.string(), since: z.nullable(instant), head: z.boolean() })),
  coordinates: z.nullable(z.object({ title: z.string(), since: z.nullable(instant) })),
  privacy: z.object({ version: z.string(), at: instant }),
  application: z.nullable(z.object({ unit: z.string() })),
  pausedUntil: z.nullable(date),
  blocked: z.boolean(),
  calendar: z.nullable(z.object({ madeAt: instant })),
  /** What the person has reported or answered, the newest first. */
  reports: z.array(
    z.object({
      at: instant,
      duty: z.string(),
      round: z.string(),
      unit: z.string(),
      via: z.enum(['chat', 'form', 'coordinator', 'import']),
      status: z.enum(STATUSES),
    }),
  ),
  /** What the record of acts says the person did, the newest first; `did` is the record's own word. */
  acts: z.array(z.object({ at: instant, did: z.string() })),
});
export type OwnData = z.infer<typeof OwnData>;
