/** WebP (RFC 9649): a RIFF file whose chunks have a name, a length and data, padded to even lengths. */
import { joined, type Picture, partReader, standsAt } from './parts.ts';

const HEADER = 12;
/** One still picture; EXIF, XMP and animation are left out. */
const KEPT = ['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L'];
/** Bits of VP8X that promise what was left out: EXIF, XMP, animation. */
const LEFT_OUT = 0b0000_1110;

interface Size {
  width: number;
  height: number;
}

export function readWebp(bytes: Uint8Array): Picture | undefined {
  if (!standsAt(bytes, 0, 'RIFF') || !standsAt(bytes, 8, 'WEBP')) return undefined;
  const { u32le } = partReader(bytes);
  const whole = u32le(4) + 8;
  if (!(whole <= bytes.length)) return undefined;
  const kept: Uint8Array[] = [];
  let canvas: Size | undefined;
  let picture: Size | undefined;
  for (let at = HEADER; at < whole; ) {
    const length = u32le(at + 4);
    const end = at + 8 + length + (length % 2);
    if (!(end <= whole)) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const chunk = bytes.slice(at, end);
    if (name === 'VP8X') {
      canvas = extendedSize(chunk);
      chunk[8] = (chunk[8] ?? 0) & ~LEFT_OUT;
    }
    if (name === 'VP8 ') picture = lossySize(chunk);
    if (name === 'VP8L') picture = losslessSize(chunk);
    if (KEPT.includes(name)) kept.push(chunk);
    at = end;
  }
  if (!picture) return undefined;
  const body = joined([bytes.slice(0, HEADER), ...kept]);
  new DataView(body.buffer).setUint32(4, body.length - 8, true);
  return { ...(canvas ?? picture), bytes: body };
}

// Sizes stand behind the eight bytes of a chunk's name and length.

const extendedSize = (chunk: Uint8Array): Size => {
  const u24 = (at: number) =>
    (chunk[at] ?? 0) + (chunk[at + 1] ?? 0) * 0x100 + (chunk[at + 2] ?? 0) * 0x10000;
  return { width: 1 + u24(12), height: 1 + u24(15) };
};

function lossySize(chunk: Uint8Array): Size | undefined {
  if (!standsAt(chunk, 11, '\x9d\x01\x2a')) return undefined;
  const { u16le } = partReader(chunk);
  return { width: u16le(14) & 0x3fff, height: u16le(16) & 0x3fff };
}

function losslessSize(chunk: Uint8Array): Size | undefined {
  if (chunk[8] !== 0x2f) return undefined;
  const bits = partReader(chunk).u32le(9);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
