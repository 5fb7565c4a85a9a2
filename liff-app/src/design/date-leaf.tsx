/** The due date as a leaf of a tear-off calendar: what hangs on the wall of every Thai office. */

import { weekdayOf } from '@thankamnot/shared/calendar/civil-date';
import { SHORT_MONTHS, toBuddhistYear, WEEKDAYS } from '@thankamnot/shared/calendar/thai-date';
import type { Urgency } from './urgency.ts';

export function DateLeaf({ date, urgency }: { date: string; urgency: Urgency }) {
  return (
    <span class={`leaf ${urgency}`} aria-hidden="true">
      <span class="leaf-month">
        {SHORT_MONTHS[Number(date.slice(5, 7)) - 1]}{' '}
        {String(toBuddhistYear(Number(date.slice(0, 4)))).slice(2)}
      </span>
      <b class="leaf-day">{Number(date.slice(8))}</b>
      <span class="leaf-weekday">{WEEKDAYS[weekdayOf(date)]}</span>
    </span>
  );
}
