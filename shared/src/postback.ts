/**
 * Postbacks: what a tap in chat carries. Typed where built, parsed where received. Keys are one letter because
 * LINE allows 300 characters of data. A postback names what it acts on and never who taps: that is the event's.
 */
import * as z from 'zod/mini';

const duty = z.string().check(z.maxLength(60));
const round = z.string().check(z.maxLength(20));
const unit = z.string().check(z.regex(/^\d{2,8}$/));
const code = z.string().check(z.maxLength(20));
const plan = z.string().check(z.regex(/^[\w-]{8,64}$/));
const message = z.string().check(z.regex(/^[\w-]{1,40}$/));
const user = z.string().check(z.maxLength(40));

export const POSTBACKS = {
  /** Accept the privacy notice; with a code, register at once. */
  consent: z.object({ code: z.optional(code) }),
  acknowledge: z.object({ duty, round, unit: z.optional(unit) }),
  start: z.object({ duty, round, unit: z.optional(unit) }),
  complete: z.object({ duty, round, unit: z.optional(unit) }),
  problem: z.object({ duty, round, unit: z.optional(unit) }),
  nothing: z.object({ duty, round, unit: z.optional(unit) }),
  /** A date picked in the card: the day by which the officer promises to report. */
  promise: z.object({ duty, round, unit: z.optional(unit) }),
  /** Take back revision `n` of a report. */
  undo: z.object({ duty, round, unit, n: z.coerce.number() }),
  approve: z.object({ user, unit }),
  refuse: z.object({ user, unit }),
  leave: z.object({ sure: z.optional(z.literal('yes')) }),
  work: z.object({}),
  status: z.object({}),
  rate: z.object({ duty: z.optional(duty), round: z.optional(round) }),
  missing: z.object({ duty: z.optional(duty), round: z.optional(round) }),
  help: z.object({}),
  /** Confirm an extension that was shown. */
  extend: z.object({ duty, round, until: z.string(), letter: z.optional(z.string().check(z.maxLength(60))) }),
  /** Confirm what a pasted letter was read as: the extension of a running duty, or a duty of its own. */
  draft: z.object({ id: z.string().check(z.regex(/^[\w-]{8,64}$/)), as: z.enum(['extension', 'duty']) }),
  /** Report a figure that was written in chat, in a form that asks for one figure. */
  count: z.object({ duty, round, unit, n: z.coerce.number() }),
  /** Attach a picture that was sent in chat, by the id of its message. */
  photo: z.object({ duty, round, unit, message }),
  /** Confirm a send plan that was shown; it stands only as long as its recipients do. */
  send: z.object({ plan }),
  /** Plan the same for one seat a unit, or for all. */
  seats: z.object({ plan, seats: z.enum(['one', 'all']) }),
  cancel: z.object({}),
} as const;

export type PostbackName = keyof typeof POSTBACKS;
export type PostbackData<N extends PostbackName = PostbackName> = z.infer<(typeof POSTBACKS)[N]>;
export type Postback = { [N in PostbackName]: { name: N; data: PostbackData<N> } }[PostbackName];

/** LINE's limit for `postback.data`, in UTF-16 units. */
export const POSTBACK_LIMIT = 300;

/** Builds the `data` of a postback action, e.g. `acknowledge?duty=odloc-2568&round=2568`. */
export function postback<N extends PostbackName>(name: N, data: PostbackData<N>): string {
  const query = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');
  const text = query ? `${name}?${query}` : name;
  if (text.length > POSTBACK_LIMIT)
    throw new Error(`postback ${name}: ${text.length} > ${POSTBACK_LIMIT} characters`);
  return text;
}

/** Reads a postback's `data`; undefined for anything that we did not build (a forged one, or one of an older version). */
export function readPostback(text: string): Postback | undefined {
  const [name = '', query = ''] = text.split('?', 2);
  if (!Object.hasOwn(POSTBACKS, name)) return undefined;
  const fields: Record<string, string> = {};
  for (const pair of query.split('&')) {
    const [key = '', value = ''] = pair.split('=', 2);
    try {
      if (key) fields[key] = decodeURIComponent(value);
    } catch {
      return undefined;
    }
  }
  const parsed = POSTBACKS[name as PostbackName].safeParse(fields);
  return parsed.success ? ({ name, data: parsed.data } as Postback) : undefined;
}
