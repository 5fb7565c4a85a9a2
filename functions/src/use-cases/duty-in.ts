/** Duties as a province has them: with its own version in place of what it shares, where it has made one. */
import type { Duty } from '@thankamnot/shared/duty/duty';
import { withOwnVersion } from '@thankamnot/shared/duty/own-version';
import { duties, dutyDoc, ownVersionDoc } from './documents.ts';
import { find, type Reader, read } from './records.ts';

/** The database, or a transaction of it. */
interface Store {
  store: Reader;
}

/** A duty that is at hand, as a province has it. */
export async function asIn({ store }: Store, duty: Duty, province: string): Promise<Duty> {
  if (!duty.ownVersions?.includes(province)) return duty;
  return withOwnVersion(duty, await read(store, ownVersionDoc(duty.id, province)));
}

/** A duty by its id; undefined where it does not run in the province. */
export async function dutyIn(ports: Store, id: string, province: string): Promise<Duty | undefined> {
  const duty = await read(ports.store, dutyDoc(id));
  return duty?.provinces.includes(province) ? asIn(ports, duty, province) : undefined;
}

/** Every duty of a province, closed ones too. */
export async function dutiesIn(ports: Store, province: string): Promise<Duty[]> {
  const known = await find(ports.store, duties, {
    where: [{ field: 'provinces', op: 'array-contains', value: province }],
  });
  return Promise.all(known.map((duty) => asIn(ports, duty, province)));
}

/** The duties of which further rounds open. */
export async function activeDutiesIn(ports: Store, province: string): Promise<Duty[]> {
  const active = await find(ports.store, duties, {
    where: [
      { field: 'state', op: '==', value: 'active' },
      { field: 'provinces', op: 'array-contains', value: province },
    ],
  });
  const own = await Promise.all(active.map((duty) => asIn(ports, duty, province)));
  return own.filter(({ state }) => state === 'active');
}
