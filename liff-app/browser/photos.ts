/** Photos as phones take them, made by the browser itself, and the server’s side of them. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { readPhoto } from '@thankamnot/shared/photo/read-photo';
import { jpegSegment, PLACE, withInserted } from '@thankamnot/shared/testing/pictures';
import type { Page, Request } from 'playwright-core';
import { photo, photoLink } from '../src/testing/photo-fixtures.ts';
import type { Answers } from './fake-api.ts';

/** A picture with something to see in it: ground, sky and a sign whose place depends on `n`. */
export async function drawnPhoto(page: Page, width: number, height: number, n = 0): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([width, height, n]) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      const sky = pen.createLinearGradient(0, 0, 0, height);
      sky.addColorStop(0, `hsl(${200 + n * 40} 60% 55%)`);
      sky.addColorStop(1, '#f4e9d4');
      pen.fillStyle = sky;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = '#5f7d3a';
      pen.fillRect(0, height * 0.7, width, height * 0.3);
      pen.fillStyle = '#fff';
      pen.fillRect(width * (0.2 + n * 0.08), height * 0.3, width * 0.4, height * 0.3);
      pen.fillStyle = '#2a3f8f';
      pen.font = `${height / 8}px sans-serif`;
      pen.fillText(`ศูนย์ ${n + 1}`, width * (0.24 + n * 0.08), height * 0.5);
      return canvas.toDataURL('image/jpeg', 0.92).split(',')[1] as string;
    },
    [width, height, n] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** EXIF of a camera that was held upright (orientation 6), with the place in its description. */
export function asTakenUpright(jpeg: Buffer): Buffer {
  const tiff = [
    'II*\0\x08\0\0\0',
    '\x02\0',
    `\x0e\x01\x02\0${String.fromCharCode(PLACE.length)}\0\0\0\x26\0\0\0`,
    '\x12\x01\x03\0\x01\0\0\0\x06\0\0\0',
    '\0\0\0\0',
    PLACE,
  ].join('');
  return Buffer.from(withInserted(jpeg, 2, jpegSegment(0xe1, `Exif\0\0${tiff}`)));
}

export const asFile = (buffer: Buffer, name = 'IMG_0001.jpg', mimeType = 'image/jpeg') => ({
  name,
  mimeType,
  buffer,
});

/** What the API answers to a photo that is sent. */
export function keptAnswer(request: Request): ResponseOf<'keepPhoto'> {
  const sent = request.postDataBuffer() ?? Buffer.alloc(0);
  const { bytes, ...picture } = readPhoto(sent) ?? { ...photo(0), bytes: sent };
  return { id: new URL(request.url()).pathname.split('/').at(-1) ?? '', ...picture, bytes: bytes.length };
}

export const photoAnswers: Answers = { keepPhoto: keptAnswer, photoLink };

/** Puts pictures behind the links to stored photos. */
export async function hangPhotos(page: Page): Promise<void> {
  const pictures = await Promise.all([0, 1, 2].map((n) => drawnPhoto(page, 800, 600, n)));
  await page.route('**/files/photos/**', (route) => {
    const n = Number(new URL(route.request().url()).pathname.at(-1));
    return route.fulfill({ contentType: 'image/jpeg', body: pictures[n % 3] as Buffer });
  });
}
