export interface ImageSize {
  width: number;
  height: number;
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Pixels of a PNG or JPEG, read from its header; undefined for anything else. */
export function imageSize(data: Buffer): ImageSize | undefined {
  if (data.length >= 24 && data.subarray(0, 8).toString('hex') === PNG_SIGNATURE) {
    return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  }
  return data.length > 4 && data.readUInt16BE(0) === 0xffd8 ? jpegSize(data) : undefined;
}

/** Walks the segments of a JPEG up to the frame header (SOF0–SOF15 without DHT, JPG and DAC). */
function jpegSize(data: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}
