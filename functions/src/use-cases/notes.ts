/** What coordinators are told with their next answer, which costs nothing. */
import type { Directory, Note, Person } from '@thankamnot/shared/organization/people';
import { directoryDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read } from './records.ts';

/** Leaves a note for every coordinator of an area, and for the province's; the same note waits once. */
export async function leaveNote(
  ports: Pick<Ports, 'store' | 'clock'>,
  { province, district }: { province: string; district?: string },
  kind: Note['kind'],
): Promise<void> {
  const at = ports.clock.now();
  await ports.store.transaction(async (tx) => {
    const directory = await read(tx, directoryDoc(province));
    if (!directory) return;
    const waiting = directory.notes ?? [];
    const fresh = directory.coordinators
      .filter((it) => it.district === undefined || it.district === district)
      .filter(({ user }) => !waiting.some((note) => note.user === user && note.kind === kind))
      .map(({ user }): Note => ({ user, kind, at }));
    if (fresh.length > 0) tx.write(patch(directoryDoc(province), [['notes'], [...waiting, ...fresh]]));
  });
}

/** What waits for a coordinator: notes, which are told once, and applications, until they are decided. */
export interface Waiting {
  notes: Note[];
  applications: number;
}

/** Reads what waits and drops the notes, for they are told now. */
export async function takeWaiting(ports: Pick<Ports, 'store'>, person: Person): Promise<Waiting> {
  const { coordinates, province, user } = person;
  if (!coordinates) return { notes: [], applications: 0 };
  const directory = await read(ports.store, directoryDoc(province));
  const applications = coordinates.district === undefined ? (directory?.applicants.length ?? 0) : 0;
  if (mineOf(directory, user).length === 0) return { notes: [], applications };
  const notes = await ports.store.transaction(async (tx) => {
    const current = await read(tx, directoryDoc(province));
    const mine = mineOf(current, user);
    if (current && mine.length > 0)
      tx.write(
        patch(directoryDoc(province), [['notes'], current.notes?.filter((note) => note.user !== user)]),
      );
    return mine;
  });
  return { notes, applications };
}

const mineOf = (directory: Directory | undefined, user: string): Note[] =>
  (directory?.notes ?? []).filter((note) => note.user === user);
