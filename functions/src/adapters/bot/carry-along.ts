/** An answer is free and a push is not: what would be pushed tomorrow rides along today. */
import type { Person } from '@thankamnot/shared/organization/people';
import { isComplete } from '@thankamnot/shared/report/status';
import { hasRoom, withEndedSeats, withFiled, withNotes, withOpenWork } from '../../messages/along.ts';
import type { Message } from '../../messages/design.ts';
import { dutyLine } from '../../messages/duty-line.ts';
import { workOf } from '../../use-cases/boards.ts';
import { type CoordinatorNote, directoryDoc } from '../../use-cases/documents.ts';
import { dropEnded } from '../../use-cases/ended-seats.ts';
import { dropNotes, notesOf } from '../../use-cases/note-coordinators.ts';
import { dropFiledNotes } from '../../use-cases/note-officers.ts';
import { isRemindedSoon, noteTold } from '../../use-cases/note-told.ts';
import { read } from '../../use-cases/records.ts';
import type { Bot, Turn } from './bot.ts';

/** Whom this process has told today: one look and one write a person a day. */
const toldBy = new WeakMap<Bot, Map<string, string>>();

/**
 * Takes what is to be written down once LINE has taken the answer, and not before: an answer that gets lost has told
 * nobody, and then the reminder must leave after all.
 */
export type OnceSent = (write: () => Promise<void>) => void;

export async function carryAlong(
  bot: Bot,
  turn: Turn,
  eventType: string,
  answer: Message[],
  onceSent: OnceSent,
): Promise<Message[]> {
  if (turn.place !== 'private' || !hasRoom(answer)) return answer;
  const { ports, person } = turn;
  const withEnd = tellEnded(turn, answer, onceSent);
  if (!person || !hasRoom(withEnd)) return withEnd;
  const withWork = tellFiled(turn, await carryWork(bot, turn, eventType, withEnd, onceSent), onceSent);
  const notes = turn.user ? notesOf(turn.user) : [];
  if (notes.length === 0 || !hasRoom(withWork)) return withWork;
  onceSent(() => dropNotes(ports, person.user, notes));
  const standing = await standingOf(ports, person, notes);
  return standing.length > 0 ? withNotes(withWork, standing) : withWork;
}

/** Whoever lost a seat hears it first of all, and may have no other. */
function tellEnded({ ports, user }: Turn, answer: Message[], onceSent: OnceSent): Message[] {
  if (!user?.ended) return answer;
  onceSent(() => dropEnded(ports, user.user));
  return withEndedSeats(answer, user.ended);
}

/** An officer hears what a coordinator has filed for the unit. */
function tellFiled({ ports, user }: Turn, answer: Message[], onceSent: OnceSent): Message[] {
  if (!user?.filedFor || !hasRoom(answer)) return answer;
  onceSent(() => dropFiledNotes(ports, user.user));
  return withFiled(answer, user.filedFor);
}

/** Applications may have been decided since the note was left; the other notes tell what happened. */
async function standingOf(
  { store }: Turn['ports'],
  { province }: Person,
  notes: CoordinatorNote[],
): Promise<CoordinatorNote[]> {
  if (!notes.some(({ kind }) => kind === 'application_waits')) return notes;
  const waiting = (await read(store, directoryDoc(province)))?.applicants.length ?? 0;
  return notes
    .map((note) => (note.kind === 'application_waits' ? { ...note, count: waiting } : note))
    .filter(({ count }) => count > 0);
}

/** An officer's open duties that would be reminded of today or tomorrow, unless the answer names them itself. */
async function carryWork(
  bot: Bot,
  { ports, person, now, today, carried }: Turn,
  eventType: string,
  answer: Message[],
  onceSent: OnceSent,
): Promise<Message[]> {
  if (!person || person.units.length === 0) return answer;
  const told = toldBy.get(bot) ?? new Map<string, string>();
  toldBy.set(bot, told);
  if (told.get(person.user) === today) return answer;
  // A tap that recorded nothing may have been the one that leaves: nothing is read, and nothing noted.
  const open = carried.open ?? (eventType === 'message' ? (await workOf(ports, person)).open : []);
  const soon = open.filter((line) => !isComplete(line.entry.status) && isRemindedSoon(line, now));
  if (soon.length === 0) return answer;
  onceSent(async () => {
    told.set(person.user, today);
    await noteTold(ports, person, now);
  });
  return withOpenWork(
    answer,
    soon.map((line) => dutyLine(line, today)),
  );
}
