import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate, toBuddhistYear } from '../calendar/thai-date.ts';
import type { Round } from './duty.ts';

/** Id and title of the n-th of so many rounds, from its due date: `2568`, or `2568-r2` where there are several. */
export function nameOfRound(dueOn: CivilDate, n: number, count: number): Pick<Round, 'id' | 'title'> {
  const year = toBuddhistYear(Number(dueOn.slice(0, 4)));
  return count === 1
    ? { id: String(year), title: `กำหนดส่ง ${shortThaiDate(dueOn)}` }
    : { id: `${year}-r${n}`, title: `ครั้งที่ ${n} (${shortThaiDate(dueOn)})` };
}
