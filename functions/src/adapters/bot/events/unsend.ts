import type { webhook } from '@line/bot-sdk';
import { hideUnsent } from '../../../use-cases/hide-unsent.ts';
import type { Reply, Turn } from '../bot.ts';

/** A message was taken back: its words vanish from what was stored. Only problem texts are ever stored from chat. */
export async function onUnsend({ ports }: Turn, { unsend }: webhook.UnsendEvent): Reply {
  await hideUnsent(ports, unsend.messageId);
  return [];
}
