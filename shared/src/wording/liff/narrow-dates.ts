/** Days and months for narrow places and tables; apart from `dates.ts`, which the report form loads. */
import { briefThaiDate, longThaiMonth, shortThaiMonth } from '../../calendar/thai-date.ts';
import { spoken } from '../spoken.ts';

export const narrowDates = spoken('narrowDates', {
  /** `ศ. 26 ก.ย.` */
  brief: briefThaiDate,
  /** `กันยายน 2568` */
  month: longThaiMonth,
  /** `ก.ย. 2568` */
  shortMonth: shortThaiMonth,
});
