import * as z from 'zod/mini';
import { actionIn } from './actions.ts';
import { box, hero } from './flex.ts';
import { byType, color } from './primitives.ts';

const KB = 1_024;
const MAX_BUBBLE = 30 * KB;
const MAX_CAROUSEL = 50 * KB;
const MAX_BUBBLES = 12;
const MAX_ANIMATED = 10;
const VIDEO_SIZES = ['kilo', 'mega', 'giga'];

/** Bytes of the JSON text. The limits are given in KB without saying more; bytes of UTF-8 is the careful reading. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const blockStyle = z.optional(
  z.strictObject({
    backgroundColor: z.optional(color),
    separator: z.optional(z.boolean()),
    separatorColor: z.optional(color),
  }),
);

const bubbleFields = {
  type: z.literal('bubble'),
  size: z.optional(z.enum(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga'])),
  direction: z.optional(z.enum(['ltr', 'rtl'])),
  header: z.optional(box),
  hero: z.optional(hero),
  body: z.optional(box),
  footer: z.optional(box),
  styles: z.optional(
    z.strictObject({ header: blockStyle, hero: blockStyle, body: blockStyle, footer: blockStyle }),
  ),
  action: z.optional(actionIn('flex')),
};

type Bubble = { size?: string | undefined; hero?: { type?: unknown } | undefined; [part: string]: unknown };
const hasVideo = (bubble: Bubble) => bubble.hero?.type === 'video';

const bubble = z.strictObject(bubbleFields).check(
  z.refine((value) => jsonBytes(value) <= MAX_BUBBLE, {
    error: 'The size of a bubble must be at most 30 KB',
  }),
  z.refine((value) => Boolean(value.header ?? value.hero ?? value.body ?? value.footer), {
    error: 'At least one block must be specified',
  }),
  z.refine((value) => !hasVideo(value as Bubble) || VIDEO_SIZES.includes(value.size ?? 'mega'), {
    error: 'A video needs a bubble of size kilo, mega or giga',
    path: ['hero'],
  }),
);

const carousel = z
  .strictObject({
    type: z.literal('carousel'),
    contents: z.array(bubble).check(
      z.refine((bubbles) => bubbles.length > 0, { error: 'May not be empty' }),
      z.refine((bubbles) => bubbles.length <= MAX_BUBBLES, {
        error: `Size must be between 1 and ${MAX_BUBBLES}`,
      }),
      z.refine((bubbles) => new Set(bubbles.map((one) => one.size ?? 'mega')).size <= 1, {
        error: 'All bubbles must have the same size',
      }),
      z.refine((bubbles) => !bubbles.some((one) => hasVideo(one as Bubble)), {
        error: 'A video cannot be in a carousel',
      }),
    ),
  })
  .check(
    z.refine((value) => jsonBytes(value) <= MAX_CAROUSEL, {
      error: 'The size of a carousel must be at most 50 KB',
    }),
  );

/** How many images below are animated. */
function animated(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = (value as { animated?: unknown }).animated === true ? 1 : 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + animated(inner), own);
}

export const flexContainer = byType(['bubble', 'carousel'], [bubble, carousel]).check(
  z.refine((container) => animated(container) <= MAX_ANIMATED, {
    error: `At most ${MAX_ANIMATED} images can be animated`,
  }),
);
