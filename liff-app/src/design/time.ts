import { civilDateAt, clockTimeAt } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { shell } from '@thankamnot/shared/wording/liff/shell';

/** An instant as people in Thailand read it: `16 ก.ย. 2568 เวลา 09:05 น.` */
export const thaiTime = (instant: string): string =>
  shell.at(shortThaiDate(civilDateAt(instant)), clockTimeAt(instant));
