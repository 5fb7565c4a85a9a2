/** Entries of a ZIP's central directory begin with this, and hold the size at this place. */
const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const SIZE_AT = 24;

/** What a ZIP says that it unpacks to, in bytes: a small file that would fill the memory is refused unopened. */
export function unpackedSize(bytes: Uint8Array): number {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = zip.indexOf(ENTRY); at !== -1; at = zip.indexOf(ENTRY, at + ENTRY.length)) {
    if (at + SIZE_AT + 4 <= zip.length) size += zip.readUInt32LE(at + SIZE_AT);
  }
  return size;
}
