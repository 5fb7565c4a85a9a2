/** The due date as a leaf of a tear-off calendar: what hangs on the wall of every Thai office. */
import { dates } from '@thankamnot/shared/wording/liff/dates';
import type { Urgency } from './urgency.ts';

export function DateLeaf({ date, urgency }: { date: string; urgency: Urgency }) {
  const [month, weekday] = dates.leaf(date);
  return (
    <span class={`leaf ${urgency}`} aria-hidden="true">
      <span class="leaf-month">{month}</span>
      <b class="leaf-day">{Number(date.slice(8))}</b>
      <span class="leaf-weekday">{weekday}</span>
    </span>
  );
}
