/** A pasted letter: read, kept as a draft and shown, never taken for a reply. */

import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { looksLikeLetter, SHORTEST_LETTER } from '@thankamnot/shared/letter/looks-like-letter';
import { readLetter } from '@thankamnot/shared/letter/read-letter';
import { isProvincial } from '@thankamnot/shared/organization/people';
import { dueFor } from '@thankamnot/shared/report/board';
import { botLetter as say } from '@thankamnot/shared/wording/bot-letter';
import { letterWording } from '@thankamnot/shared/wording/letter';
import type { Message } from '../../messages/design.ts';
import { dutyDraft, extensionDraft } from '../../messages/letter-draft.ts';
import { plain } from '../../messages/plain.ts';
import { stopAwaiting } from '../../use-cases/await-answer.ts';
import { canOpen } from '../../use-cases/confirm-draft.ts';
import { draftLetter } from '../../use-cases/draft-letter.ts';
import { admit } from './admit.ts';
import type { Turn } from './bot.ts';
import { viewOf } from './propose-extension.ts';
import { readersOf } from './readers.ts';

/** Undefined: the text is no letter. */
export async function takePastedLetter(turn: Turn, text: string): Promise<Message[] | undefined> {
  if (text.trim().length < SHORTEST_LETTER || !turn.person) return undefined;
  const reading = readLetter(text, { today: turn.today });
  const looks = looksLikeLetter(text, reading);
  if (!looks) return undefined;
  const drafts = isProvincial(turn.person);
  const awaiting =
    turn.user?.awaiting && turn.user.awaiting.until > turn.now ? turn.user.awaiting : undefined;
  // A long problem may speak of a letter; only one that bears both its marks is a letter then.
  const isAnswer = awaiting?.kind === 'problem' && (reading.letterNo === null || reading.subject === null);
  if (isAnswer || (looks === 'notice' && !drafts)) return undefined;
  const admission = admit(turn, 'registered');
  if ('refused' in admission) return admission.refused;
  const { person, userId, ports, links } = admission.turn;
  if (!drafts) return [plain(letterWording.pastedByOther, readersOf(person))];
  if (awaiting?.kind === 'letter') await stopAwaiting(ports, userId);
  const { record, extension } = await draftLetter(ports, { text, by: person, reading });
  const { id, draft } = record;
  if (extension) {
    const { board, until } = extension;
    if (extension.already) return [plain(say.stands(board.shortTitle, until), readersOf(person))];
    const view = await viewOf(admission.turn, board, until, draft.letterNo ?? '');
    return [extensionDraft(id, draft, { ...view, from: dueFor(board) }, links)];
  }
  const template = draft.template === null ? undefined : findTemplate(draft.template);
  return [
    dutyDraft(id, draft, { template: template?.shortTitle ?? null, confirmable: canOpen(draft) }, links),
  ];
}
