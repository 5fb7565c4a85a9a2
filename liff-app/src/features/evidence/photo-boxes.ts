/** The photo boxes of the forms that were opened, so that photos go on leaving while the person looks elsewhere. */
import type { Place } from '../report/drafts.ts';
import type { PhotoBox } from './photo-box.ts';

const boxes = new Map<string, PhotoBox>();
const keyOf = (user: string, { unit, duty, round }: Place) => JSON.stringify([user, unit, duty, round]);

export function photoBoxOf(user: string, place: Place, make: () => PhotoBox): PhotoBox {
  const key = keyOf(user, place);
  const box = boxes.get(key) ?? make();
  boxes.set(key, box);
  return box;
}

/** Before the report is sent: its photos must be there. Rejects with why one is not. */
export async function photosSettled(user: string, place: Place): Promise<void> {
  await boxes.get(keyOf(user, place))?.settled();
}

/** After the report was sent. */
export function photosFiled(user: string, place: Place): void {
  const key = keyOf(user, place);
  boxes.get(key)?.close();
  boxes.delete(key);
}
