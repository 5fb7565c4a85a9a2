/** JPEG (ITU-T T.81): segments that begin with 0xFF and a marker, and scans of compressed data between them. */
import { joined, type Picture, partReader, standsAt } from './parts.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;

/** Needed to draw the picture as it was meant; every other application segment and comment tells something else. */
const KEPT_APPLICATION = [
  { marker: 0xe0, name: 'JFIF\0' },
  { marker: 0xe2, name: 'ICC_PROFILE\0' },
  { marker: 0xee, name: 'Adobe' },
];

export function readJpeg(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const { u16 } = partReader(bytes);
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  for (let at = 2; ; ) {
    // Any number of 0xFF may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at] === 0xff ? bytes[at + 1] : undefined;
    if (marker === undefined) return undefined;
    if (marker === END) {
      if (!size || scans === 0) return undefined;
      return { ...size, bytes: joined([...kept, bytes.subarray(at, at + 2)]) };
    }
    const end = at + 2 + u16(at + 2);
    if (!(end >= at + 4 && end <= bytes.length)) return undefined;
    if (isFrame(marker)) size = { height: u16(at + 5), width: u16(at + 7) };
    if (isKept(bytes, at, marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker !== SCAN) continue;
    scans += 1;
    at = endOfScan(bytes, at);
    kept.push(bytes.subarray(end, at));
  }
}

/** The segments that begin with the picture's size: all of 0xC0–0xCF but tables (C4, CC) and a reserved one (C8). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function isKept(bytes: Uint8Array, at: number, marker: number): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (!isApplication) return marker !== COMMENT;
  return KEPT_APPLICATION.some((it) => it.marker === marker && standsAt(bytes, at + 4, it.name));
}

/** Within a scan 0xFF is followed by 0x00, or by a restart marker; anything else is the next segment. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (next !== 0x00 && next !== 0xff && !isRestart) return at;
  }
  return bytes.length;
}
