/** Where a report's photos lie. */
import type { PhotoType } from '@thankamnot/shared/photo/photo';

/** The report that a photo is sent for. */
export interface PhotoPlace {
  duty: string;
  round: string;
  unit: string;
}

/** Sent and named nowhere, a photo is removed after this time. */
export const WAITS_MS = 24 * 60 * 60 * 1000;

const ENDINGS: Record<PhotoType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

export const reportIdOf = ({ duty, round, unit }: PhotoPlace): string => `${duty}~${round}~${unit}`;

/** The key of its file. */
export const photoKey = (place: PhotoPlace, { id, type }: { id: string; type: PhotoType }): string =>
  `photos/${reportIdOf(place)}/${id}.${ENDINGS[type]}`;
