/** What a newer roster does to everything that hangs on it: seats, applications, open rounds and their reports. */
import { type CivilDate, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Duty } from '@thankamnot/shared/duty/duty';
import type { Directory } from '@thankamnot/shared/organization/people';
import { findUnit, type Roster } from '@thankamnot/shared/organization/roster';
import {
  type ChangedRoster,
  type GoneDecisions,
  type RosterChange,
  rosterAfter,
} from '@thankamnot/shared/organization/roster-change';
import { shortName } from '@thankamnot/shared/organization/unit';
import { type Board, type BoardEntry, entryAfter, isAsked } from '@thankamnot/shared/report/board';
import { joined, refitted } from '@thankamnot/shared/report/refit';
import type { Transaction, Write } from './document-store.ts';
import {
  type AppliedRoster,
  boardDoc,
  boards,
  directoryDoc,
  dutyDoc,
  type EndedSeat,
  type Province,
  photoDoc,
  photos,
  provinceDoc,
  reportDoc,
  revisionsOf,
  rosterDoc,
  type User,
  userDoc,
} from './documents.ts';
import { asIn } from './duty-in.ts';
import { reportIdOf } from './photo-place.ts';
import { find, read, remove, set } from './records.ts';
import { withFormer } from './registration.ts';

/** A province as one transaction sees it. */
export interface Standing {
  province: Province | undefined;
  roster: Roster | undefined;
  directory: Directory | undefined;
  /** The open rounds, with the duty that says whom each asks. */
  rounds: { board: Board; duty: Duty }[];
}

export async function standingIn(tx: Transaction, code: string): Promise<Standing> {
  const roster = await read(tx, rosterDoc(code));
  const [province, directory] = [await read(tx, provinceDoc(code)), await read(tx, directoryDoc(code))];
  const open = await find(tx, boards, {
    where: [
      { field: 'province', op: '==', value: code },
      { field: 'state', op: '==', value: 'open' },
    ],
  });
  const rounds: Standing['rounds'] = [];
  for (const board of open) {
    const duty = await read(tx, dutyDoc(board.duty));
    if (duty) rounds.push({ board, duty: await asIn({ store: tx }, duty, code) });
  }
  return { province, roster, directory, rounds };
}

export interface Applied {
  summary: AppliedRoster;
  /** People whose seats changed: their menus follow. */
  people: string[];
  writes: Write[];
}

/** Reads what else is needed, and says what is to be written. `change` is what `newer` changes. */
export async function applyRoster(
  tx: Transaction,
  standing: Standing,
  { newer, change, decisions }: { newer: Roster; change: RosterChange; decisions: GoneDecisions },
  now: Instant,
): Promise<Applied> {
  const { province, directory, roster: before } = standing;
  const today = civilDateAt(now);
  const after = rosterAfter(before, newer, decisions);
  const moved = await movedPeople(tx, directory, before, after, today);
  const rounds = await refitRounds(tx, standing.rounds, after, today);
  const decided = change.gone.map(({ unit }) => decisions[unit.code]?.do ?? 'keep');
  const counted = (what: string) => decided.filter((it) => it === what).length;
  return {
    summary: {
      added: change.added.length - counted('same'),
      changed: change.changed.length,
      removed: counted('remove'),
      kept: counted('keep'),
      followed: counted('same'),
      ended: moved.ended,
    },
    people: moved.users.map(({ user }) => user),
    writes: [
      ...(province ? [] : [set(provinceDoc(newer.province), newProvince(newer))]),
      set(rosterDoc(newer.province), after.roster),
      ...(moved.directory ? [set(directoryDoc(newer.province), moved.directory)] : []),
      ...moved.users.map((user) => set(userDoc(user.user), user)),
      ...rounds,
    ],
  };
}

const newProvince = ({ province, name }: Roster): Province => ({
  code: province,
  name,
  holidays: [],
  remindAt: '09:00',
  remindedOn: null,
  contact: null,
});

