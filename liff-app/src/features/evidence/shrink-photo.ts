/** Makes a photo small enough for a slow line: drawn anew, the right way up, without what the camera wrote into it. */
import { MOST_PHOTO_BYTES } from '@thankamnot/shared/photo/photo';

/** In pixels; enough to read a notice board on a desk's screen. */
export const LONGEST_EDGE = 1600;
/** The first is as good as the eye asks for; the others are for pictures that are noise all over. */
const QUALITIES = [0.8, 0.65, 0.5];

/** Rejects where this browser cannot open the picture (HEIC on most) or has no memory for it. */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const address = URL.createObjectURL(file);
  const canvas = document.createElement('canvas');
  try {
    // An image element decodes large photos at a fraction of their size, and turns them as the camera was held.
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(1, LONGEST_EDGE / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    // JPEG knows no transparency: it would turn black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      const small = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, 'image/jpeg', quality),
      );
      if (small && small.size <= MOST_PHOTO_BYTES) return small;
    }
    throw new Error('too large at any quality');
  } finally {
    // Safari keeps a canvas's memory for as long as it has a size.
    canvas.width = 0;
    URL.revokeObjectURL(address);
  }
}
