import type { webhook } from '@line/bot-sdk';
import { hideUnsent } from '../../../use-cases/hide-unsent.ts';
import type { Reply, Turn } from '../bot.ts';

/** A message was taken back: what was stored of it vanishes: problem texts and pictures are all that ever is. */
export async function onUnsend({ ports }: Turn, { unsend }: webhook.UnsendEvent): Reply {
  await hideUnsent(ports, unsend.messageId);
  return [];
}
