/** English beside `../message-preview.ts`. */
import { numeral } from '../../numeral.ts';
import type { messagePreview as thai } from '../message-preview.ts';

export const messagePreview: typeof thai = {
  title: 'What people will see in LINE',
  empty: 'Type a message and the card that will be sent appears here',
  waiting: 'Preparing the preview',
  retry: 'Try again',
  people: (n) => `This card goes to ${numeral(n)} ${n === 1 ? 'person' : 'people'}`,
  notification: (text) => `Notification: ${text}`,
};
