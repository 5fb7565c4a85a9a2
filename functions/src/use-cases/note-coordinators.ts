/**
 * Word for a province's coordinators, which the next answer that they get from the bot says, free of charge. Notes of
 * one kind are one note: those of a day add up, and a newer day's takes the place of an older one's.
 */
import { civilDateAt, instantAt } from '@thankamnot/shared/calendar/civil-date';
import type { Coordinator } from '@thankamnot/shared/organization/people';
import type { Transaction, Write } from './document-store.ts';
import { type CoordinatorNote, directoryDoc, NOTE_KINDS, type User, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read } from './records.ts';

/** Coordinators who are told besides the province's own. */
export type Also = (coordinator: Coordinator) => boolean;

/** Everything that a coordinator has not been told yet, in the order in which it is told. */
export function notesOf({ notes = {}, note: former }: Pick<User, 'notes' | 'note'>): CoordinatorNote[] {
  return NOTE_KINDS.flatMap((kind): CoordinatorNote[] => {
    const note = notes[kind];
    if (note) return [{ kind, ...note }];
    return former?.kind === kind ? [{ kind, at: instantAt(former.on), count: former.count }] : [];
  });
}

/** The writes that leave a note, as part of the transaction in which what it tells takes effect. */
export async function notesFor(
  tx: Transaction,
  province: string,
  { kind, at, count }: CoordinatorNote,
  also: Also = () => false,
): Promise<Write[]> {
  const directory = await read(tx, directoryDoc(province));
  const told = directory?.coordinators.filter((it) => it.district === undefined || also(it)) ?? [];
  const writes: Write[] = [];
  for (const { user } of told) {
    const known = await read(tx, userDoc(user));
    if (!known) continue;
    const before = notesOf(known).find((note) => note.kind === kind);
    const sameDay = before && civilDateAt(before.at) === civilDateAt(at) ? before.count : 0;
    writes.push(patch(userDoc(user), [['notes', kind], { at, count: count + sameDay }]));
  }
  return writes;
}

/** Leaves a note by itself. */
export const noteCoordinators = (
  { store }: Pick<Ports, 'store'>,
  province: string,
  note: CoordinatorNote,
  also?: Also,
): Promise<void> => store.transaction(async (tx) => tx.write(...(await notesFor(tx, province, note, also))));

/** The notes were said. One that was left, or grew, meanwhile stays. */
export const dropNotes = (
  { store }: Pick<Ports, 'store'>,
  user: string,
  said: readonly CoordinatorNote[],
): Promise<void> =>
  store.transaction(async (tx) => {
    const known = await read(tx, userDoc(user));
    // The same message may have been the one that deleted the person's data.
    if (!known) return;
    const now = new Map(notesOf(known).map((note) => [note.kind, note]));
    const over = said.filter(({ kind, at, count }) => {
      const note = now.get(kind);
      return note?.at === at && note.count === count;
    });
    const fields = over.flatMap(({ kind }): [string[], undefined][] => [
      [['notes', kind], undefined],
      ...(known.note?.kind === kind ? [[['note'], undefined] as [string[], undefined]] : []),
    ]);
    if (fields.length > 0) tx.write(patch(userDoc(user), ...fields));
  });
