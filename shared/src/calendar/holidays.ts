/** Days on which Thai government offices are closed, 2561–2569 BE. Sources and doubts: `data/holidays/SOURCE.md`. */
import type { CivilDate } from './civil-date.ts';
import table from './holidays.json' with { type: 'json' };

export interface Holiday {
  date: CivilDate;
  /** Thai name as the cabinet's announcement gives it. */
  name: string;
  kind: 'regular' | 'substitution' | 'cabinet_special' | 'added';
}

export const GOVERNMENT_HOLIDAYS = table as readonly Holiday[];

/** The last year that the table covers; later dates know weekends only until an administrator adds days. */
export const HOLIDAYS_KNOWN_UNTIL: CivilDate = '2026-12-31';
