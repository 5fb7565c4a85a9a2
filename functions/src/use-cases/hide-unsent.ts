import { addMs } from '@thankamnot/shared/calendar/civil-date';
import { boardDoc, type RoundKey, reportDoc, revisionDoc, revisionsOf, traceDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read, remove, set } from './records.ts';

/** People can unsend for a day; a redelivered event may come later still. */
const TRACE_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Remembers, before it is recorded, which revision will hold the words of a LINE message. */
export async function traceMessage(
  ports: Ports,
  messageId: string,
  { round, unit, key }: { round: RoundKey; unit: string; key: string },
): Promise<void> {
  const { duty, round: name, province } = round;
  const expiresAt = addMs(ports.clock.now(), TRACE_KEPT_MS);
  await ports.store.commit([set(traceDoc(messageId), { duty, round: name, province, unit, key, expiresAt })]);
}

/**
 * A person took a message back: the words kept from it (a problem's text) vanish from the report, from its history
 * and from the board. That something was recorded stays in the history; a status that a tap or a text set is a fact
 * without words, and the person's own undo takes it back. Doing it twice changes nothing.
 */
export async function hideUnsent(ports: Ports, messageId: string): Promise<void> {
  const place = traceDoc(messageId);
  await ports.store.transaction(async (tx) => {
    const trace = await read(tx, place);
    if (!trace) return;
    const { duty, round, province, unit, key } = trace;
    const made = await read(tx, revisionDoc(duty, round, unit, key));
    const words = made?.problem;
    const report = await read(tx, reportDoc(duty, round, unit));
    const board = await read(tx, boardDoc({ duty, round, province }));
    const revisions = await tx.query({ collection: revisionsOf(duty, round, unit).collection });
    tx.write(remove(place));
    if (!words) return;
    // Later revisions carry the text on until another act replaces it.
    for (const { path, data } of revisions) {
      if (data.problem === words) tx.write(patch({ path }, [['problem'], null]));
    }
    if (report?.problem === words) tx.write(patch(reportDoc(duty, round, unit), [['problem'], null]));
    if (board?.units[unit]?.problem === words) {
      tx.write(patch(boardDoc({ duty, round, province }), [['units', unit, 'problem'], undefined]));
    }
  });
}
