/** English beside `../exports.ts`. */
import type { exports as thai } from '../exports.ts';

export const exports: typeof thai = {
  title: 'Official documents',
  kind: {
    table: 'Summary table',
    letter: 'Chasing letter',
    memo: 'Memorandum',
    form: 'Report on the prescribed form',
  },
  tableHint: 'In the official layout, with the organizations that have not reported',
  making: (document) => `Making: ${document}…`,
  fetch: (format) => `Download ${format}`,
  fetchOf: (format, document) => `Download ${format}: ${document}`,
  opened: 'The link was opened in your phone’s browser. It works for 5 minutes',
  saved: (document) => `${document} is made. The file is in your downloads`,
};
