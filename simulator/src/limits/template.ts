import * as z from 'zod/mini';
import { actionIn } from './actions.ts';
import { byType, labelOf, listOf, mediaUrl, rgb, textOf } from './primitives.ts';

/** https://developers.line.biz/en/reference/messaging-api/#template-messages */

const imageAspectRatio = z.optional(z.enum(['rectangle', 'square']));
const imageSize = z.optional(z.enum(['cover', 'contain']));
const action = actionIn('template');

const card = {
  thumbnailImageUrl: z.optional(mediaUrl),
  imageBackgroundColor: z.optional(rgb),
  title: z.optional(labelOf(40)),
  defaultAction: z.optional(actionIn('template default')),
};
type Card = { thumbnailImageUrl?: string | undefined; title?: string | undefined; text: string };

/** A card with a picture or a title has room for 60 characters only. */
const fits = (plain: number) => [
  z.refine<Card>((one) => one.text.length <= plain, {
    error: `Length must be between 0 and ${plain}`,
    path: ['text'],
  }),
  z.refine<Card>((one) => (one.title ?? one.thumbnailImageUrl) === undefined || one.text.length <= 60, {
    error: 'Length must be between 0 and 60',
    path: ['text'],
  }),
];

const buttons = z
  .strictObject({
    type: z.literal('buttons'),
    ...card,
    imageAspectRatio,
    imageSize,
    text: textOf(160),
    actions: listOf(action, 4),
  })
  .check(...fits(160));

const confirm = z.strictObject({
  type: z.literal('confirm'),
  text: textOf(240),
  actions: z.array(action).check(z.refine((list) => list.length === 2, { error: 'Size must be 2' })),
});

const column = z.strictObject({ ...card, text: textOf(120), actions: listOf(action, 3) }).check(...fits(120));

const carousel = z.strictObject({
  type: z.literal('carousel'),
  columns: listOf(column, 10).check(
    z.refine((columns) => new Set(columns.map((one) => one.actions.length)).size <= 1, {
      error: 'All columns must have the same number of actions',
    }),
    z.refine((columns) => new Set(columns.map((one) => one.title === undefined)).size <= 1, {
      error: 'All columns or none must have a title',
    }),
    z.refine((columns) => new Set(columns.map((one) => one.thumbnailImageUrl === undefined)).size <= 1, {
      error: 'All columns or none must have an image',
    }),
  ),
  imageAspectRatio,
  imageSize,
});

const imageCarousel = z.strictObject({
  type: z.literal('image_carousel'),
  columns: listOf(z.strictObject({ imageUrl: mediaUrl, action: actionIn('image carousel') }), 10),
});

export const template = byType(
  ['buttons', 'confirm', 'carousel', 'image_carousel'],
  [buttons, confirm, carousel, imageCarousel],
);
