import * as z from 'zod/mini';
import { actionIn } from './actions.ts';
import { flawsOf } from './check.ts';
import type { Flaw } from './flaw.ts';
import { labelOf } from './primitives.ts';

/** https://developers.line.biz/en/reference/messaging-api/#rich-menu-structure */

export const MIN_WIDTH = 800;
export const MAX_WIDTH = 2_500;
export const MIN_HEIGHT = 250;
export const MIN_RATIO = 1.45;
export const MAX_IMAGE_BYTES = 1_024 * 1_024;

const bounds = z.strictObject({
  x: z.int().check(z.gte(0)),
  y: z.int().check(z.gte(0)),
  width: z.int().check(z.gte(1)),
  height: z.int().check(z.gte(1)),
});

const richMenu = z.strictObject({
  size: z
    .strictObject({
      width: z.int().check(z.gte(MIN_WIDTH), z.lte(MAX_WIDTH)),
      height: z.int().check(z.gte(MIN_HEIGHT)),
    })
    .check(
      z.refine(({ width, height }) => width / height >= MIN_RATIO, {
        error: `width / height must be at least ${MIN_RATIO}`,
      }),
    ),
  selected: z.boolean(),
  name: labelOf(300),
  chatBarText: labelOf(14),
  areas: z
    .array(z.strictObject({ bounds, action: actionIn('rich menu') }))
    .check(z.refine((areas) => areas.length <= 20, { error: 'Size must be between 0 and 20' })),
});

export const richMenuFlaws = (value: unknown): Flaw[] => flawsOf(richMenu, value);

/** What LINE takes as a rich menu's picture. */
export const isMenuImage = ({ width, height }: { width: number; height: number }, bytes: number): boolean =>
  width >= MIN_WIDTH &&
  width <= MAX_WIDTH &&
  height >= MIN_HEIGHT &&
  width / height >= MIN_RATIO &&
  bytes <= MAX_IMAGE_BYTES;
