import { dates } from '@thankamnot/shared/wording/liff/dates';

/** An instant as the clock on the wall in Thailand has it: `16 ก.ย. 2568 เวลา 09:05 น.` */
export const thaiTime = (instant: string): string => dates.time(instant);
