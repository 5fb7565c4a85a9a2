import { instants } from '@thankamnot/shared/wording/liff/instants';

/** An instant as the clock on the wall in Thailand has it: `16 ก.ย. 2568 เวลา 09:05 น.` */
export const thaiTime = (instant: string): string => instants.time(instant);
