import { dutyLine } from '../../../messages/duty-line.ts';
import { unitStatus } from '../../../messages/unit-status.ts';
import { workOf } from '../../../use-cases/boards.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { showRate } from './rate.ts';

/** `สถานะ`: what my units have reported and still owe. */
export async function showStatus(turn: PersonTurn): Reply {
  const { ports, person, today, links } = turn;
  const { open, complete } = await workOf(ports, person);
  const hasNone = open.length === 0 && complete.length === 0;
  if (person.units.length === 0 && hasNone)
    return (await showRate(turn, { argument: '', apart: false })) ?? [];
  turn.carried.open = open;
  const lines = (of: typeof open) => of.map((line) => dutyLine(line, today));
  return [unitStatus(lines(open), lines(complete), links)];
}
