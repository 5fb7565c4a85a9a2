import type { Report, Revision } from '@thankamnot/shared/report/report';
import type { Write } from './document-store.ts';
import { boardDoc, reportDoc, reports, revisionsOf, type User, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, patch, read } from './records.ts';

/** Who made a revision, once the person has left. */
export const SOMEBODY_WHO_LEFT: Revision['by'] = { user: '', name: 'ผู้ที่ออกจากระบบแล้ว' };

/** Takes a person's name and LINE id off every report, revision and board. Doing it twice changes nothing. */
export async function forgetName(ports: Ports, who: string): Promise<void> {
  const user = await read(ports.store, userDoc(who));
  if (!user) return;
  for (const report of await reportsOfPlaces(ports, user)) await withoutName(ports, report, who);
}

/** Reports that the person may have touched: of the own units, or of the province for a coordinator. */
async function reportsOfPlaces(ports: Ports, { units, coordinates, province }: User): Promise<Report[]> {
  if (coordinates && province) {
    return find(ports.store, reports, { where: [{ field: 'province', op: '==', value: province }] });
  }
  const found = await Promise.all(
    units.map((unit) => find(ports.store, reports, { where: [{ field: 'unit', op: '==', value: unit }] })),
  );
  return found.flat();
}

async function withoutName(ports: Ports, report: Report, who: string): Promise<void> {
  const { duty, round, unit } = report;
  const board = boardDoc(report);
  await ports.store.transaction(async (tx) => {
    const current = await read(tx, reportDoc(duty, round, unit));
    const stored = await tx.query(revisionsOf(duty, round, unit));
    const entry = (await read(tx, board))?.units[unit];
    const byWho = stored.filter(({ data }) => (data as unknown as Revision).by.user === who);
    const writes: Write[] = byWho.map(({ path }) => patch({ path }, [['by'], SOMEBODY_WHO_LEFT]));
    if (current?.by.user === who)
      writes.push(patch(reportDoc(duty, round, unit), [['by'], SOMEBODY_WHO_LEFT]));
    if (entry?.user === who) {
      writes.push(
        patch(board, [['units', unit, 'by'], SOMEBODY_WHO_LEFT.name], [['units', unit, 'user'], undefined]),
      );
    }
    tx.write(...writes);
  });
}
