/** Who must be reminded on a day, worked out by the rule itself while no server runs. */
import { provinces, reports } from '@thankamnot/functions/use-cases/documents';
import type { Ports } from '@thankamnot/functions/use-cases/ports';
import { find } from '@thankamnot/functions/use-cases/records';
import { planFor } from '@thankamnot/functions/use-cases/send-reminders';
import { type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Report, Revision } from '@thankamnot/shared/report/report';
import { isComplete } from '@thankamnot/shared/report/status';

export interface Expected {
  day: CivilDate;
  unit: string;
}

type Store = Pick<Ports, 'store'>;

/** The units that the day's run would remind, from the state before it. */
export async function expectedOn(ports: Store, day: CivilDate): Promise<Expected[]> {
  const expected: Expected[] = [];
  for (const province of await find(ports.store, provinces)) {
    if (province.remindedOn === day) continue;
    const { plan } = await planFor(ports, province, day);
    for (const { unit } of plan.digests.flatMap(({ recipients }) => recipients)) expected.push({ day, unit });
  }
  return expected;
}

export interface History {
  report: Report;
  revisions: (Revision & { key: string })[];
}

/** Every report with its revisions. */
export async function historiesOf(ports: Store): Promise<History[]> {
  const histories: History[] = [];
  for (const { path, data } of await ports.store.query({ collection: reports.collection })) {
    const stored = await ports.store.query({ collection: `${path}/revisions` });
    histories.push({
      report: data as unknown as Report,
      revisions: stored.map(({ id, data: revision }) => ({ ...(revision as unknown as Revision), key: id })),
    });
  }
  return histories;
}

/**
 * Who may have gone without on a day for a good reason: the unit reported, or promised a date, on that day, and
 * whether before or after its reminder left is a matter of milliseconds.
 */
export function excusedFrom(histories: readonly History[]): (expected: Expected) => boolean {
  const excused = new Set<string>();
  for (const { report, revisions } of histories) {
    for (const { at, status, promisedOn } of revisions) {
      const day = civilDateAt(at);
      if (isComplete(status) || (promisedOn !== null && promisedOn >= day))
        excused.add(`${day} ${report.unit}`);
    }
  }
  return ({ day, unit }) => excused.has(`${day} ${unit}`);
}
