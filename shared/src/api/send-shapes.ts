/** What the pages for sending by hand take and are answered with. */
import * as z from 'zod/mini';
import { LAO_TYPES } from '../organization/unit.ts';
import { BROADCAST_LIMIT } from '../reminder/send-plan.ts';
import { UnitCodes } from './act-shapes.ts';

const RoundRef = z.object({
  duty: z.string().check(z.maxLength(60)),
  round: z.string().check(z.maxLength(20)),
});
const seats = z.enum(['one', 'all']);

export const SendWishShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chase'),
    rounds: z.array(RoundRef).check(z.maxLength(30)),
    seats,
    units: z.optional(UnitCodes),
  }),
  z.object({
    kind: z.literal('broadcast'),
    text: z.string().check(z.maxLength(BROADCAST_LIMIT)),
    about: z.nullable(RoundRef),
    audience: z.object({
      headings: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(60)),
      types: z.array(z.enum(LAO_TYPES)),
      status: z.enum(['all', 'missing', 'complete']),
    }),
    seats,
  }),
]);

const Recipient = z.object({
  unit: z.string(),
  unitName: z.string(),
  heading: z.string(),
  name: z.string(),
});

export const SendPlanShape = z.object({
  id: z.string(),
  wish: SendWishShape,
  expiresAt: z.string(),
  /** Short titles of the duties. */
  titles: z.array(z.string()),
  /** People. */
  messagesCharged: z.number(),
  quotaLeft: z.nullable(z.number()),
  recipients: z.array(Recipient),
  leftOut: z.array(Recipient),
  unreachable: z.array(
    z.object({ unit: z.string(), name: z.string(), reason: z.enum(['no_officer', 'blocked', 'paused']) }),
  ),
  promised: z.number(),
  /** Picked by hand, and reported since. */
  reported: z.array(z.object({ unit: z.string(), name: z.string() })),
  free: z.array(z.object({ way: z.enum(['share_card', 'group', 'reply']), units: z.number() })),
  isOffHours: z.boolean(),
  /** The office in whose name it leaves. */
  from: z.string(),
});
export type SendPlanShape = z.infer<typeof SendPlanShape>;

/** What would leave, as LINE takes it: the most frequent kind of message first. */
export const SendPreview = z.object({
  previews: z.array(
    z.object({
      messages: z.array(z.record(z.string(), z.unknown())),
      /** Null where nobody has been chosen yet. */
      people: z.nullable(z.number()),
    }),
  ),
});

export const SendConfirmation = z.object({
  /** Chosen by the client, once per press of the button. */
  key: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  /** An instant; null sends at once. */
  sendAt: z.nullable(z.iso.datetime()),
});

const Sending = z.object({
  id: z.string(),
  kind: z.enum(['chase', 'broadcast']),
  /** The broadcast's words, or the duties that were chased. */
  title: z.string(),
  at: z.string(),
  sendAt: z.nullable(z.string()),
  state: z.enum(['scheduled', 'leaving', 'stopped']),
  messagesCharged: z.number(),
});
export type SendingShape = z.infer<typeof Sending>;

export const SendConfirmed = z.object({
  /** `changed`: the recipients are others than those shown, nothing was sent, and `plan` is the present one. */
  outcome: z.enum(['confirmed', 'changed']),
  sending: z.nullable(z.string()),
  plan: z.nullable(SendPlanShape),
});

export const SendDesk = z.object({
  quotaLeft: z.nullable(z.number()),
  /** What an audience may be chosen from: headings of the area, and its types of LAO. */
  headings: z.array(z.string()),
  types: z.array(z.enum(LAO_TYPES)),
  from: z.string(),
  sendings: z.array(Sending),
});

export const SendingRecordShape = z.object({
  ...Sending.def.shape,
  leftOut: z.number(),
  unreachable: z.number(),
  /** Something can still be taken back. */
  stoppable: z.boolean(),
  lines: z.array(
    z.object({
      unit: z.string(),
      unitName: z.string(),
      /** Empty when the person has left. */
      name: z.string(),
      fate: z.enum([
        'scheduled',
        'queued',
        'sending',
        'sent',
        'accepted_before',
        'failed',
        'dropped',
        'stopped',
        'outdated',
      ]),
      failure: z.nullable(
        z.object({ reason: z.enum(['quota_exhausted', 'rejected', 'unsure']), detail: z.string() }),
      ),
      at: z.nullable(z.string()),
    }),
  ),
});
export type SendingRecordShape = z.infer<typeof SendingRecordShape>;

export const ShareCardShape = z.object({
  shortTitle: z.string(),
  roundTitle: z.string(),
  dueOn: z.string(),
  missing: z.number(),
  expected: z.number(),
  /** LINE messages with links only, for `shareTargetPicker`. */
  messages: z.array(z.record(z.string(), z.unknown())),
});
