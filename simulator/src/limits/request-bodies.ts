import * as z from 'zod/mini';
import { flawsOf } from './check.ts';
import type { Flaw } from './flaw.ts';
import { messageFlaws, type SendKind } from './messages.ts';

/** Messages are looked at one by one, so that one bad message does not hide what is wrong with the others. */
const messages = z.array(z.unknown(), { error: 'must be specified' }).check(
  z.refine((list) => list.length >= 1, { error: 'May not be empty' }),
  z.refine((list) => list.length <= 5, { error: 'Size must be between 1 and 5' }),
);
const notificationDisabled = z.optional(z.boolean());
const customAggregationUnits = z.optional(
  z
    .array(z.string().check(z.regex(/^[a-zA-Z0-9_]{1,30}$/, { error: 'invalid unit name' })))
    .check(z.refine((list) => list.length <= 1, { error: 'Size must be between 0 and 1' })),
);

const bodies = {
  reply: z.strictObject({ replyToken: z.string(), messages, notificationDisabled }),
  push: z.strictObject({ to: z.string(), messages, notificationDisabled, customAggregationUnits }),
  multicast: z.strictObject({
    to: z.array(z.string()).check(
      z.refine((list) => list.length >= 1, { error: 'May not be empty' }),
      z.refine((list) => list.length <= 500, { error: 'Size must be between 1 and 500' }),
    ),
    messages,
    notificationDisabled,
    customAggregationUnits,
  }),
  broadcast: z.strictObject({ messages, notificationDisabled }),
  validate: z.strictObject({ messages }),
};

/** What is wrong with the body of a send or of a validation. */
export function sendFlaws(body: unknown, shape: keyof typeof bodies, kind: SendKind): Flaw[] {
  const list = (body as { messages?: unknown } | null)?.messages;
  return [
    ...flawsOf(bodies[shape], body),
    ...(Array.isArray(list) ? list.flatMap((message, index) => messageFlaws(message, index, kind)) : []),
  ];
}
