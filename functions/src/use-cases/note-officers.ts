import type { Directory } from '@thankamnot/shared/organization/people';
import { allSeats } from '@thankamnot/shared/reminder/office-seats';
import { directoryDoc, type FiledNote, type RoundKey, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read } from './records.ts';

/** Older ones are in the history; a unit whose officer stays away for months must not fill a chat. */
const MOST_NOTES = 5;

type Place = Pick<FiledNote, 'duty' | 'round' | 'unit'>;
type Store = Pick<Ports, 'store'>;

/**
 * Leaves word for a unit's officers that a coordinator has reported for it: each one's next answer from the bot says
 * it, free of charge. Leaving the same word twice is leaving it once.
 */
export const noteOfficers = (ports: Store, province: string, note: FiledNote): Promise<void> =>
  eachOfficer(ports, province, note.unit, (notes) => [...besides(notes, note), note].slice(-MOST_NOTES));

/** What the coordinator recorded was taken back before they heard of it. */
export const dropOfficersNote = (ports: Store, { province, ...place }: RoundKey & Place): Promise<void> =>
  eachOfficer(ports, province, place.unit, (notes) => besides(notes, place));

/** The person was told. */
export const dropFiledNotes = (ports: Store, user: string): Promise<void> => change(ports, user, () => []);

const besides = (notes: readonly FiledNote[], { duty, round, unit }: Place): FiledNote[] =>
  notes.filter((it) => it.duty !== duty || it.round !== round || it.unit !== unit);

async function eachOfficer(
  ports: Store,
  province: string,
  unit: string,
  next: (notes: readonly FiledNote[]) => FiledNote[],
): Promise<void> {
  const directory = await read(ports.store, directoryDoc(province));
  for (const user of directory ? officersOf(directory, unit) : []) await change(ports, user, next);
}

const officersOf = (directory: Directory, unit: string): string[] =>
  allSeats(directory).flatMap((seat) => (seat.unit === unit ? [seat.user] : []));

async function change(
  { store }: Store,
  user: string,
  next: (notes: readonly FiledNote[]) => FiledNote[],
): Promise<void> {
  await store.transaction(async (tx) => {
    const known = await read(tx, userDoc(user));
    if (!known) return;
    const notes = next(known.filedFor ?? []);
    if (notes.length === 0 && !known.filedFor) return;
    tx.write(patch(userDoc(user), [['filedFor'], notes.length > 0 ? notes : undefined]));
  });
}
