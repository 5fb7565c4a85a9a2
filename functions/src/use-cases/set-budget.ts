import { Problem } from '@thankamnot/shared/problem';
import { USUAL_DAILY_RESERVE, USUALLY_HELD_BACK } from '@thankamnot/shared/reminder/budget';
import { dutyDoc, type Province, provinceDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read } from './records.ts';

export type Budget = Required<Pick<Province, 'priorities' | 'heldBack' | 'dailyReserve'>>;

/** What a province spends its messages on first, with what it has not set as usual. */
export const budgetOf = ({ priorities, heldBack, dailyReserve }: Province): Budget => ({
  priorities: priorities ?? [],
  heldBack: heldBack ?? USUALLY_HELD_BACK,
  dailyReserve: dailyReserve ?? USUAL_DAILY_RESERVE,
});

/** Sets some of it; with nothing to set it only tells. Throws Problems: unknown_province, unknown_duty. */
export async function setBudget(
  ports: Pick<Ports, 'store'>,
  provinceCode: string,
  change: Partial<Budget>,
): Promise<Budget> {
  const known = await read(ports.store, provinceDoc(provinceCode));
  if (!known) throw new Problem('unknown_province');
  for (const id of change.priorities ?? []) {
    const duty = await read(ports.store, dutyDoc(id));
    if (!duty?.provinces.includes(provinceCode)) throw new Problem('unknown_duty');
  }
  const fields = Object.entries(change).map(([name, value]): [string[], unknown] => [[name], value]);
  if (fields.length > 0) await ports.store.commit([patch(provinceDoc(provinceCode), ...fields)]);
  return budgetOf({ ...known, ...change });
}
