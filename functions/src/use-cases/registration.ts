/** How people come to their seats, and leave them. */
import { addDays, addMs, civilDateAt, instantAt } from '@thankamnot/shared/calendar/civil-date';
import {
  type Coordinator,
  type Directory,
  isProvincial,
  type Person,
  type Seat,
} from '@thankamnot/shared/organization/people';
import { findUnit, unitNow } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { unitLeftProblem } from '@thankamnot/shared/wording/problem';
import type { Transaction } from './document-store.ts';
import {
  auditDoc,
  calendarDoc,
  directoryDoc,
  type EndedSeat,
  type InviteRecord,
  inviteDoc,
  rosterDoc,
  type User,
  userDoc,
} from './documents.ts';
import { forgetName } from './forget-name.ts';
import { queueMenu } from './menus.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { create, read, remove, set } from './records.ts';

const INVITE_LIFE_DAYS = 90;

/** What a person may do, or undefined while they have neither seat nor coordination. */
export function personOf(user: User | undefined): Person | undefined {
  if (!user?.province) return undefined;
  const { user: id, name, province, units, coordinates } = user;
  if (units.length === 0 && !coordinates) return undefined;
  return { user: id, name, province, units, ...(coordinates && { coordinates }) };
}

/** Keeps the first personal datum: only after the person read the privacy notice and agreed. */
export async function acceptPrivacy(
  ports: Ports,
  who: { user: string; name: string },
  version: string,
): Promise<User> {
  return ports.store.transaction(async (tx) => {
    const known = await read(tx, userDoc(who.user));
    const user: User = {
      appliedFor: null,
      awaiting: null,
      blocked: false,
      ...known,
      user: who.user,
      name: who.name,
      units: known?.units ?? [],
      privacy: { version, at: ports.clock.now() },
    };
    tx.write(set(userDoc(who.user), user));
    return user;
  });
}

/** Makes an invite code: for a seat in a unit (several colleagues may use it) or for coordination (once). */
export async function makeInvite(
  ports: Ports,
  province: string,
  grants: InviteRecord['grants'],
  options: { replaces?: string } = {},
): Promise<InviteRecord> {
  const invite = inviteRecord(ports, province, grants, options.replaces ?? null);
  await ports.store.commit([create(inviteDoc(invite.code), invite)]);
  return invite;
}

/** An invite that is not stored yet: valid for ninety days, the last one to its end. */
export function inviteRecord(
  { clock, random }: Pick<Ports, 'clock' | 'random'>,
  province: string,
  grants: InviteRecord['grants'],
  replaces: string | null,
): InviteRecord {
  const now = clock.now();
  return {
    code: random.inviteCode(),
    province,
    grants,
    replaces,
    usesLeft: 'seat' in grants && replaces === null ? null : 1,
    at: now,
    expiresAt: instantAt(addDays(civilDateAt(now), INVITE_LIFE_DAYS)),
  };
}

/** `tak7-3k9q`, `TAK7 3K9Q` and `TAK73K9Q` are one code. */
export const tidyCode = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '');

/**
 * Takes the seat (or the coordination) that a code grants. A code that hands a seat over ends the other's.
 * Throws Problems: privacy_not_accepted, unknown_invite, invite_expired.
 */
export async function useInvite(ports: Ports, who: string, code: string, key: string): Promise<User> {
  const now = ports.clock.now();
  const place = inviteDoc(tidyCode(code));
  const { after, replaced } = await ports.store.transaction(async (tx) => {
    const [user, printed] = [await read(tx, userDoc(who)), await read(tx, place)];
    if (!user) throw new Problem('privacy_not_accepted');
    if (!printed) throw new Problem('unknown_invite');
    if (printed.expiresAt <= now || printed.usesLeft === 0) throw new Problem('invite_expired');
    const { invite, unitName } = await asOfToday(tx, printed);
    const directory = await directoryIn(tx, invite.province);
    const replaced =
      invite.replaces && invite.replaces !== who ? await read(tx, userDoc(invite.replaces)) : undefined;
    const left = await directoriesWith(tx, user, invite.province);

    const after = withGrant(user, invite);
    tx.write(
      mark(key, now),
      set(userDoc(who), after),
      set(directoryDoc(invite.province), directoryWith(directory, after, invite, now)),
      set(place, { ...invite, usesLeft: invite.usesLeft === null ? null : invite.usesLeft - 1 }),
      create(auditDoc(key), {
        at: now,
        province: invite.province,
        actor: who,
        did: 'use_invite',
        about: invite.code,
      }),
    );
    tx.write(...left.map((it) => set(directoryDoc(it.province), without(it, who))));
    if (replaced && 'seat' in invite.grants) {
      const { seat } = invite.grants;
      const ended: EndedSeat = { unitName, on: civilDateAt(now), why: 'handed_over' };
      tx.write(set(userDoc(replaced.user), withoutSeat(replaced, seat, ended)));
    }
    return { after, replaced };
  });
  await queueMenu(ports, who, ...(replaced ? [replaced.user] : []));
  return after;
}

