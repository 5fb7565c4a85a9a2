import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import { MOST_PHOTOS, type Photo } from '@thankamnot/shared/photo/photo';
import { Problem } from '@thankamnot/shared/problem';
import type { Transaction, Write } from './document-store.ts';
import { photoDoc } from './documents.ts';
import type { PhotoPlace } from './photo-place.ts';
import { read, set } from './records.ts';

/**
 * The photos that a report names, and the writes by which those that waited for it stay. In the transaction that
 * records the report, so that no photo is removed between. Those that the report has already cost no read.
 * Throws Problems: too_many_photos, photo_gone.
 */
export async function namePhotos(
  tx: Transaction,
  place: PhotoPlace,
  ids: readonly string[],
  { before, now }: { before: readonly Photo[]; now: Instant },
): Promise<{ photos: Photo[]; writes: Write[] }> {
  const named = [...new Set(ids)];
  if (named.length > MOST_PHOTOS) throw new Problem('too_many_photos');
  const photos: Photo[] = [];
  const writes: Write[] = [];
  for (const id of named) {
    const had = before.find((photo) => photo.id === id);
    const record = had ? undefined : await read(tx, photoDoc(place, id));
    const photo = had ?? record?.photo;
    const isThere =
      had || record?.state === 'kept' || (record?.state === 'waiting' && (record.leavesAt ?? '') > now);
    if (!photo || !isThere) throw new Problem('photo_gone');
    photos.push(photo);
    if (record?.state === 'waiting')
      writes.push(set(photoDoc(place, id), { ...record, state: 'kept', leavesAt: null }));
  }
  return { photos, writes };
}
