/** Photos that show the work: evidence beside a link. Their bytes are files; this is what reports know of them. */

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

export interface Photo {
  id: string;
  type: PhotoType;
  bytes: number;
  /** In pixels. */
  width: number;
  height: number;
}

/** Of one unit in one round. */
export const MOST_PHOTOS = 5;
export const MOST_PHOTO_BYTES = 2 * 1024 * 1024;
/** In pixels. Beyond it a small file may still fill a telephone's memory when it is drawn. */
export const LONGEST_PHOTO_EDGE = 4096;

/**
 * A photo's id is the SHA-256 of its bytes as they were sent: the same photo sent again is the same photo, and one
 * that was damaged on the way is noticed.
 */
export const photoIdOf = (sha256: ArrayBuffer): string =>
  [...new Uint8Array(sha256)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
export const PHOTO_ID = /^[0-9a-f]{64}$/;
