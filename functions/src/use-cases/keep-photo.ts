import { addMs } from '@thankamnot/shared/calendar/civil-date';
import { LONGEST_PHOTO_EDGE, MOST_PHOTO_BYTES, type Photo, photoIdOf } from '@thankamnot/shared/photo/photo';
import { type ReadPhoto, readPhoto } from '@thankamnot/shared/photo/read-photo';
import { Problem } from '@thankamnot/shared/problem';
import { type PhotoRecord, photoDoc, photos } from './documents.ts';
import { type PhotoPlace, photoKey, reportIdOf, WAITS_MS } from './photo-place.ts';
import type { Ports } from './ports.ts';
import { read, set } from './records.ts';

/** Ever sent for one report, those that were taken out again among them: a phone that repeats itself must end. */
const MOST_EVER = 50;

/**
 * Keeps a photo that a report will name: without what the camera wrote into it. Its record is made before its file
 * and says that it waits only when the file is there, so that whatever ends in between, the tick finds it. The same
 * photo again is answered as at first. Whether the person may report for the unit is the caller's to check.
 * Throws Problems: file_too_large, photo_damaged, not_a_photo, too_many_photos, photo_gone.
 */
export async function keepPhoto(
  ports: Ports,
  place: PhotoPlace,
  sent: { id: string; bytes: Uint8Array },
): Promise<Photo> {
  const { bytes, ...picture } = await pictureIn(sent);
  const photo: Photo = { id: sent.id, ...picture, bytes: bytes.length };
  const file = photoKey(place, photo);
  const doc = photoDoc(place, sent.id);
  if (!(await read(ports.store, doc))) await refuseTooMany(ports, place);

  const before = await ports.store.transaction(async (tx) => {
    const known = await read(tx, doc);
    if (known?.state === 'leaving') throw new Problem('photo_gone');
    if (known?.state === 'kept') return known;
    const leavesAt = addMs(ports.clock.now(), WAITS_MS);
    tx.write(
      set<PhotoRecord>(doc, {
        report: reportIdOf(place),
        ...place,
        photo,
        file,
        state: 'arriving',
        ...known,
        leavesAt,
      }),
    );
    return known;
  });
  if (before && before.state !== 'arriving') return before.photo;

  await ports.files.put(file, bytes);
  await ports.store.transaction(async (tx) => {
    const known = await read(tx, doc);
    if (known?.state === 'arriving') tx.write(set(doc, { ...known, state: 'waiting' }));
  });
  return photo;
}

async function pictureIn({ id, bytes }: { id: string; bytes: Uint8Array }): Promise<ReadPhoto> {
  if (bytes.length > MOST_PHOTO_BYTES) throw new Problem('file_too_large');
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  if (photoIdOf(hash) !== id) throw new Problem('photo_damaged');
  const picture = readPhoto(bytes);
  if (!picture) throw new Problem('not_a_photo');
  if (Math.max(picture.width, picture.height) > LONGEST_PHOTO_EDGE) throw new Problem('file_too_large');
  return picture;
}

async function refuseTooMany(ports: Ports, place: PhotoPlace): Promise<void> {
  const { collection } = photos;
  const ofReport = { field: 'report', op: '==' as const, value: reportIdOf(place) };
  if ((await ports.store.count({ collection, where: [ofReport] })) >= MOST_EVER)
    throw new Problem('too_many_photos');
}
