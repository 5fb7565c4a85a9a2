/** Photos as the API takes and shows them. */
import * as z from 'zod/mini';
import { MOST_PHOTOS, PHOTO_ID, PHOTO_TYPES } from '../photo/photo.ts';

export const PhotoShape = z.object({
  id: z.string(),
  type: z.enum(PHOTO_TYPES),
  bytes: z.number(),
  width: z.number(),
  height: z.number(),
});

/** Photos that were sent ahead, by their ids: the report then has these and no others. */
export const PhotoIds = z.array(z.string().check(z.regex(PHOTO_ID))).check(z.maxLength(MOST_PHOTOS));
