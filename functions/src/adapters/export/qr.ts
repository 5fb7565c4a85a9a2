/** QR codes as modules, for drawing as vectors, and as a PNG, for Word. */
import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Rows of modules, true = dark, with the quiet zone of four modules that readers need. */
export const qrModules = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 4 }).data;

/** A black-and-white PNG with a whole number of pixels a module, so that edges stay sharp. */
export function qrPng(text: string, pixelsPerModule = 8): Uint8Array {
  const modules = qrModules(text);
  const size = modules.length * pixelsPerModule;
  const bytesPerRow = Math.ceil(size / 8);
  const lines = modules.flatMap((row) => {
    // Each line of pixels begins with its filter type, 0 = none; a set bit is white.
    const line = Buffer.alloc(1 + bytesPerRow, 0);
    for (let x = 0; x < size; x += 1) {
      if (!row[Math.floor(x / pixelsPerModule)]) {
        const at = 1 + (x >> 3);
        line[at] = (line[at] ?? 0) | (0x80 >> (x & 7));
      }
    }
    return Array<Buffer>(pixelsPerModule).fill(line);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit a pixel, greyscale, the only compression and filter method, not interlaced.
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
