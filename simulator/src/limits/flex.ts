import * as z from 'zod/mini';
import { actionIn } from './actions.ts';
import {
  aspectRatio,
  borderWidth,
  boxSize,
  byType,
  color,
  cornerRadius,
  flexRatio,
  fontSize,
  iconSize,
  imageSize,
  lineSpacing,
  margin,
  mediaUrl,
  offset,
  padding,
} from './primitives.ts';

/** Flex components and how they nest (https://developers.line.biz/en/reference/messaging-api/#flex-message). */

type Schema = z.core.$ZodType<unknown>;

const optionalColor = z.optional(color);
const optionalBoolean = z.optional(z.boolean());
const one = <const T extends readonly string[]>(...values: T) => z.optional(z.enum(values));

const action = z.optional(actionIn('flex'));
const gravity = one('top', 'bottom', 'center');
const adjustMode = one('shrink-to-fit');
const offsetsButBottom = {
  position: one('relative', 'absolute'),
  offsetTop: offset,
  offsetStart: offset,
  offsetEnd: offset,
};
const offsets = { ...offsetsButBottom, offsetBottom: offset };

const letters = {
  size: fontSize,
  color: optionalColor,
  weight: one('regular', 'bold'),
  style: one('normal', 'italic'),
  decoration: one('none', 'underline', 'line-through'),
};

const span = z.strictObject({
  type: z.literal('span', { error: 'Must be one of the following values: [span]' }),
  text: z.string().check(z.minLength(1)),
  ...letters,
});

const textFields = {
  type: z.literal('text'),
  text: z.optional(z.string()),
  contents: z.optional(z.array(span)),
  ...letters,
  adjustMode,
  flex: flexRatio,
  margin,
  scaling: optionalBoolean,
  align: one('start', 'end', 'center'),
  wrap: optionalBoolean,
  lineSpacing,
  maxLines: z.optional(z.int().check(z.gte(0))),
  action,
};
type TextParts = { text?: string | undefined; contents?: unknown[] | undefined };
const saysSomething = z.refine<TextParts>(
  ({ text, contents }) => Boolean(text) || (contents?.length ?? 0) > 0,
  { error: 'must be non-empty text', path: ['text'] },
);
const text = z.strictObject({ ...textFields, ...offsets, gravity }).check(saysSomething);
/** Within a baseline box, neither `gravity` nor `offsetBottom` can be used. */
const baselineText = z.strictObject({ ...textFields, ...offsetsButBottom }).check(saysSomething);

const icon = z.strictObject({
  type: z.literal('icon'),
  url: mediaUrl,
  margin,
  ...offsetsButBottom,
  size: iconSize,
  scaling: optionalBoolean,
  aspectRatio,
});

const button = z.strictObject({
  type: z.literal('button'),
  action: actionIn('flex button'),
  flex: flexRatio,
  margin,
  ...offsets,
  height: one('sm', 'md'),
  style: one('primary', 'secondary', 'link'),
  color: optionalColor,
  gravity,
  adjustMode,
  scaling: optionalBoolean,
});

const image = z.strictObject({
  type: z.literal('image'),
  url: mediaUrl,
  flex: flexRatio,
  margin,
  ...offsets,
  align: one('start', 'end', 'center'),
  gravity,
  size: imageSize,
  aspectRatio,
  aspectMode: one('cover', 'fit'),
  backgroundColor: optionalColor,
  action,
  animated: optionalBoolean,
});

const separator = z.strictObject({ type: z.literal('separator'), margin, color: optionalColor });
const filler = z.strictObject({ type: z.literal('filler'), flex: flexRatio });

const background = z.strictObject({
  type: z.literal('linearGradient', { error: 'Must be one of the following values: [linearGradient]' }),
  angle: z
    .string()
    .check(
      z.regex(/^(([0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9])(\.\d+)?)deg$/, { error: 'invalid property' }),
    ),
  startColor: color,
  endColor: color,
  centerColor: optionalColor,
  centerPosition: z.optional(
    z.string().check(z.regex(/^((\d{1,2}(\.\d+)?)|100(\.0+)?)%$/, { error: 'invalid property' })),
  ),
});

const boxFields = {
  type: z.literal('box'),
  backgroundColor: optionalColor,
  borderColor: optionalColor,
  borderWidth,
  cornerRadius,
  width: boxSize,
  maxWidth: boxSize,
  height: boxSize,
  maxHeight: boxSize,
  flex: flexRatio,
  spacing: margin,
  margin,
  paddingAll: padding,
  paddingTop: padding,
  paddingBottom: padding,
  paddingStart: padding,
  paddingEnd: padding,
  ...offsets,
  action,
  justifyContent: one('flex-start', 'center', 'flex-end', 'space-between', 'space-around', 'space-evenly'),
  alignItems: one('flex-start', 'center', 'flex-end'),
  background: z.optional(background),
};

const inBaseline = z.array(byType(['icon', 'text', 'filler'], [icon, baselineText, filler]));
const baselineBox = z.strictObject({ ...boxFields, layout: z.literal('baseline'), contents: inBaseline });

const stackBox = z.strictObject({
  ...boxFields,
  layout: z.enum(['horizontal', 'vertical']),
  get contents(): z.ZodMiniArray<Schema> {
    return z.array(component);
  },
});

export const box = z.discriminatedUnion('layout', [baselineBox, stackBox], {
  error: 'Must be one of the following values: [horizontal, vertical, baseline]',
});

const component: Schema = byType(
  ['box', 'button', 'image', 'text', 'separator', 'filler'],
  [box, button, image, text, separator, filler],
);

const video = z.strictObject({
  type: z.literal('video'),
  url: mediaUrl,
  previewUrl: mediaUrl,
  altContent: byType(['box', 'image'], [box, image]),
  aspectRatio,
  action: z.optional(actionIn('flex video')),
});

export const hero = byType(['box', 'image', 'video'], [box, image, video]);
