/**
 * Version of the privacy notice (`privacy.ts`), kept with each person's acceptance. It stands alone so that a page
 * can ask whether the notice was seen without carrying its text.
 */
export const PRIVACY_VERSION = '2568-09-01';
