/**
 * What a newer roster changes, by code. Nothing goes silently: a unit that the newer one lacks is listed as gone, and
 * somebody decides about it. An อบต. that becomes a ทต. gets a new code; it is pointed out as perhaps the same unit
 * and never merged by itself, because two organizations of one district may share a name.
 */
import { keepInOrder } from './keep-in-order.ts';
import { laosOf, type Roster, rosterFromLaos } from './roster.ts';
import { bareName, type Unit } from './unit.ts';

export const CHANGEABLE = ['name', 'type', 'district', 'phone'] as const;
export type ChangedField = (typeof CHANGEABLE)[number];

export interface ChangedUnit {
  before: Unit;
  after: Unit;
  fields: ChangedField[];
}

export interface GoneUnit {
  unit: Unit;
  /** Codes of new units of the same bare name and district: perhaps this one under a new code. */
  mayBe: string[];
}

/** LAOs only: the offices above them follow from the LAOs. */
export interface RosterChange {
  added: Unit[];
  changed: ChangedUnit[];
  gone: GoneUnit[];
  unchanged: number;
}

/** What becomes of a unit that the newer roster lacks; without a decision it is kept. */
export type GoneDecision = { do: 'keep' } | { do: 'remove' } | { do: 'same'; as: string };
export type GoneDecisions = Readonly<Record<string, GoneDecision>>;

export function rosterChange(before: Roster | undefined, newer: Roster): RosterChange {
  const known = new Map((before ? laosOf(before) : []).map((unit) => [unit.code, unit]));
  const listed = new Set(newer.units.map(({ code }) => code));
  const added = laosOf(newer).filter(({ code }) => !known.has(code));
  const pairs = laosOf(newer).flatMap((unit) => {
    const former = known.get(unit.code);
    return former ? [{ before: former, after: carriedOn(unit, former) }] : [];
  });
  const changed = pairs
    .map((pair) => ({
      ...pair,
      fields: CHANGEABLE.filter((field) => pair.before[field] !== pair.after[field]),
    }))
    .filter(({ fields }) => fields.length > 0);
  const gone = [...known.values()]
    .filter(({ code }) => !listed.has(code))
    .map((unit) => ({
      unit,
      mayBe: added.filter((it) => isAlike(it, unit)).map(({ code }) => code),
    }));
  return { added, changed, gone, unchanged: pairs.length - changed.length };
}

/** A newer list that leaves the telephone out does not say that there is none. */
function carriedOn(unit: Unit, former: Unit): Unit {
  const phone = unit.phone ?? former.phone;
  const formerCodes = unit.formerCodes ?? former.formerCodes;
  return { ...unit, ...(phone && { phone }), ...(formerCodes && { formerCodes }) };
}

const isAlike = (a: Unit, b: Unit): boolean => bareName(a) === bareName(b) && a.district === b.district;

/** Why decisions do not fit a change; undefined where they do. */
export function decisionFlaw(
  { gone }: RosterChange,
  decisions: GoneDecisions,
): 'not_gone' | 'not_alike' | 'taken_twice' | undefined {
  const mayBe = new Map(gone.map((it) => [it.unit.code, it.mayBe]));
  const taken = new Set<string>();
  for (const [code, decision] of Object.entries(decisions)) {
    const candidates = mayBe.get(code);
    if (!candidates) return 'not_gone';
    if (decision.do !== 'same') continue;
    if (!candidates.includes(decision.as)) return 'not_alike';
    if (taken.has(decision.as)) return 'taken_twice';
    taken.add(decision.as);
  }
  return undefined;
}

export interface ChangedRoster {
  roster: Roster;
  /** From the former code to the new one, of units that are the same. */
  follows: Map<string, string>;
}

/** The roster that stands once a change was decided about. */
export function rosterAfter(
  before: Roster | undefined,
  newer: Roster,
  decisions: GoneDecisions,
): ChangedRoster {
  const { gone } = rosterChange(before, newer);
  const known = new Map((before ? laosOf(before) : []).map((unit) => [unit.code, unit]));
  const decided = gone.map(({ unit }) => ({
    unit,
    decision: decisions[unit.code] ?? { do: 'keep' as const },
  }));
  const follows = new Map(
    decided.flatMap(({ unit, decision }) =>
      decision.do === 'same' ? [[unit.code, decision.as] as const] : [],
    ),
  );
  const predecessor = new Map([...follows].map(([from, to]) => [to, from]));
  const units = new Map(
    laosOf(newer).map((unit) => {
      const former = known.get(predecessor.get(unit.code) ?? unit.code);
      if (!former) return [unit.code, unit];
      const carried = carriedOn(unit, former);
      if (former.code === unit.code) return [unit.code, carried];
      return [unit.code, { ...carried, formerCodes: [...(former.formerCodes ?? []), former.code] }];
    }),
  );
  const kept = decided.filter(({ decision }) => decision.do === 'keep').map(({ unit }) => unit);
  for (const unit of kept) units.set(unit.code, unit);
  const order = keepInOrder(
    laosOf(newer).map(({ code }) => code),
    [...known.keys()],
    new Set(kept.map(({ code }) => code)),
  );
  const laos = order.flatMap((code) => units.get(code) ?? []);
  return { roster: rosterFromLaos(laos, { code: newer.province, name: newer.name }), follows };
}
