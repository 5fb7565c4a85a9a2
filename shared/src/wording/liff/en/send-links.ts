/** English beside `../send-links.ts`. */
import type { sendLinks as thai } from '../send-links.ts';

export const sendLinks: typeof thai = {
  share: 'Share a card into a LINE group (free)',
  remind: 'Remind units that have not reported',
  broadcast: 'Write to units',
  calls: 'To be telephoned',
  sendings: 'What was sent',
};
