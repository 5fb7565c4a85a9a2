/** Officers in their seats, written as registration leaves them; thousands of registrations are not what is measured. */
import type { DocumentStore } from '@thankamnot/functions/use-cases/document-store';
import { directoryDoc, type User, userDoc } from '@thankamnot/functions/use-cases/documents';
import { set } from '@thankamnot/functions/use-cases/records';
import type { Seat } from '@thankamnot/shared/organization/people';
import { laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';

const SINCE = '2025-01-06T02:00:00.000Z';
/** Firestore's limit for one batch. */
const MOST_WRITES = 500;

/** LINE user ids are U and 32 hex digits. */
export const officerId = (unit: string, number: number): string =>
  `U${`${unit}${String(number).padStart(2, '0')}`.padStart(32, '0')}`;
export const coordinatorId = (province: string): string => `U${`c0${province}`.padStart(32, '0')}`;

/** Seats so many officers in every LAO of a roster, and one provincial coordinator. Returns the officers' seats. */
export async function seatOfficers(store: DocumentStore, roster: Roster, perUnit: number): Promise<Seat[]> {
  const { province } = roster;
  const seats = laosOf(roster).flatMap(({ code }) =>
    Array.from({ length: perUnit }, (_, index): Seat => {
      return { user: officerId(code, index + 1), name: `เจ้าหน้าที่ ${index + 1}`, unit: code, since: SINCE };
    }),
  );
  const coordinator = { user: coordinatorId(province), name: 'ผู้ประสานงานจังหวัด', since: SINCE };
  const users: User[] = [
    ...seats.map(({ user, name, unit }) => userOf(user, name, province, [unit])),
    { ...userOf(coordinator.user, coordinator.name, province, []), coordinates: {} },
  ];
  await store.commit([
    set(directoryDoc(province), { province, seats, coordinators: [coordinator], applicants: [] }),
  ]);
  for (let from = 0; from < users.length; from += MOST_WRITES) {
    await store.commit(users.slice(from, from + MOST_WRITES).map((user) => set(userDoc(user.user), user)));
  }
  return seats;
}

const userOf = (user: string, name: string, province: string, units: string[]): User => ({
  user,
  name,
  province,
  units,
  privacy: { version: PRIVACY_VERSION, at: SINCE },
  appliedFor: null,
  awaiting: null,
  blocked: false,
});
