/** An answer is free and a push is not: what would be pushed tomorrow rides along today. */
import { isComplete } from '@thankamnot/shared/report/status';
import { hasRoom, withNote, withOpenWork } from '../../messages/along.ts';
import type { Message } from '../../messages/design.ts';
import { dutyLine } from '../../messages/duty-line.ts';
import { workOf } from '../../use-cases/boards.ts';
import { dropNote } from '../../use-cases/note-coordinators.ts';
import { isRemindedSoon, noteTold } from '../../use-cases/note-told.ts';
import type { Bot, Turn } from './bot.ts';

/** Whom this process has told today: one look and one write a person a day. */
const toldBy = new WeakMap<Bot, Map<string, string>>();

export async function carryAlong(
  bot: Bot,
  turn: Turn,
  eventType: string,
  answer: Message[],
): Promise<Message[]> {
  if (turn.place !== 'private' || !turn.person || !hasRoom(answer)) return answer;
  const withWork = await carryWork(bot, turn, eventType, answer);
  const note = turn.user?.note;
  if (!note || !hasRoom(withWork)) return withWork;
  await dropNote(turn.ports, turn.person.user);
  return withNote(withWork, note);
}

/** An officer's open duties that would be reminded of today or tomorrow, unless the answer names them itself. */
async function carryWork(
  bot: Bot,
  { ports, person, now, today, carried }: Turn,
  eventType: string,
  answer: Message[],
): Promise<Message[]> {
  if (!person || person.units.length === 0) return answer;
  const told = toldBy.get(bot) ?? new Map<string, string>();
  toldBy.set(bot, told);
  if (told.get(person.user) === today) return answer;
  // A tap that recorded nothing may have been the one that leaves: nothing is read, and nothing noted.
  const open = carried.open ?? (eventType === 'message' ? (await workOf(ports, person)).open : []);
  const soon = open.filter((line) => !isComplete(line.entry.status) && isRemindedSoon(line, now));
  if (soon.length === 0) return answer;
  told.set(person.user, today);
  await noteTold(ports, person, now);
  return withOpenWork(
    answer,
    soon.map((line) => dutyLine(line, today)),
  );
}
