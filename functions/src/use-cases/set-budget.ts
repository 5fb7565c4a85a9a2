import { Problem } from '@thankamnot/shared/problem';
import { USUAL_DAILY_RESERVE, USUALLY_HELD_BACK } from '@thankamnot/shared/reminder/budget';
import { shortHash } from '@thankamnot/shared/text/short-hash';
import { auditDoc, dutyDoc, inboxDoc, type Province, provinceDoc } from './documents.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { create, patch, read } from './records.ts';

export type Budget = Required<Pick<Province, 'priorities' | 'heldBack' | 'dailyReserve'>>;

/** What a province spends its messages on first, with what it has not set as usual. */
export const budgetOf = ({
  priorities,
  heldBack,
  dailyReserve,
}: Pick<Province, 'priorities' | 'heldBack' | 'dailyReserve'>): Budget => ({
  priorities: priorities ?? [],
  heldBack: heldBack ?? USUALLY_HELD_BACK,
  dailyReserve: dailyReserve ?? USUAL_DAILY_RESERVE,
});

/** Names what somebody saw, so that a change to something else is noticed. */
export const versionOf = (budget: Budget): string => shortHash(JSON.stringify(budget));

/** Who sets it, by which request, and on which version of it; without one, whatever stands is overwritten. */
export interface Setting {
  actor: string;
  key: string;
  basedOn?: string;
}

/**
 * Sets some of it, once a request; with nothing to set it only tells.
 * Throws Problems: unknown_province, unknown_duty, changed_meanwhile.
 */
export async function setBudget(
  ports: Pick<Ports, 'store' | 'clock'>,
  provinceCode: string,
  change: Partial<Budget>,
  { actor, key, basedOn }: Setting,
): Promise<Budget> {
  const at = ports.clock.now();
  return ports.store.transaction(async (tx) => {
    const known = await read(tx, provinceDoc(provinceCode));
    if (!known) throw new Problem('unknown_province');
    const before = budgetOf(known);
    if (await read(tx, inboxDoc(key))) return before;
    if (basedOn !== undefined && basedOn !== versionOf(before)) throw new Problem('changed_meanwhile');
    for (const id of change.priorities ?? []) {
      const duty = await read(tx, dutyDoc(id));
      if (!duty?.provinces.includes(provinceCode)) throw new Problem('unknown_duty');
    }
    const fields = Object.entries(change).map(([name, value]): [string[], unknown] => [[name], value]);
    if (fields.length === 0) return before;
    tx.write(
      mark(key, at),
      patch(provinceDoc(provinceCode), ...fields),
      create(auditDoc(key), {
        at,
        province: provinceCode,
        actor,
        did: 'set_budget',
        about: Object.keys(change).join(' '),
      }),
    );
    return budgetOf({ ...known, ...change });
  });
}
