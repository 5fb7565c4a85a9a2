import { UnreadableFile } from './unreadable-file.ts';

const LINE_FEED = 0x0a;

/** Text of bytes that must be UTF-8. Throws `UnreadableFile` with the first line that is not. */
export function strictText(bytes: Uint8Array): string {
  const decode = (part: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(part);
  try {
    return decode(bytes);
  } catch {
    let line = 1;
    for (let start = 0; start < bytes.length; line += 1) {
      const end = bytes.indexOf(LINE_FEED, start);
      const next = end === -1 ? bytes.length : end + 1;
      try {
        decode(bytes.subarray(start, next));
      } catch {
        break;
      }
      start = next;
    }
    throw new UnreadableFile({ kind: 'not_utf8', line });
  }
}
