/**
 * What a picture file really is, told by its bytes and never by its name, and the picture alone: without what cameras
 * and editors write beside it (place, time, device, owner), and without anything that hangs on behind it.
 */
import { readJpeg } from './jpeg.ts';
import type { PhotoType } from './photo.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

export interface ReadPhoto {
  type: PhotoType;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Undefined for bytes that are no whole still picture of one of the types. */
export function readPhoto(bytes: Uint8Array): ReadPhoto | undefined {
  for (const [type, read] of [
    ['image/jpeg', readJpeg],
    ['image/png', readPng],
    ['image/webp', readWebp],
  ] as const) {
    const picture = read(bytes);
    if (picture && picture.width > 0 && picture.height > 0) return { type, ...picture };
  }
  return undefined;
}
