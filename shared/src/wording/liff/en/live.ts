/** English beside `../live.ts`. */
import type { live as thai } from '../live.ts';
import { counted, units } from './phrases.ts';

export const live: typeof thai = {
  updated: (time) => `Last updated ${time}`,
  old: (time) => `As of ${time}. No connection at the moment; trying again by itself`,
  oldUnknown: 'Older figures. No connection at the moment; trying again by itself',
  news: (complete, expected) => `New reports: ${complete} of ${units(expected)} have reported`,
  newsOfAll: (open, missing) =>
    `Figures have changed: ${counted(open, 'duty', 'duties')} not complete, ${units(missing)} missing`,
};
