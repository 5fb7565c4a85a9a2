import type { PhotoType } from '@thankamnot/shared/photo/photo';
import { Problem } from '@thankamnot/shared/problem';
import { photoDoc } from './documents.ts';
import type { PhotoPlace } from './photo-place.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** A photo of a report, of any of its revisions, or one that waits for it. Throws `not_found`. */
export async function showPhoto(
  ports: Pick<Ports, 'store' | 'files'>,
  place: PhotoPlace,
  id: string,
): Promise<{ type: PhotoType; bytes: Uint8Array }> {
  const record = await read(ports.store, photoDoc(place, id));
  const isThere = record?.state === 'waiting' || record?.state === 'kept';
  const bytes = isThere ? await ports.files.get(record.file) : undefined;
  if (!record || !bytes) throw new Problem('not_found');
  return { type: record.photo.type, bytes };
}
