import type { webhook } from '@line/bot-sdk';
import type { Message } from '../../../messages/design.ts';
import { groupHelp } from '../../../messages/group.ts';
import { onlyText } from '../../../messages/help.ts';
import { groupOf, readerOf } from '../../../use-cases/groups.ts';
import { admit, notYetRegistered } from '../admit.ts';
import { planAnnouncement } from '../announcement.ts';
import { takeAwaited } from '../awaited.ts';
import type { Reply, Turn } from '../bot.ts';
import { readFreely } from '../free-text.ts';
import { inviteCodeIn } from '../invite-code.ts';
import { noteRefusal } from '../note-refusal.ts';
import { offerPhoto } from '../offer-photo.ts';
import { takePastedLetter } from '../pasted-letter.ts';
import { type CommandRead, readCommand } from '../read-command.ts';
import { readersOf } from '../readers.ts';
import { register } from '../register.ts';
import type { CommandRow } from '../rows.ts';

type Rows = Readonly<Record<string, CommandRow>>;

/** Something was written or sent. */
export async function onMessage(turn: Turn, { message }: webhook.MessageEvent, rows: Rows): Reply {
  if (turn.place === 'group') return message.type === 'text' ? inGroup(turn, message, rows) : [];
  if (message.type === 'image') return offerPhoto(turn, message);
  if (message.type !== 'text') return [onlyText(readersOf(turn.person))];
  const { text } = message;
  const announced = await planAnnouncement(turn, text);
  if (announced) return announced;
  const pasted = await takePastedLetter(turn, text);
  if (pasted) return pasted;
  const command = readCommand(text, rows);
  const awaited = await takeAwaited(turn, message, command);
  if (awaited) return awaited;
  const answered = command && (await run(turn, command, text, rows));
  if (answered) return answered;
  const code = await inviteCodeIn(turn, text);
  if (code !== undefined) return register(turn, code);
  return turn.person ? readFreely({ ...turn, person: turn.person }, message) : notYetRegistered(turn);
}

/** In a group only a command at the start, or words to the bot itself, concern it; nothing is kept. */
async function inGroup(turn: Turn, message: webhook.TextMessageContent, rows: Rows): Reply {
  const { text, mentioned } = withoutMention(message);
  const here = Object.fromEntries(Object.entries(rows).filter(([, { groups }]) => groups));
  const command = readCommand(text, here, { exactly: !mentioned });
  const answered = command && (await runInGroup(turn, command, text, here, mentioned));
  if (answered) return answered;
  return mentioned ? [groupHelp()] : [];
}

async function runInGroup(
  turn: Turn,
  command: CommandRead<string>,
  text: string,
  rows: Rows,
  mentioned: boolean,
): Promise<Message[] | undefined> {
  const { inBoundGroup } = rows[command.name] as CommandRow;
  if (inBoundGroup && turn.group !== undefined) {
    const group = await groupOf(turn.ports, turn.group);
    if (group) return inBoundGroup({ ...turn, person: readerOf(group, turn.userId) }, { ...command, text });
  }
  // "ทวงหนี้" among people who talk to each other: only those whose duties it could name are answered at all.
  const isTalk = command.argument !== '' && !mentioned && !turn.person;
  return isTalk ? undefined : run(turn, command, text, rows);
}

/** Undefined: the text only looked like the command. */
async function run(
  turn: Turn,
  { name, argument, apart }: CommandRead<string>,
  text: string,
  rows: Rows,
): Promise<Message[] | undefined> {
  const row = rows[name] as CommandRow;
  const said = { argument, apart, text };
  if (row.for === 'anyone') return row.run(turn, said);
  const admission = admit(turn, row.for, row.refusal);
  if (!('refused' in admission)) return row.run(admission.turn, said);
  if (row.audited !== undefined) await noteRefusal(turn, row.audited);
  return admission.refused;
}

/** The text without the bot's own name, and whether it was named. Positions are in UTF-16 units. */
function withoutMention({ text, mention }: webhook.TextMessageContent): { text: string; mentioned: boolean } {
  const own = (mention?.mentionees ?? []).filter((it) => it.type === 'user' && it.isSelf === true);
  let rest = text;
  for (const { index, length } of own.toSorted((a, b) => b.index - a.index)) {
    rest = `${rest.slice(0, index)} ${rest.slice(index + length)}`;
  }
  return { text: rest.trim(), mentioned: own.length > 0 };
}
