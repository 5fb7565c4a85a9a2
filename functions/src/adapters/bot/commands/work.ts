import { dutyLine } from '../../../messages/duty-line.ts';
import { openWork } from '../../../messages/open-work.ts';
import { workOf } from '../../../use-cases/boards.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { showRate } from './rate.ts';

/** `งาน`: what my units owe. A coordinator without a seat owes nothing and chases everything. */
export async function showWork(turn: PersonTurn): Reply {
  const { ports, person, today, links } = turn;
  if (person.units.length === 0) return (await showRate(turn, { argument: '', apart: false })) ?? [];
  const { open, complete } = await workOf(ports, person);
  turn.carried.open = open;
  return [
    openWork(
      open.map((line) => dutyLine(line, today)),
      today,
      links,
      complete.length > 0,
    ),
  ];
}
