/** Instants as the mini-app says them. Apart from the days, because the form does without. */
import { civilDateAt, clockTimeAt, type Instant } from '../../calendar/civil-date.ts';
import { shortThaiDate } from '../../calendar/thai-date.ts';
import { spoken } from '../spoken.ts';

export const instants = spoken('instants', {
  /** `16 ก.ย. 2568 เวลา 09:05 น.`, as the clock on the wall in Thailand has it; `น.` never begins a line. */
  time: (at: Instant): string => `${shortThaiDate(civilDateAt(at))} เวลา ${clockTimeAt(at)}\u00a0น.`,
});
