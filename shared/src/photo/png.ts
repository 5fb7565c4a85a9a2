/** PNG (W3C): a signature, then chunks of length, type, data and check sum. */
import { joined, type Picture, partReader, standsAt } from './parts.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
/** What the picture needs to be drawn; text, time, EXIF and animation are left out. */
const KEPT = [
  'IHDR',
  'PLTE',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
  'IDAT',
  'IEND',
];

export function readPng(bytes: Uint8Array): Picture | undefined {
  if (!standsAt(bytes, 0, SIGNATURE) || !standsAt(bytes, 12, 'IHDR')) return undefined;
  const { u32 } = partReader(bytes);
  const kept = [bytes.subarray(0, SIGNATURE.length)];
  let hasData = false;
  for (let at = SIGNATURE.length; ; ) {
    const end = at + 12 + u32(at);
    if (!(end <= bytes.length)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (KEPT.includes(type)) kept.push(bytes.subarray(at, end));
    hasData ||= type === 'IDAT';
    if (type === 'IEND')
      return hasData ? { width: u32(16), height: u32(20), bytes: joined(kept) } : undefined;
    at = end;
  }
}
