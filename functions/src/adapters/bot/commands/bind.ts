import { botSend } from '@thankamnot/shared/wording/bot-send';
import { textMessage } from '../../../messages/say.ts';
import { bindGroup } from '../../../use-cases/groups.ts';
import { placeName } from '../../../use-cases/place-name.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { noteRefusal } from '../note-refusal.ts';

/** `ผูกกลุ่ม`: from now on everybody in this group may ask about the coordinator's area. */
export async function bindCommand(turn: PersonTurn): Reply {
  const { ports, person, group, key } = turn;
  if (group === undefined) return [textMessage(botSend.group.bindInGroup)];
  const { outcome, record } = await bindGroup(ports, group, person, key);
  if (outcome === 'taken') await noteRefusal(turn, 'bind_group', record.district ?? record.province);
  const area = await placeName(ports, record.province, record.district ?? record.province);
  return [textMessage(botSend.group[outcome](area))];
}
