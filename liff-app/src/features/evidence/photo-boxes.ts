/** The photo boxes of the forms that were opened, so that photos go on leaving while the person looks elsewhere. */
import type { Place } from '../report/drafts.ts';
import type { PhotoPurpose } from './kept-photos.ts';
import type { PhotoBox } from './photo-box.ts';

const boxes = new Map<string, PhotoBox>();
const keyOf = (user: string, { unit, duty, round }: Place, purpose: PhotoPurpose) =>
  JSON.stringify([user, purpose, unit, duty, round]);

export function photoBoxOf(
  user: string,
  place: Place,
  purpose: PhotoPurpose,
  make: () => PhotoBox,
): PhotoBox {
  const key = keyOf(user, place, purpose);
  const box = boxes.get(key) ?? make();
  boxes.set(key, box);
  return box;
}

/** Before they are named: the photos must be there. Rejects with why one is not. */
export async function photosSettled(
  user: string,
  place: Place,
  purpose: PhotoPurpose = 'report',
): Promise<void> {
  await boxes.get(keyOf(user, place, purpose))?.settled();
}

/** After they were named. */
export function photosFiled(user: string, place: Place, purpose: PhotoPurpose = 'report'): void {
  const key = keyOf(user, place, purpose);
  boxes.get(key)?.close();
  boxes.delete(key);
}