/** Officers and applicants go with their unit; a seat in a unit that has left ends, and its officer is told. */
async function movedPeople(
  tx: Transaction,
  directory: Directory | undefined,
  before: Roster | undefined,
  { roster, follows }: ChangedRoster,
  today: CivilDate,
): Promise<{ directory?: Directory; users: User[]; ended: number }> {
  if (!directory) return { users: [], ended: 0 };
  const codes = new Set(roster.units.map(({ code }) => code));
  const codeNow = (code: string) => follows.get(code) ?? code;
  const stands = ({ unit }: { unit: string }) => codes.has(codeNow(unit));
  const withCode = <T extends { unit: string }>(it: T): T => ({ ...it, unit: codeNow(it.unit) });
  const isMoved = ({ unit }: { unit: string }) => follows.has(unit) || !codes.has(unit);

  const touched = [...directory.seats, ...directory.applicants].filter(isMoved);
  if (touched.length === 0) return { users: [], ended: 0 };
  const nameOf = (code: string) => {
    const unit = before && findUnit(before, code);
    return unit ? shortName(unit) : code;
  };
  const endedOf = (user: string): EndedSeat[] =>
    directory.seats
      .filter((seat) => seat.user === user && !stands(seat))
      .map(({ unit }) => ({ unitName: nameOf(unit), on: today, why: 'roster' }));

  const users: User[] = [];
  for (const id of new Set(touched.map(({ user }) => user))) {
    const user = await read(tx, userDoc(id));
    if (!user) continue;
    const ended = [...(user.ended ?? []), ...endedOf(id)];
    const left = user.units.filter((unit) => isMoved({ unit }));
    users.push({
      ...user,
      units: user.units.map(codeNow).filter((code) => codes.has(code)),
      appliedFor: user.appliedFor && stands(user.appliedFor) ? withCode(user.appliedFor) : null,
      ...(left.length > 0 && { formerUnits: withFormer(user, left) }),
      ...(ended.length > 0 && { ended }),
    });
  }
  return {
    directory: {
      ...directory,
      seats: directory.seats.filter(stands).map(withCode),
      applicants: directory.applicants.filter(stands).map(withCode),
    },
    users,
    ended: directory.seats.filter((seat) => !stands(seat)).length,
  };
}

async function refitRounds(
  tx: Transaction,
  rounds: Standing['rounds'],
  { roster, follows }: ChangedRoster,
  today: CivilDate,
): Promise<Write[]> {
  const writes: Write[] = [];
  for (const { board, duty } of rounds) {
    const asked = roster.units.filter((unit) => isAsked(unit, duty.audience));
    const after = refitted(board, { asked, follows, today });
    if (JSON.stringify(after) === JSON.stringify(board)) continue;
    const place = { duty: board.duty, round: board.round };
    for (const [from, to] of follows) {
      if (board.order.includes(from)) writes.push(...(await reportUnder(tx, place, from, to)));
    }
    const followers = new Set(follows.values());
    for (const code of joined(board, after)) {
      // A unit that was away comes back with what it had reported.
      const report = followers.has(code)
        ? undefined
        : await read(tx, reportDoc(place.duty, place.round, code));
      if (report) after.units[code] = entryAfter(after.units[code] as BoardEntry, report, report);
    }
    writes.push(set(boardDoc(board), after));
  }
  return writes;
}

/** A report with its whole history and its photos, put under the unit's new code. */
async function reportUnder(
  tx: Transaction,
  { duty, round }: { duty: string; round: string },
  from: string,
  to: string,
): Promise<Write[]> {
  const report = await read(tx, reportDoc(duty, round, from));
  if (!report) return [];
  const revisions = await tx.query(revisionsOf(duty, round, from));
  const target = revisionsOf(duty, round, to).collection;
  const place = { duty, round, unit: to };
  const pictures = await find(tx, photos, {
    where: [{ field: 'report', op: '==', value: reportIdOf({ duty, round, unit: from }) }],
  });
  return [
    set(reportDoc(duty, round, to), { ...report, unit: to }),
    remove(reportDoc(duty, round, from)),
    ...revisions.flatMap(({ id, path, data }) => [set({ path: `${target}/${id}` }, data), remove({ path })]),
    ...pictures.flatMap((record) => [
      set(photoDoc(place, record.photo.id), { ...record, unit: to, report: reportIdOf(place) }),
      remove(photoDoc({ ...place, unit: from }, record.photo.id)),
    ]),
  ];
}
