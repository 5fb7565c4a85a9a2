/** Days as the mini-app says them (instants: `instants.ts`): Thai months and the Buddhist era, or English and the common era. */
import { type CivilDate, weekdayOf } from '../../calendar/civil-date.ts';
import {
  longThaiDate,
  relativeThaiDay,
  SHORT_MONTHS,
  shortThaiDate,
  toBuddhistYear,
  WEEKDAYS,
  weekdayThaiDate,
} from '../../calendar/thai-date.ts';
import { spoken } from '../spoken.ts';

export const dates = spoken('dates', {
  /** `26 กันยายน 2568` */
  long: longThaiDate,
  /** `26 ก.ย. 2568` */
  short: shortThaiDate,
  /** `วันศุกร์ที่ 26 กันยายน 2568` */
  weekday: weekdayThaiDate,
  /** `วันนี้`, `พรุ่งนี้`; undefined when the day is further away. */
  relative: relativeThaiDay,
  /** The leaf of a tear-off calendar: what stands above the day's number and below it. */
  leaf: (date: CivilDate): [month: string, weekday: string] => [
    `${SHORT_MONTHS[Number(date.slice(5, 7)) - 1]} ${String(toBuddhistYear(Number(date.slice(0, 4)))).slice(2)}`,
    WEEKDAYS[weekdayOf(date)] as string,
  ],
});
