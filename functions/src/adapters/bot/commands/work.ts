import { dutyLine } from '../../../messages/duty-line.ts';
import { openWork } from '../../../messages/open-work.ts';
import { workOf } from '../../../use-cases/boards.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { showRate } from './rate.ts';

/** `งาน`: what my units owe. A coordinator whose own office owes nothing sees what is chased. */
export async function showWork(turn: PersonTurn): Reply {
  const { ports, person, today, links } = turn;
  const { open, complete } = await workOf(ports, person);
  const hasNone = open.length === 0 && complete.length === 0;
  if (person.units.length === 0 && hasNone)
    return (await showRate(turn, { argument: '', apart: false })) ?? [];
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
