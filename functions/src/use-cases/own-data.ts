/** Everything that is kept about a person, gathered for that person: section 30 of the Personal Data Protection Act. */
import type { OwnData } from '@thankamnot/shared/api/own-shapes';
import { scheduleIn } from '@thankamnot/shared/duty/duty';
import { findRound } from '@thankamnot/shared/duty/rounds';
import { findUnit, type Roster } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import type { Report, Revision } from '@thankamnot/shared/report/report';
import { inOrder } from '@thankamnot/shared/text/in-order';
import {
  audit,
  directoryDoc,
  dutyDoc,
  provinceDoc,
  reports,
  revisionsOf,
  rosterDoc,
  type User,
  userDoc,
} from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';

/** Rows of each list: years of one person's work. */
const MOST = 200;

type Store = Pick<Ports, 'store'>;

/** Throws `not_registered` where nothing is kept. */
export async function ownData(ports: Store, who: string): Promise<OwnData> {
  const user = await read(ports.store, userDoc(who));
  if (!user) throw new Problem('not_registered');
  const [province, roster, directory] = user.province
    ? await Promise.all([
        read(ports.store, provinceDoc(user.province)),
        read(ports.store, rosterDoc(user.province)),
        read(ports.store, directoryDoc(user.province)),
      ])
    : [undefined, undefined, undefined];
  const nameOf = nameIn(roster);
  const seats = directory?.seats.filter((seat) => seat.user === who) ?? [];
  const coordinator = directory?.coordinators.find((it) => it.user === who);
  return {
    name: user.name,
    lineId: who,
    province: province?.name ?? null,
    seats: user.units.map((code) => {
      const seat = seats.find(({ unit }) => unit === code);
      return { unit: nameOf(code), since: seat?.since ?? null, head: seat?.head ?? false };
    }),
    coordinates: user.coordinates
      ? {
          title: nameOf(user.coordinates.district ?? user.province ?? ''),
          since: coordinator?.since ?? null,
        }
      : null,
    privacy: user.privacy,
    application: user.appliedFor ? { unit: user.appliedFor.name } : null,
    pausedUntil: user.pausedUntil ?? null,
    blocked: user.blocked,
    calendar: user.calendar ? { madeAt: user.calendar.madeAt } : null,
    reports: await actsOnReports(ports, user, nameOf),
    acts: await recordedActs(ports, who),
  };
}

const nameIn = (roster: Roster | undefined) => (code: string) => {
  const unit = roster && findUnit(roster, code);
  return unit ? shortName(unit) : code;
};

/**
 * Every revision that the person made: of the reports of units where the person sits or has sat, and of others that
 * the person was the last to touch.
 */
async function actsOnReports(
  ports: Store,
  user: User,
  nameOf: (unit: string) => string,
): Promise<OwnData['reports']> {
  const found = await Promise.all([
    ...[...user.units, ...(user.formerUnits ?? [])].map((unit) => reportsWhere(ports, 'unit', unit)),
    reportsWhere(ports, 'by.user', user.user),
  ]);
  const touched = new Map(found.flat().map((it) => [`${it.duty}~${it.round}~${it.unit}`, it]));
  const titles = titlesFrom(ports, user.province);
  const rows = await Promise.all(
    [...touched.values()].map(async ({ duty, round, unit }) => {
      const revisions = await find(ports.store, revisionsOf(duty, round, unit));
      const title = await titles(duty, round);
      return revisions
        .filter(({ by }: Revision) => by.user === user.user)
        .map(({ at, via, status }) => ({ at, ...title, unit: nameOf(unit), via, status }));
    }),
  );
  return newestFirst(rows.flat());
}

const reportsWhere = (ports: Store, field: string, value: string): Promise<Report[]> =>
  find(ports.store, reports, {
    where: [{ field, op: '==', value }],
    orderBy: { field: 'at', direction: 'desc' },
    limit: MOST,
  });

/** Short titles of duties and rounds, each duty read once. */
function titlesFrom(ports: Store, province: string | undefined) {
  const known = new Map<string, ReturnType<typeof load>>();
  const load = (duty: string) => read(ports.store, dutyDoc(duty));
  return async (id: string, round: string) => {
    const loading = known.get(id) ?? load(id);
    known.set(id, loading);
    const duty = await loading;
    const found = duty && province ? findRound(scheduleIn(duty, province), round) : undefined;
    return { duty: duty?.shortTitle ?? id, round: found?.title ?? round };
  };
}

async function recordedActs(ports: Store, who: string): Promise<OwnData['acts']> {
  const entries = await find(ports.store, audit, {
    where: [{ field: 'actor', op: '==', value: who }],
    orderBy: { field: 'at', direction: 'desc' },
    limit: MOST,
  });
  return entries.map(({ at, did }) => ({ at, did }));
}

const newestFirst = <T extends { at: string }>(rows: T[]): T[] =>
  rows.sort((a, b) => inOrder(b.at, a.at)).slice(0, MOST);
