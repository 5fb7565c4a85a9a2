/** A newer roster: first what it would change, then, once somebody has confirmed just that, the change itself. */
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { isProvincial, type Person } from '@thankamnot/shared/organization/people';
import type { ReadRoster, Roster } from '@thankamnot/shared/organization/roster';
import {
  decisionFlaw,
  type GoneDecisions,
  type RosterChange,
  rosterChange,
} from '@thankamnot/shared/organization/roster-change';
import type { Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { shortHash } from '@thankamnot/shared/text/short-hash';
import { rosterProblems as say } from '@thankamnot/shared/wording/roster';
import { type Applied, applyRoster, type Standing, standingIn } from './apply-roster.ts';
import type { Transaction } from './document-store.ts';
import { type AppliedRoster, auditDoc, type RosterPlan, rosterPlanDoc } from './documents.ts';
import { queueMenu } from './menus.ts';
import { mark, wasDoneBefore } from './once.ts';
import type { Ports } from './ports.ts';
import { create, read, set } from './records.ts';

/** A change that was shown this long ago is shown again. */
const PLAN_LIFE_MS = 60 * 60 * 1000;
/** A batch takes 500 writes; the mark, the plan and the audit are among them. */
const MOST_WRITES = 490;

/** Who sits in a unit and where it has answered: what would hang in the air without it. */
export interface Used {
  officers: string[];
  /** Short titles of the open rounds in which it has answered. */
  answered: string[];
}

export interface RosterLook {
  change: RosterChange;
  /** By the code of a unit that is gone. */
  used: Map<string, Used>;
  hash: string;
}

export interface ShownRoster extends RosterLook {
  plan: RosterPlan;
}

/** What a newer roster would change now. Reads only. */
export const lookAtRoster = (ports: Pick<Ports, 'store'>, newer: Roster): Promise<RosterLook> =>
  ports.store.transaction(async (tx) => lookIn(await standingIn(tx, newer.province), newer));

function lookIn({ roster, directory, rounds }: Standing, newer: Roster): RosterLook {
  const change = rosterChange(roster, newer);
  const used = new Map(
    change.gone.map(({ unit: { code } }) => [
      code,
      {
        officers: (directory?.seats ?? []).filter(({ unit }) => unit === code).map(({ name }) => name),
        answered: rounds
          .filter(({ board }) => (board.units[code]?.revision ?? 0) > 0)
          .map(({ board }) => board.shortTitle),
      },
    ]),
  );
  return { change, used, hash: hashOf(change, used) };
}

/** Lists, because databases give the keys of an object back in an order of their own. */
function hashOf({ added, changed, gone }: RosterChange, used: RosterLook['used']): string {
  const facts = ({ code, name, type, district, phone }: Unit) => [code, name, type, district, phone ?? ''];
  return shortHash(
    JSON.stringify([
      added.map(facts),
      changed.map(({ before, after }) => [facts(before), facts(after)]),
      gone.map(({ unit, mayBe }) => {
        const { officers, answered } = used.get(unit.code) as Used;
        return [facts(unit), mayBe, officers, [...answered].sort()];
      }),
    ]),
  );
}

function needProvincial(by: Person): void {
  if (!isProvincial(by)) throw new Problem('not_allowed');
}

/**
 * Shows what a newer roster would change, and keeps it an hour for this person's confirmation.
 * Throws Problems: not_allowed.
 */
export async function planRosterChange(
  ports: Ports,
  by: Person,
  { roster, leftOut }: ReadRoster,
): Promise<ShownRoster> {
  needProvincial(by);
  if (roster.province !== by.province) throw new Problem('not_allowed');
  const look = await lookAtRoster(ports, roster);
  const now = ports.clock.now();
  const plan: RosterPlan = {
    id: ports.random.uuid(),
    province: by.province,
    by: by.user,
    at: now,
    expiresAt: addMs(now, PLAN_LIFE_MS),
    roster,
    leftOut,
    hash: look.hash,
  };
  await ports.store.commit([set(rosterPlanDoc(plan.id), plan)]);
  return { plan, ...look };
}

export type RosterConfirmed =
  | { outcome: 'confirmed'; applied: AppliedRoster }
  /** Roster, officers or answers are others than those shown; nothing was written, this is the present change. */
  | { outcome: 'changed'; shown: ShownRoster };

/**
 * Makes a change that was shown, once. Units that the file lacks stay unless something else is decided.
 * Throws Problems: not_allowed, not_found, invalid_request.
 */
export async function confirmRosterChange(
  ports: Ports,
  by: Person,
  { id, decisions, key }: { id: string; decisions: GoneDecisions; key: string },
): Promise<RosterConfirmed> {
  needProvincial(by);
  const now = ports.clock.now();
  try {
    const { people, ...done } = await ports.store.transaction(async (tx) => {
      const plan = await planAtHand(tx, id, by, now);
      if (plan.applied) return { outcome: 'confirmed' as const, applied: plan.applied, people: [] };
      const standing = await standingIn(tx, by.province);
      const look = lookIn(standing, plan.roster);
      if (look.hash !== plan.hash) {
        const shown = { ...plan, hash: look.hash };
        tx.write(set(rosterPlanDoc(id), shown));
        return { outcome: 'changed' as const, shown: { plan: shown, ...look }, people: [] };
      }
      const { change } = look;
      const flaw = decisionFlaw(change, decisions);
      if (flaw) throw new Problem('invalid_request', { detail: say.decisions[flaw] });
      const work = { newer: plan.roster, change, decisions };
      const { summary, people, writes } = await applyRoster(tx, standing, work, now);
      if (writes.length > MOST_WRITES) throw new Problem('invalid_request', { detail: say.tooMuch });
      tx.write(
        mark(key, now),
        set(rosterPlanDoc(id), { ...plan, applied: summary }),
        create(auditDoc(key), auditOf(by.user, by.province, now, summary)),
        ...writes,
      );
      return { outcome: 'confirmed' as const, applied: summary, people };
    });
    await queueMenu(ports, ...people);
    return done;
  } catch (error) {
    const plan = wasDoneBefore(error, key) ? await read(ports.store, rosterPlanDoc(id)) : undefined;
    if (plan?.applied) return { outcome: 'confirmed', applied: plan.applied };
    throw error;
  }
}

async function planAtHand(tx: Transaction, id: string, by: Person, now: Instant): Promise<RosterPlan> {
  const plan = await read(tx, rosterPlanDoc(id));
  if (!plan || plan.expiresAt <= now) throw new Problem('not_found', { detail: say.planExpired });
  if (plan.by !== by.user || plan.province !== by.province) throw new Problem('not_allowed');
  return plan;
}

/** Takes a roster without asking, as the command line does; every unit that it lacks is kept or removed alike. */
export async function takeRoster(
  ports: Ports,
  newer: Roster,
  { gone, actor }: { gone: 'keep' | 'remove'; actor: string },
): Promise<AppliedRoster> {
  const now = ports.clock.now();
  const { summary, people } = await ports.store.transaction(async (tx): Promise<Applied> => {
    const standing = await standingIn(tx, newer.province);
    const change = rosterChange(standing.roster, newer);
    const decisions = Object.fromEntries(change.gone.map(({ unit }) => [unit.code, { do: gone }]));
    const applied = await applyRoster(tx, standing, { newer, change, decisions }, now);
    if (applied.writes.length > MOST_WRITES) throw new Problem('invalid_request', { detail: say.tooMuch });
    const entry = auditOf(actor, newer.province, now, applied.summary);
    tx.write(set(auditDoc(`roster~${newer.province}~${now}`), entry), ...applied.writes);
    return applied;
  });
  if (people.length > 0) await queueMenu(ports, ...people);
  return summary;
}

const auditOf = (actor: string, province: string, at: Instant, it: AppliedRoster) => ({
  at,
  province,
  actor,
  did: 'change_roster',
  about: `added ${it.added} changed ${it.changed} removed ${it.removed} kept ${it.kept} same ${it.followed}`,
});
