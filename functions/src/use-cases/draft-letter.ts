import { addMs, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { isOneMatter, letterDraft } from '@thankamnot/shared/letter/letter-draft';
import type { LetterReading } from '@thankamnot/shared/letter/letter-reading';
import { type ExtensionMatch, matchExtension } from '@thankamnot/shared/letter/match-extension';
import { readLetter } from '@thankamnot/shared/letter/read-letter';
import { isProvincial, type Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import type { Board } from '@thankamnot/shared/report/board';
import { letterWording } from '@thankamnot/shared/wording/letter';
import { openBoards } from './boards.ts';
import { boards, type DraftRecord, draftDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read, set } from './records.ts';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** A draft with the running duty that it moves, as both stand now. */
export interface DraftAtHand {
  record: DraftRecord;
  extension: (ExtensionMatch & { board: Board }) | undefined;
}

/**
 * Reads a pasted letter and keeps what was read for seven days, never the text. `reading` spares a second reading.
 * Throws Problems: not_allowed; invalid_request for a text in which no letter is found, or several that have
 * nothing to do with each other.
 */
export async function draftLetter(
  ports: Ports,
  { text, by, reading: known }: { text: string; by: Person; reading?: LetterReading },
): Promise<DraftAtHand> {
  if (!isProvincial(by)) throw new Problem('not_allowed', { detail: letterWording.provincialOnly });
  const now = ports.clock.now();
  const today = civilDateAt(now);
  const reading = known ?? readLetter(text, { today });
  if (reading.letterNo === null && reading.subject === null && reading.deadlines.length === 0)
    throw new Problem('invalid_request', { detail: letterWording.noLetter });
  if (!isOneMatter(reading))
    throw new Problem('invalid_request', { detail: letterWording.severalMatters(reading.letters) });
  const record: DraftRecord = {
    id: ports.random.uuid(),
    province: by.province,
    by: by.user,
    at: now,
    expiresAt: addMs(now, KEPT_MS),
    draft: letterDraft(reading, TEMPLATES, today),
    confirmed: null,
  };
  const extension = await extensionOf(ports, record);
  if (record.draft.movesTo !== null && !extension) record.draft.notes.push('unknown_extension');
  await ports.store.commit([set(draftDoc(record.id), record)]);
  return { record, extension };
}

/** A draft by its id. Throws Problems: not_allowed, not_found (unknown or expired). */
export async function draftAtHand(
  ports: Pick<Ports, 'store' | 'clock'>,
  id: string,
  person: Person,
): Promise<DraftAtHand> {
  if (!isProvincial(person)) throw new Problem('not_allowed', { detail: letterWording.provincialOnly });
  const record = await read(ports.store, draftDoc(id));
  if (!record || record.expiresAt <= ports.clock.now() || record.province !== person.province)
    throw new Problem('not_found', { detail: letterWording.expired });
  return { record, extension: await extensionOf(ports, record) };
}

/** An extension may come after its round has left the lists, so the closed ones are looked at where no open one fits. */
async function extensionOf(
  { store }: Pick<Ports, 'store'>,
  { draft, province }: DraftRecord,
): Promise<DraftAtHand['extension']> {
  const open = await openBoards({ store }, province);
  const among = matchExtension(draft, open)
    ? open
    : draft.movesTo === null
      ? []
      : await find(store, boards, {
          where: [
            { field: 'province', op: '==', value: province },
            { field: 'state', op: '==', value: 'closed' },
          ],
        });
  const match = matchExtension(draft, among);
  const board = match && among.find(({ duty, round }) => duty === match.duty && round === match.round);
  return match && board && { ...match, board };
}
