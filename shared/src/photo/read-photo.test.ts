import { assert, integer, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ascii,
  JPEG,
  JPEG_WITH_PLACE,
  jpegSegment,
  LOSSLESS_WEBP,
  LOSSY_WEBP,
  PLACE,
  PNG,
  withInserted,
} from '../testing/pictures.ts';
import { readPhoto } from './read-photo.ts';

const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const chunk = (name: string, text: string) => [0, 0, 0, text.length, ...ascii(name + text), 0, 0, 0, 0];
const riffChunk = (name: string, data: readonly number[]) => [
  ...ascii(name),
  data.length,
  0,
  0,
  0,
  ...data,
  ...(data.length % 2 ? [0] : []),
];
/** A WebP file with these chunks; `VP8X` promises EXIF, XMP and transparency on a canvas of 5 × 4. */
const webp = (...chunks: number[][]): Uint8Array => {
  const body = chunks.flat();
  const size = body.length + 4;
  return Uint8Array.from([...ascii('RIFF'), size & 0xff, size >> 8, 0, 0, ...ascii('WEBP'), ...body]);
};
const EXTENDED = riffChunk('VP8X', [0b0001_1100, 0, 0, 0, 4, 0, 0, 3, 0, 0]);

describe('a picture', () => {
  it.each([
    ['a JPEG', JPEG, 'image/jpeg'],
    ['a PNG', PNG, 'image/png'],
    ['a lossy WebP', LOSSY_WEBP, 'image/webp'],
    ['a lossless WebP', LOSSLESS_WEBP, 'image/webp'],
  ])('%s is told by its bytes, with its size, and stays as it is', (_, bytes, type) => {
    expect(readPhoto(bytes)).toEqual({ type, width: 3, height: 2, bytes });
  });

  it('is read from the middle of a larger buffer', () => {
    const within = withInserted(JPEG, 0, [1, 2, 3]).subarray(3);
    expect(readPhoto(within)?.bytes).toEqual(JPEG);
  });

  it.each([
    ['a camera’s EXIF', JPEG_WITH_PLACE, JPEG],
    ['XMP', withInserted(JPEG, 2, jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${PLACE}`)), JPEG],
    ['IPTC', withInserted(JPEG, 2, jpegSegment(0xed, `Photoshop 3.0\0${PLACE}`)), JPEG],
    ['a comment', withInserted(JPEG, 20, jpegSegment(0xfe, PLACE)), JPEG],
    ['a second picture of several', withInserted(JPEG, 20, jpegSegment(0xe2, `MPF\0${PLACE}`)), JPEG],
    ['a film behind the JPEG', withInserted(JPEG, JPEG.length, ascii(`ftypmp4${PLACE}`)), JPEG],
    ['EXIF in a PNG', withInserted(PNG, 33, chunk('eXIf', PLACE)), PNG],
    ['text in a PNG', withInserted(PNG, 33, chunk('tEXt', PLACE)), PNG],
    ['a page behind the PNG', withInserted(PNG, PNG.length, ascii(`<script>${PLACE}</script>`)), PNG],
  ])('loses %s', (_, bytes, alone) => {
    expect(textOf(bytes)).toContain(PLACE);
    expect(readPhoto(bytes)?.bytes).toEqual(alone);
  });

  it('loses EXIF and XMP in a WebP, and what promised them', () => {
    const picture = [...LOSSY_WEBP.subarray(12)];
    const place = ascii(PLACE);
    const read = readPhoto(webp(EXTENDED, picture, riffChunk('EXIF', place), riffChunk('XMP ', place)));
    const transparentOnly = riffChunk('VP8X', [0b0001_0000, 0, 0, 0, 4, 0, 0, 3, 0, 0]);
    expect(read).toEqual({
      type: 'image/webp',
      width: 5,
      height: 4,
      bytes: webp(transparentOnly, picture),
    });
  });

  it('keeps the profile of its colours', () => {
    const profiled = withInserted(JPEG, 20, jpegSegment(0xe2, 'ICC_PROFILE\0sRGB'));
    expect(readPhoto(profiled)?.bytes).toEqual(profiled);
  });

  it('may come in several scans, whose tables look like its end', () => {
    const scan = JPEG.lastIndexOf(0xda) - 1;
    const again = [...jpegSegment(0xc4, 'x\xff\xd9x'), ...JPEG.subarray(scan, JPEG.length - 2)];
    const progressive = withInserted(JPEG, JPEG.length - 2, again);
    expect(readPhoto(progressive)?.bytes).toEqual(progressive);
  });
});

describe('no picture', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a page', Uint8Array.from(ascii('<html><script>alert(1)</script>'))],
    ['a drawing that can run scripts', Uint8Array.from(ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['an animated GIF', Uint8Array.from(ascii('GIF89a\x03\0\x02\0'))],
    ['a HEIC', Uint8Array.from([0, 0, 0, 24, ...ascii('ftypheic')])],
    ['a JPEG’s beginning alone', JPEG.subarray(0, 2)],
    ['a JPEG without a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
    ['an animated WebP', webp(riffChunk('VP8X', [2, 0, 0, 0, 4, 0, 0, 3, 0, 0]), riffChunk('ANMF', [1, 2]))],
    ['a PNG of no width', PNG.map((byte, at) => (at >= 16 && at < 20 ? 0 : byte))],
  ])('is made of %s', (_, bytes) => {
    expect(readPhoto(bytes)).toBeUndefined();
  });

  it.each([
    ['JPEG', JPEG],
    ['PNG', PNG],
    ['lossy WebP', LOSSY_WEBP],
    ['lossless WebP', LOSSLESS_WEBP],
  ])('is a %s that was cut off anywhere', (_, bytes) => {
    for (let length = 0; length < bytes.length; length++) {
      expect(readPhoto(bytes.subarray(0, length)), String(length)).toBeUndefined();
    }
  });
});

it('reads what it has read as the same again, and no noise stops it', () => {
  const beginnings = [JPEG, PNG, LOSSY_WEBP, LOSSLESS_WEBP].map((bytes) => bytes.subarray(0, 20));
  assert(
    property(uint8Array({ maxLength: 300 }), integer({ min: 0, max: 3 }), (noise, which) => {
      const read = readPhoto(Uint8Array.from([...(beginnings[which] ?? []), ...noise]));
      if (read) expect(readPhoto(read.bytes)).toEqual(read);
    }),
  );
});