/** An invite as the roster stands: its unit may have another code since it was printed, or have left. */
async function asOfToday(
  tx: Transaction,
  invite: InviteRecord,
): Promise<{ invite: InviteRecord; unitName: string }> {
  if (!('seat' in invite.grants)) return { invite, unitName: '' };
  const roster = await read(tx, rosterDoc(invite.province));
  const unit = roster && unitNow(roster, invite.grants.seat);
  if (!unit) throw new Problem('invite_expired', { detail: unitLeftProblem });
  return { invite: { ...invite, grants: { ...invite.grants, seat: unit.code } }, unitName: shortName(unit) };
}

/** Somebody whose seat another has ended, and who will be told. */
export const withoutSeat = (user: User, unit: string, ended: EndedSeat): User => ({
  ...user,
  units: user.units.filter((code) => code !== unit),
  formerUnits: withFormer(user, [unit]),
  ended: [...(user.ended ?? []), ended],
});

/** Units in which the person no longer sits, with these among them. */
export const withFormer = ({ formerUnits = [] }: User, left: readonly string[]): string[] => [
  ...new Set([...formerUnits, ...left]),
];

/** What somebody is given: by a code, or by a coordinator's decision. */
type Grant = Pick<InviteRecord, 'province' | 'grants' | 'replaces'>;

function withGrant(user: User, { province, grants }: Grant): User {
  // Somebody who moves to another province starts afresh there.
  const { coordinates, ...rest } = user;
  const stays = user.province === province;
  const base: User = {
    ...rest,
    ...(stays && coordinates && { coordinates }),
    units: stays ? user.units : [],
    ...(!stays && user.units.length > 0 && { formerUnits: withFormer(user, user.units) }),
    province,
    appliedFor: null,
  };
  if ('coordinator' in grants) return { ...base, coordinates: grants.coordinator };
  return { ...base, units: [...base.units.filter((unit) => unit !== grants.seat), grants.seat] };
}

