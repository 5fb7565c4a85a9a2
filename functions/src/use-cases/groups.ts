/** LINE groups and the area that each sees. Of a group nothing but that is kept. */
import type { Person } from '@thankamnot/shared/organization/people';
import { auditDoc, type GroupRecord, groupDoc } from './documents.ts';
import { type Also, notesFor } from './note-coordinators.ts';
import type { Ports } from './ports.ts';
import { create, read, remove } from './records.ts';

export const groupOf = (ports: Pick<Ports, 'store'>, group: string): Promise<GroupRecord | undefined> =>
  read(ports.store, groupDoc(group));

export type Bound = { outcome: 'bound' | 'already' | 'taken'; record: GroupRecord };

/**
 * Binds a group to what the coordinator coordinates, once: a bound group stays until the bot leaves it. The caller
 * has made sure that the person coordinates.
 */
export async function bindGroup(ports: Ports, group: string, by: Person, key: string): Promise<Bound> {
  const district = by.coordinates?.district;
  const now = ports.clock.now();
  return ports.store.transaction(async (tx): Promise<Bound> => {
    const known = await read(tx, groupDoc(group));
    if (known) {
      const same = known.province === by.province && known.district === district;
      return { outcome: same ? 'already' : 'taken', record: known };
    }
    const record: GroupRecord = {
      group,
      province: by.province,
      ...(district !== undefined && { district }),
      at: now,
    };
    tx.write(
      create(groupDoc(group), record),
      create(auditDoc(key), {
        at: now,
        province: by.province,
        actor: by.user,
        did: 'bind_group',
        about: district ?? by.province,
      }),
    );
    return { outcome: 'bound', record };
  });
}

/** The bot was removed from a group: it sees nothing more, and its coordinators are told when they next write. */
export async function unbindGroup(ports: Ports, group: string): Promise<void> {
  const at = ports.clock.now();
  await ports.store.transaction(async (tx) => {
    const known = await read(tx, groupDoc(group));
    if (!known) return;
    const note = { kind: 'group_unbound', at, count: 1 } as const;
    const ofDistrict: Also = ({ district }) => district === known.district;
    tx.write(...(await notesFor(tx, known.province, note, ofDistrict)), remove(groupDoc(group)));
  });
}

/** Somebody who sees what the group sees, whoever writes there. */
export const readerOf = ({ province, district }: GroupRecord, user = ''): Person => ({
  user,
  name: '',
  province,
  units: [],
  coordinates: { ...(district !== undefined && { district }) },
});

/** Does a coordinator answer for what the group sees? */
export const answersFor = ({ province, coordinates }: Person, group: GroupRecord): boolean =>
  coordinates !== undefined &&
  province === group.province &&
  (coordinates.district === undefined || coordinates.district === group.district);
