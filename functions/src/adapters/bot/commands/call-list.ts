import { callListMessage } from '../../../messages/call-list.ts';
import { callList } from '../../../use-cases/call-list.ts';
import type { PersonTurn, Reply } from '../bot.ts';

/** `รายชื่อโทร`: the units that no message has moved, with their numbers. */
export async function showCallList({ ports, person, now }: PersonTurn): Reply {
  return [callListMessage(await callList(ports, person, now))];
}
