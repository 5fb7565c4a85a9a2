import * as z from 'zod/mini';
import { actionUri, byType, labelOf, listOf, mediaUrl } from './primitives.ts';

/** https://developers.line.biz/en/reference/messaging-api/#imagemap-message */

const area = z.strictObject({
  x: z.int().check(z.gte(0)),
  y: z.int().check(z.gte(0)),
  width: z.int().check(z.gte(1)),
  height: z.int().check(z.gte(1)),
});
const label = z.optional(labelOf(100));

const action = byType(
  ['uri', 'message', 'clipboard'],
  [
    z.strictObject({ type: z.literal('uri'), label, linkUri: actionUri, area }),
    z.strictObject({ type: z.literal('message'), label, text: labelOf(400), area }),
    z.strictObject({ type: z.literal('clipboard'), label, clipboardText: labelOf(1_000), area }),
  ],
);

export const imagemapFields = {
  baseUrl: mediaUrl,
  baseSize: z.strictObject({
    width: z.literal(1_040, { error: 'must be 1040' }),
    height: z.int().check(z.gte(1)),
  }),
  actions: listOf(action, 50),
  video: z.optional(
    z.strictObject({
      originalContentUrl: mediaUrl,
      previewImageUrl: mediaUrl,
      area,
      externalLink: z.optional(z.strictObject({ linkUri: actionUri, label: labelOf(30) })),
    }),
  ),
};
