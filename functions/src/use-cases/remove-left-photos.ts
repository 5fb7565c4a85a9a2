import { type PhotoRecord, photoDoc, photos } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read, remove, set } from './records.ts';

const AT_ONCE = 100;

/**
 * Removes the photos that were sent and that no report has named in time; says how many. A record is marked first,
 * then its file goes, then the record: from the mark on no report can name it, and a crash leaves the rest to the
 * next tick.
 */
export async function removeLeftPhotos(ports: Ports): Promise<number> {
  const left = await find(ports.store, photos, {
    where: [{ field: 'leavesAt', op: '<=', value: ports.clock.now() }],
    limit: AT_ONCE,
  });
  let removed = 0;
  for (const record of left) if (await removePhoto(ports, record)) removed += 1;
  return removed;
}

async function removePhoto(ports: Ports, { photo, file, ...place }: PhotoRecord): Promise<boolean> {
  const doc = photoDoc(place, photo.id);
  const isLeaving = await ports.store.transaction(async (tx) => {
    const now = await read(tx, doc);
    // It was named, or sent again, since it was found.
    if (!now?.leavesAt || now.leavesAt > ports.clock.now()) return false;
    tx.write(set(doc, { ...now, state: 'leaving' }));
    return true;
  });
  if (!isLeaving) return false;
  await ports.files.remove(file);
  await ports.store.commit([remove(doc)]);
  return true;
}
