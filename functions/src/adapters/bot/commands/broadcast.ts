import { botSend } from '@thankamnot/shared/wording/bot-send';
import { open, withQuickReplies } from '../../../messages/actions.ts';
import { textMessage } from '../../../messages/say.ts';
import type { PersonTurn, Reply } from '../bot.ts';

/** `ประกาศ` alone: how it is written, and the page that does more. */
export const howToBroadcast = async ({ links }: PersonTurn): Reply => [
  withQuickReplies(textMessage(botSend.broadcastHow), [open(botSend.tap.compose, links.broadcast())]),
];
