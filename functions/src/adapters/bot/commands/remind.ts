import { type Board, isChased, missingOf } from '@thankamnot/shared/report/board';
import { botSend as say } from '@thankamnot/shared/wording/bot-send';
import { askWhichTyped } from '../../../messages/ask.ts';
import type { Message } from '../../../messages/design.ts';
import { plain } from '../../../messages/plain.ts';
import { textMessage } from '../../../messages/say.ts';
import { groupChase } from '../../../messages/share-card.ts';
import { answersFor, groupOf, readerOf } from '../../../use-cases/groups.ts';
import { areaBoards } from '../area-boards.ts';
import type { PersonTurn } from '../bot.ts';
import { noteRefusal } from '../note-refusal.ts';
import { readersOf } from '../readers.ts';
import type { Said } from '../rows.ts';
import { showPlanFor } from '../show-plan.ts';

/** Cards in one answer to a group; more is noise. */
const MOST_CARDS = 3;
/** LINE shows thirteen quick replies. */
const MOST_CHOICES = 12;

/**
 * `ทวง [เรื่อง]`: of a coordinator the send plan, to be confirmed; in a group the names that are missing, for nothing.
 * Undefined where a text only looked like it.
 */
export async function remindCommand(turn: PersonTurn, said: Said): Promise<Message[] | undefined> {
  if (turn.place === 'group') return remindInGroup(turn, said);
  const { person } = turn;
  // "อย่าเพิ่งทวงนะคะ" is an answer; "ทวง" and "ทวง odloc" are the command.
  if (!person.coordinates) {
    if (said.argument !== '' && !said.apart) return undefined;
    await noteRefusal(turn, 'remind');
    return [plain(say.remindRefused, readersOf(person))];
  }
  const everything = said.argument === say.allDuties;
  const boards = await areaBoards(turn, everything ? { ...said, argument: '' } : said);
  if (!boards) return undefined;
  const owing = boards.filter(({ order, units }) => order.some((unit) => isChasedIn(units, unit)));
  if (owing.length === 0) return [plain(say.allDone, readersOf(person))];
  if (owing.length > 1 && !everything) {
    const named = owing.slice(0, MOST_CHOICES).map(({ shortTitle }) => shortTitle);
    return [
      askWhichTyped(
        say.which,
        [...new Set([...named, say.allDuties])].map((label) => ({
          label,
          types: `${say.remindWord} ${label}`,
        })),
      ),
    ];
  }
  return showPlanFor(turn, { kind: 'chase', rounds: owing.map(refOf), seats: 'one' });
}

const isChasedIn = (units: Board['units'], unit: string): boolean => {
  const entry = units[unit];
  return entry !== undefined && isChased(entry);
};

const refOf = ({ duty, round }: Board) => ({ duty, round });

/** Coordinators of the group's area chase in their own group; others are told that they may ask instead. */
async function remindInGroup(turn: PersonTurn, said: Said): Promise<Message[] | undefined> {
  const { ports, person, group: id, links } = turn;
  const group = id === undefined ? undefined : await groupOf(ports, id);
  const area = group ? readerOf(group, person.user) : person;
  const boards = await areaBoards({ ...turn, person: area }, said);
  if (!boards) return undefined;
  if (!person.coordinates || (group && !answersFor(person, group))) {
    await noteRefusal(turn, 'remind', 'group');
    return [textMessage(say.group.remindRefused)];
  }
  const owing = boards.filter((board) => missingOf(board).length > 0);
  if (owing.length === 0) return [textMessage(say.group.nothingToChase)];
  return owing.slice(0, MOST_CARDS).map((board) => groupChase(board, links));
}
