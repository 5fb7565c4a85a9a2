import { type CivilDate, civilDate } from '../calendar/civil-date.ts';

/**
 * Version of the privacy notice (`privacy.ts`), kept with each person's acceptance. It stands alone so that a page
 * can ask whether the notice was seen without carrying its text.
 */
export const PRIVACY_VERSION = '2568-09-15';

/** The day that a version names; versions count in the Buddhist era. */
export function dayOfVersion(version: string): CivilDate {
  const [year = 0, month = 0, day = 0] = version.split('-').map(Number);
  return civilDate(year - 543, month, day) ?? version;
}
