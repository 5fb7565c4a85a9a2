/** Reading and joining the parts of a picture file. */

export interface Picture {
  width: number;
  height: number;
  bytes: Uint8Array;
}

export interface PartReader {
  u16(at: number): number;
  u32(at: number): number;
  u16le(at: number): number;
  u32le(at: number): number;
}

/** Numbers in the file; NaN where it ends before. */
export function partReader(bytes: Uint8Array): PartReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const within = (at: number, size: number) => at >= 0 && at + size <= bytes.length;
  return {
    u16: (at) => (within(at, 2) ? view.getUint16(at) : Number.NaN),
    u32: (at) => (within(at, 4) ? view.getUint32(at) : Number.NaN),
    u16le: (at) => (within(at, 2) ? view.getUint16(at, true) : Number.NaN),
    u32le: (at) => (within(at, 4) ? view.getUint32(at, true) : Number.NaN),
  };
}

/** Does the text of ASCII letters stand at this place? */
export const standsAt = (bytes: Uint8Array, at: number, text: string): boolean =>
  at + text.length <= bytes.length &&
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
