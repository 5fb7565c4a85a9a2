/** Who must be reminded on a day, worked out by the rule itself while no server runs. */
import { directoryDoc, provinces, reports } from '@thankamnot/functions/use-cases/documents';
import type { Ports } from '@thankamnot/functions/use-cases/ports';
import { find, read } from '@thankamnot/functions/use-cases/records';
import { planFor } from '@thankamnot/functions/use-cases/send-reminders';
import {
  addMs,
  type CivilDate,
  civilDateAt,
  type Instant,
  instantAt,
} from '@thankamnot/shared/calendar/civil-date';
import type { Report, Revision } from '@thankamnot/shared/report/report';
import { isComplete } from '@thankamnot/shared/report/status';

export interface Expected {
  day: CivilDate;
  unit: string;
}

type Store = Pick<Ports, 'store'>;

/** The units that the day's run would remind, from the state before it, or spare because an answer told them already. */
export async function expectedOn(ports: Store, day: CivilDate): Promise<Expected[]> {
  const expected: Expected[] = [];
  for (const province of await find(ports.store, provinces)) {
    if (province.remindedOn === day) continue;
    const { plan } = await planFor(ports, province, day);
    const rows = [...plan.digests.flatMap(({ recipients }) => recipients), ...plan.told];
    for (const unit of new Set(rows.map((row) => row.unit))) expected.push({ day, unit });
  }
  return expected;
}

/** A note that an answer carried somebody's open duties along. */
export interface Told {
  user: string;
  at: Instant;
}

export async function toldBefore(ports: Store): Promise<Told[]> {
  const told: Told[] = [];
  for (const { code } of await find(ports.store, provinces)) {
    const directory = await read(ports.store, directoryDoc(code));
    for (const [user, at] of Object.entries(directory?.told ?? {})) told.push({ user, at });
  }
  return told;
}

/** How far a note and its answer may be apart: both are made in one life of the server, whose clock stands still. */
const SAME_LIFE_MS = 1_000;
/** So long an answer spares a reminder. */
const TOLD_FOR_MS = 24 * 60 * 60 * 1000;

/**
 * Whom an answer spared a day's reminder. A note alone spares nobody: LINE must have accepted an answer to that person
 * at that time.
 */
export function toldByAnswer(
  told: readonly Told[],
  answers: readonly { recipient: string; at: string }[],
  unitOf: (user: string) => string,
): (expected: Expected) => boolean {
  const answeredAt = Map.groupBy(answers, ({ recipient }) => recipient);
  const real = told.filter(({ user, at }) =>
    (answeredAt.get(user) ?? []).some(
      (answer) => Math.abs(Date.parse(answer.at) - Date.parse(at)) <= SAME_LIFE_MS,
    ),
  );
  const byUnit = Map.groupBy(real, ({ user }) => unitOf(user));
  return ({ day, unit }) =>
    (byUnit.get(unit) ?? []).some(
      ({ at }) => at > addMs(instantAt(day, '09:00'), -TOLD_FOR_MS) && civilDateAt(at) <= day,
    );
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
