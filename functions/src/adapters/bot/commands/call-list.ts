import { botSend } from '@thankamnot/shared/wording/bot-send';
import { open, withQuickReplies } from '../../../messages/actions.ts';
import { callListMessage } from '../../../messages/call-list.ts';
import { callList } from '../../../use-cases/call-list.ts';
import type { PersonTurn, Reply } from '../bot.ts';

/** `รายชื่อโทร`: the units that no message has moved, with their numbers; the page behind it has all of them. */
export async function showCallList({ ports, person, now, links }: PersonTurn): Reply {
  const units = await callList(ports, person, now);
  const message = callListMessage(units);
  return [units.length > 0 ? withQuickReplies(message, [open(botSend.tap.calls, links.calls())]) : message];
}
