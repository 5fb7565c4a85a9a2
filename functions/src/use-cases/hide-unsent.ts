import { addMs } from '@thankamnot/shared/calendar/civil-date';
import type { Photo } from '@thankamnot/shared/photo/photo';
import type { Board } from '@thankamnot/shared/report/board';
import type { Report, Revision } from '@thankamnot/shared/report/report';
import type { Stored, Write } from './document-store.ts';
import {
  boardDoc,
  photoDoc,
  type RoundKey,
  reportDoc,
  revisionDoc,
  revisionsOf,
  traceDoc,
} from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read, remove, set } from './records.ts';

/** People can unsend for a day; a redelivered event may come later still. */
const TRACE_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Remembers, before it is recorded, which revision will hold the words of a LINE message, or its picture. */
export async function traceMessage(
  ports: Ports,
  messageId: string,
  { round, unit, key, photo }: { round: RoundKey; unit: string; key: string; photo?: string },
): Promise<void> {
  const { duty, round: name, province } = round;
  const expiresAt = addMs(ports.clock.now(), TRACE_KEPT_MS);
  const trace = { duty, round: name, province, unit, key, ...(photo && { photo }), expiresAt };
  await ports.store.commit([set(traceDoc(messageId), trace)]);
}

/**
 * A person took a message back: the words kept from it (a problem's text), or the picture, vanish from the report, from
 * its history and from the board; the tick removes the picture's file. That something was recorded stays in the history; a status that a tap or a text set is a fact
 * without words, and the person's own undo takes it back. Doing it twice changes nothing.
 */
export async function hideUnsent(ports: Ports, messageId: string): Promise<void> {
  const place = traceDoc(messageId);
  await ports.store.transaction(async (tx) => {
    const trace = await read(tx, place);
    if (!trace) return;
    const { duty, round, province, unit, key, photo } = trace;
    const made = await read(tx, revisionDoc(duty, round, unit, key));
    const words = made?.problem;
    const report = await read(tx, reportDoc(duty, round, unit));
    const board = await read(tx, boardDoc({ duty, round, province }));
    const revisions = await tx.query({ collection: revisionsOf(duty, round, unit).collection });
    const picture = photo && (await read(tx, photoDoc({ duty, round, unit }, photo)));
    tx.write(remove(place));
    if (picture) {
      const now = ports.clock.now();
      tx.write(
        set(photoDoc(picture, picture.photo.id), { ...picture, state: 'leaving', leavesAt: now }),
        ...withoutPhoto({ revisions, report, board, unit }, picture.photo.id),
      );
    }
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

interface Holders {
  revisions: Stored[];
  report: Report | undefined;
  board: Board | undefined;
  unit: string;
}

/** The writes that take a photo out of everything that names it. */
function withoutPhoto({ revisions, report, board, unit }: Holders, id: string): Write[] {
  const less = (photos: readonly Photo[] | undefined): Photo[] | undefined => {
    const others = (photos ?? []).filter((photo) => photo.id !== id);
    return others.length > 0 ? others : undefined;
  };
  const names = (photos: readonly Photo[] | undefined) => photos?.some((photo) => photo.id === id);
  const held = revisions.flatMap(({ path, data }) => {
    const { photos } = data as unknown as Revision;
    return names(photos) ? [patch({ path }, [['photos'], less(photos)])] : [];
  });
  if (!report || !names(report.photos)) return held;
  const left = less(report.photos);
  const line = board?.units[unit] ? [patch(boardDoc(report), [['units', unit, 'photos'], left?.length])] : [];
  return [...held, patch(reportDoc(report.duty, report.round, unit), [['photos'], left]), ...line];
}
