/** A picture of three pixels by two in every type that is taken, as a browser writes it, and what cameras add to it. */

const bytesOf = (hex: readonly string[]): Uint8Array =>
  Uint8Array.from(hex.join('').match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

export const JPEG = bytesOf([
  'ffd8ffe000104a46494600010100000100010000ffdb0043001b12141714111b1716171e1c1b2028422b28252528513a3d',
  '3042605565645f555d5b6a7899816a7190735b5d85b586909ea3abadab6780bcc9baa6c799a8aba4ffdb0043011c1e1e28',
  '23284e2b2b4ea46e5d6ea4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4a4',
  'a4a4a4a4a4a4a4a4a4a4a4ffc00011080002000303012200021101031101ffc40015000101000000000000000000000000',
  '00000004ffc4001510010100000000000000000000000000000031ffc40015010101000000000000000000000000000004',
  '05ffc40017110100030000000000000000000000000000010231ffda000c03010002110311003f009a803aa5721fffd9',
]);
export const PNG = bytesOf([
  '89504e470d0a1a0a0000000d49484452000000030000000208060000009d74661a0000001749444154780162323e63fcff',
  '8c310433cd4c67800300000000ffff0c150a90000000064944415403008ab5079846868c7b0000000049454e44ae426082',
]);
export const LOSSY_WEBP = bytesOf([
  '524946463800000057454250565038202c0000007001009d012a0300020004006825a8027401400000fee409527996670a',
  'f65ffc4894fe873f4db9e9f4000000',
]);
export const LOSSLESS_WEBP = bytesOf([
  '5249464622000000574542505650384c160000002f024000000ff033e6cf64ceccfc470b6e7010d1ff10',
]);

export const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
/** The bytes with others put in at a place. */
export const withInserted = (bytes: Uint8Array, at: number, ...more: readonly number[][]): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...more.flat(), ...bytes.subarray(at)]);

/** Where a photo was taken, as no report may keep it. */
export const PLACE = 'GPS 16.7131N 98.5747E';

/** A segment of a JPEG file: `0xE1` with `Exif` is what cameras write. */
export const jpegSegment = (marker: number, text: string): number[] => {
  const length = text.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...ascii(text)];
};
/** Straight from a camera. */
export const JPEG_WITH_PLACE = withInserted(JPEG, 2, jpegSegment(0xe1, `Exif\0\0${PLACE}`));
