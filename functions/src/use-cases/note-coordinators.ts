import { NotFound } from './document-store.ts';
import { type CoordinatorNote, directoryDoc, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read } from './records.ts';

/**
 * Leaves word for a province's coordinators: the next answer that they get from the bot says it, free of charge. A
 * newer note takes the place of an older one. With a district, its own coordinators are told too.
 */
export async function noteCoordinators(
  { store }: Pick<Ports, 'store'>,
  province: string,
  note: CoordinatorNote,
  ofDistrict?: string,
): Promise<void> {
  const directory = await read(store, directoryDoc(province));
  const told = directory?.coordinators.filter(
    ({ district }) => district === undefined || district === ofDistrict,
  );
  for (const { user } of told ?? []) {
    try {
      await store.commit([patch(userDoc(user), [['note'], note])]);
    } catch (error) {
      // The coordinator left meanwhile.
      if (!(error instanceof NotFound)) throw error;
    }
  }
}

/** The note was said. */
export async function dropNote({ store }: Pick<Ports, 'store'>, user: string): Promise<void> {
  try {
    await store.commit([patch(userDoc(user), [['note'], undefined])]);
  } catch (error) {
    // The same message may have been the one that deleted the person's data.
    if (!(error instanceof NotFound)) throw error;
  }
}