function directoryWith(
  directory: Directory,
  { user, name, blocked, pausedUntil }: User,
  { grants, replaces }: Grant,
  now: string,
): Directory {
  const applicants = directory.applicants.filter((it) => it.user !== user);
  if ('coordinator' in grants) {
    const coordinator: Coordinator = { user, name, since: now, ...grants.coordinator };
    const others = directory.coordinators.filter((it) => it.user !== user);
    return { ...directory, coordinators: [...others, coordinator], applicants };
  }
  const seat: Seat = {
    user,
    name,
    unit: grants.seat,
    since: now,
    ...(blocked && { blocked }),
    ...(grants.head && { head: true }),
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
  const stay = directory.seats.filter(
    (it) => it.unit !== grants.seat || (it.user !== user && it.user !== replaces),
  );
  return { ...directory, seats: [...stay, seat], applicants };
}

/**
 * Asks for a seat without an invite. The coordinators who can decide are returned, so that the caller can tell
 * them; the application waits in the directory in any case.
 * Throws Problems: privacy_not_accepted, unknown_unit.
 */
export async function applyForSeat(
  ports: Ports,
  who: string,
  wish: { province: string; unit: string; name: string },
): Promise<{ user: User; unitName: string; deciders: string[] }> {
  const roster = await read(ports.store, rosterDoc(wish.province));
  const unit = roster && findUnit(roster, wish.unit);
  if (!unit) throw new Problem('unknown_unit');
  const unitName = shortName(unit);
  return ports.store.transaction(async (tx) => {
    const known = await read(tx, userDoc(who));
    if (!known) throw new Problem('privacy_not_accepted');
    const directory = await directoryIn(tx, wish.province);
    const former = known.appliedFor?.province;
    const left = former && former !== wish.province ? await directoryIn(tx, former) : undefined;
    const user: User = {
      ...known,
      name: wish.name,
      appliedFor: { unit: unit.code, name: unitName, province: wish.province },
    };
    const applicant = { user: who, name: wish.name, unit: unit.code, at: ports.clock.now() };
    const applicants = [...withoutApplicant(directory, who).applicants, applicant];
    tx.write(set(userDoc(who), user), set(directoryDoc(wish.province), { ...directory, applicants }));
    if (left) tx.write(set(directoryDoc(left.province), withoutApplicant(left, who)));
    const deciders = directory.coordinators
      .filter(({ district }) => district === undefined)
      .map((it) => it.user);
    return { user, unitName, deciders };
  });
}

/**
 * A coordinator approves or refuses an application.
 * Throws Problems: not_allowed, already_decided.
 */
export async function decideApplication(
  ports: Ports,
  by: Person,
  application: { user: string; unit: string },
  approve: boolean,
  key: string,
): Promise<{ applicant: User; unitName: string }> {
  if (!isProvincial(by)) throw new Problem('not_allowed');
  const now = ports.clock.now();
  const decided = await ports.store.transaction(async (tx) => {
    const directory = await directoryIn(tx, by.province);
    const waiting = directory.applicants.find(
      (it) => it.user === application.user && it.unit === application.unit,
    );
    const user = await read(tx, userDoc(application.user));
    if (!waiting || !user) throw new Problem('already_decided');
    const unitName = user.appliedFor?.name ?? waiting.unit;
    const grant: Grant = { province: by.province, grants: { seat: waiting.unit }, replaces: null };
    const after: User = approve ? withGrant(user, grant) : { ...user, appliedFor: null };
    const left = approve ? await directoriesWith(tx, user, by.province) : [];
    tx.write(
      mark(key, now),
      set(userDoc(user.user), after),
      set(
        directoryDoc(by.province),
        approve ? directoryWith(directory, after, grant, now) : withoutApplicant(directory, user.user),
      ),
      ...left.map((it) => set(directoryDoc(it.province), without(it, user.user))),
      create(auditDoc(key), {
        at: now,
        province: by.province,
        actor: by.user,
        did: approve ? 'approve_seat' : 'refuse_seat',
        about: `${application.user} ${application.unit}`,
      }),
    );
    return { applicant: after, unitName };
  });
  if (approve) await queueMenu(ports, application.user);
  return decided;
}

/**
 * Leaves: the person's seats and personal data are deleted. Reports stay without the name: they are the unit's.
 * The names go first, so that a crash between leaves somebody who can leave again.
 */
export async function leave(ports: Ports, who: string): Promise<void> {
  await forgetName(ports, who);
  await ports.store.transaction(async (tx) => {
    const user = await read(tx, userDoc(who));
    if (!user) return;
    const left = await directoriesWith(tx, user);
    tx.write(
      remove(userDoc(who)),
      ...(user.calendar ? [remove(calendarDoc(user.calendar.id))] : []),
      ...left.map((it) => set(directoryDoc(it.province), without(it, who))),
    );
  });
  await queueMenu(ports, who);
}

/** Notes that a person blocked the bot, or came back: a push would (not) arrive. */
export async function setBlocked(ports: Ports, who: string, blocked: boolean): Promise<void> {
  await ports.store.transaction(async (tx) => {
    const user = await read(tx, userDoc(who));
    if (!user || user.blocked === blocked) return;
    const directory = user.province ? await directoryIn(tx, user.province) : undefined;
    tx.write(set(userDoc(who), { ...user, blocked }));
    if (!directory) return;
    const seats = directory.seats.map((seat) => (seat.user === who ? { ...seat, blocked } : seat));
    tx.write(set(directoryDoc(directory.province), { ...directory, seats }));
  });
}

const without = (directory: Directory, who: string): Directory => ({
  ...directory,
  seats: directory.seats.filter(({ user }) => user !== who),
  coordinators: directory.coordinators.filter(({ user }) => user !== who),
  applicants: directory.applicants.filter(({ user }) => user !== who),
  ...(directory.told && {
    told: Object.fromEntries(Object.entries(directory.told).filter(([user]) => user !== who)),
  }),
});

const withoutApplicant = (directory: Directory, who: string): Directory => ({
  ...directory,
  applicants: directory.applicants.filter(({ user }) => user !== who),
});

/** The directories that list a person, for a seat or an application; without the one of `except`. */
async function directoriesWith(tx: Transaction, user: User, except?: string): Promise<Directory[]> {
  const directories: Directory[] = [];
  for (const province of new Set([user.province, user.appliedFor?.province])) {
    if (province !== undefined && province !== except) directories.push(await directoryIn(tx, province));
  }
  return directories;
}

export async function directoryIn(tx: Transaction, province: string): Promise<Directory> {
  const known = await read(tx, directoryDoc(province));
  return known ?? { province, seats: [], coordinators: [], applicants: [] };
}

/** How long the bot waits for the text that it asked for. */
export const awaitingUntil = (now: string): string => addMs(now, 10 * 60 * 1000);
