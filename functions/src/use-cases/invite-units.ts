/** Invite codes for several units at once: made once, printed as often as needed while they last. */
import type { Person } from '@thankamnot/shared/organization/people';
import { unitNow } from '@thankamnot/shared/organization/roster';
import { Problem } from '@thankamnot/shared/problem';
import { peopleProblems as say } from '@thankamnot/shared/wording/people';
import { needUnitOf } from './area-units.ts';
import { auditDoc, directoryDoc, type InviteRecord, inviteDoc, invites, rosterDoc } from './documents.ts';
import { type InvitedUnit, inviteSheetsOf } from './invite-sheets.ts';
import { mark, wasDoneBefore } from './once.ts';
import type { Ports } from './ports.ts';
import { create, find, read } from './records.ts';
import { inviteRecord } from './registration.ts';

/** A batch takes 500 writes; the largest province has 333 LAOs. */
export const MOST_INVITES = 400;

export interface InviteOrder {
  units: readonly string[];
  /** For the unit's head instead of an officer. */
  head?: boolean;
  /** Whose seat goes to whoever uses the code; with one unit only. */
  replaces?: string | null;
  key: string;
}

/**
 * Makes one code for each unit. The request's key names the batch, so a repeat is answered with the same codes. Codes
 * made before stay valid until their own last day.
 * Throws Problems: not_allowed, unknown_unit, already_decided, invalid_request.
 */
export async function inviteUnits(
  ports: Ports,
  by: Person,
  { units, head = false, replaces = null, key }: InviteOrder,
): Promise<InviteRecord[]> {
  if (!by.coordinates) throw new Problem('not_allowed');
  const codes = [...new Set(units)];
  if (codes.length === 0 || codes.length > MOST_INVITES)
    throw new Problem('invalid_request', { detail: say.inviteCount(MOST_INVITES) });
  if (replaces !== null && codes.length > 1) throw new Problem('invalid_request');
  const roster = await read(ports.store, rosterDoc(by.province));
  for (const code of codes) needUnitOf(roster, by, code);
  if (replaces !== null) await needSeat(ports, by.province, replaces, codes[0] as string);
  const now = ports.clock.now();
  const made = codes.map((seat) => ({
    ...inviteRecord(ports, by.province, { seat, ...(head && { head }) }, replaces),
    batch: key,
  }));
  try {
    await ports.store.commit([
      mark(key, now),
      ...made.map((invite) => create(inviteDoc(invite.code), invite)),
      create(auditDoc(key), {
        at: now,
        province: by.province,
        actor: by.user,
        did: replaces === null ? 'invite' : 'invite_successor',
        about: codes.length === 1 ? (codes[0] as string) : `${codes.length} units`,
      }),
    ]);
    return made;
  } catch (error) {
    if (wasDoneBefore(error, key)) return invitesOf(ports, key);
    throw error;
  }
}

async function needSeat(ports: Ports, province: string, user: string, unit: string): Promise<void> {
  const directory = await read(ports.store, directoryDoc(province));
  const held = directory?.seats.some((seat) => seat.user === user && seat.unit === unit);
  if (!held) throw new Problem('already_decided', { detail: say.seatGone });
}

export const invitesOf = ({ store }: Pick<Ports, 'store'>, batch: string): Promise<InviteRecord[]> =>
  find(store, invites, { where: [{ field: 'batch', op: '==', value: batch }] });

/** May this coordinator print a batch: is all of it of the own area? Throws Problems: not_found, not_allowed. */
export async function needBatch(ports: Ports, by: Person, batch: string): Promise<void> {
  const made = await invitesOf(ports, batch);
  if (made.length === 0 || made.some(({ province }) => province !== by.province))
    throw new Problem('not_found', { detail: say.noBatch });
  const roster = await read(ports.store, rosterDoc(by.province));
  for (const { grants } of made) if ('seat' in grants) needUnitOf(roster, by, grants.seat);
}

/**
 * The codes of a batch as a PDF, a sheet a district. Codes whose unit has left the roster are not printed.
 * Throws Problems: no_units, not_found.
 */
export async function printInvites(
  ports: Ports,
  { province, batch }: { province: string; batch: string },
  liffUrl: (path: string) => string,
): Promise<Uint8Array> {
  const [roster, made] = await Promise.all([read(ports.store, rosterDoc(province)), invitesOf(ports, batch)]);
  if (!roster) throw new Problem('no_units');
  const invited = made.flatMap(({ code, grants, expiresAt }): InvitedUnit[] => {
    const unit = 'seat' in grants ? unitNow(roster, grants.seat) : undefined;
    return unit ? [{ unit, code, expiresAt, head: 'seat' in grants && grants.head === true }] : [];
  });
  // The database gives them by code; people look for them in the roster's order.
  const place = new Map(roster.units.map(({ code }, index) => [code, index]));
  invited.sort((a, b) => (place.get(a.unit.code) ?? 0) - (place.get(b.unit.code) ?? 0));
  if (invited.length === 0) throw new Problem('not_found', { detail: say.noBatch });
  return ports.press.printInvites(inviteSheetsOf([roster], invited, liffUrl));
}
