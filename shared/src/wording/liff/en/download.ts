/** English beside `../download.ts`. */
import type { download as thai } from '../download.ts';

export const download: typeof thai = {
  table: 'Download the table',
  busy: 'Preparing the file',
  hint: 'An Excel file in the official Thai layout, with the list of units that have not reported',
};
