import * as z from 'zod/mini';
import { actionIn } from './actions.ts';
import { flawsOf } from './check.ts';
import type { Flaw } from './flaw.ts';
import { flexContainer } from './flex-container.ts';
import { imagemapFields } from './imagemap.ts';
import { byType, labelOf, listOf, mediaUrl, textOf } from './primitives.ts';
import { template } from './template.ts';
import { placeholderFlaws, substitutions } from './text-v2.ts';

/** Message objects with LINE's documented limits (https://developers.line.biz/en/reference/messaging-api/#message-objects). */

/** Reply and push go to one chat; multicast, narrowcast and broadcast to many, where nobody can be mentioned. */
export type SendKind = 'one-chat' | 'many';

const MAX_TEXT = 5_000;

const quickReplyItem = z.strictObject({
  type: z.literal('action', { error: 'Must be one of the following values: [action]' }),
  imageUrl: z.optional(mediaUrl),
  action: actionIn('quick reply'),
});

const common = {
  quickReply: z.optional(z.strictObject({ items: listOf(quickReplyItem, 13) })),
  sender: z.optional(
    z.strictObject({
      name: z.optional(
        labelOf(20).check(z.refine((name) => !/^line$/i.test(name.trim()), { error: 'invalid sender name' })),
      ),
      iconUrl: z.optional(mediaUrl),
    }),
  ),
};
const altText = textOf(1_500);
const quoteToken = z.optional(z.string().check(z.minLength(1)));

const emoji = z.strictObject({
  index: z.int().check(z.gte(0)),
  productId: z.string(),
  emojiId: z.string(),
});
const text = z
  .strictObject({
    type: z.literal('text'),
    text: textOf(MAX_TEXT),
    emojis: z.optional(listOf(emoji, 20)),
    quoteToken,
    ...common,
  })
  .check(
    z.refine((message) => (message.emojis ?? []).every(({ index }) => message.text[index] === '$'), {
      error: 'Each index must be the position of a $ in text',
      path: ['emojis'],
    }),
  );

const textV2 = z.strictObject({
  type: z.literal('textV2'),
  text: textOf(MAX_TEXT),
  substitution: z.optional(substitutions),
  quoteToken,
  ...common,
});

const sticker = z.strictObject({
  type: z.literal('sticker'),
  packageId: z.string().check(z.regex(/^\d+$/, { error: 'invalid packageId' })),
  stickerId: z.string().check(z.regex(/^\d+$/, { error: 'invalid stickerId' })),
  quoteToken,
  ...common,
});
const image = z.strictObject({
  type: z.literal('image'),
  originalContentUrl: mediaUrl,
  previewImageUrl: mediaUrl,
  ...common,
});
const video = z.strictObject({
  type: z.literal('video'),
  originalContentUrl: mediaUrl,
  previewImageUrl: mediaUrl,
  trackingId: z.optional(
    z
      .string()
      .check(z.regex(/^[A-Za-z0-9\-.=,+*()%$&;:@{}!?<>[\]]{1,100}$/, { error: 'invalid trackingId' })),
  ),
  ...common,
});
const audio = z.strictObject({
  type: z.literal('audio'),
  originalContentUrl: mediaUrl,
  duration: z.int().check(z.gte(1)),
  ...common,
});
const location = z.strictObject({
  type: z.literal('location'),
  title: textOf(100),
  address: textOf(100),
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  ...common,
});
const coupon = z.strictObject({
  type: z.literal('coupon'),
  couponId: z.string().check(z.minLength(1)),
  deliveryTag: z.optional(textOf(30)),
  ...common,
});
const imagemap = z.strictObject({ type: z.literal('imagemap'), altText, ...imagemapFields, ...common });
const templateMessage = z.strictObject({ type: z.literal('template'), altText, template, ...common });
const flex = z.strictObject({ type: z.literal('flex'), altText, contents: flexContainer, ...common });

const message = byType(
  [
    'text',
    'textV2',
    'sticker',
    'image',
    'video',
    'audio',
    'location',
    'coupon',
    'imagemap',
    'template',
    'flex',
  ],
  [text, textV2, sticker, image, video, audio, location, coupon, imagemap, templateMessage, flex],
);

/** What is wrong with one message; empty when LINE would take it. */
export function messageFlaws(value: unknown, index: number, kind: SendKind): Flaw[] {
  const flaws = flawsOf(message, value, ['messages', index]);
  if (flaws.length > 0) return flaws;
  return placeholderFlaws(value as z.infer<typeof message>, `messages[${index}]`, kind);
}
