import { BROADCAST_LIMIT } from '@thankamnot/shared/reminder/send-plan';
import type { Message } from '../../messages/design.ts';
import { admit } from './admit.ts';
import type { Turn } from './bot.ts';
import { showPlanFor } from './show-plan.ts';

const ANNOUNCES = /^\s*ประกาศ[\s:：]+(?=\S)/;

/**
 * `ประกาศ [ข้อความ]` of a coordinator: the plan of a broadcast to one seat of every unit in the area. Undefined for
 * any other text; a longer one is more likely a letter that was pasted.
 */
export async function planAnnouncement(turn: Turn, text: string): Promise<Message[] | undefined> {
  const start = ANNOUNCES.exec(text);
  if (!start || !turn.person?.coordinates) return undefined;
  const words = text.slice(start[0].length).trim();
  if (words.length > BROADCAST_LIMIT) return undefined;
  const admission = admit(turn, 'coordinators');
  if ('refused' in admission) return admission.refused;
  return showPlanFor(admission.turn, {
    kind: 'broadcast',
    text: words,
    about: null,
    audience: { headings: [], types: [], status: 'all' },
    seats: 'one',
  });
}
