/** English beside `../behalf.ts`. */
import type { behalf as thai } from '../behalf.ts';

export const behalf: typeof thai = {
  title: (unit) => `You are reporting for ${unit}`,
  text: (name) =>
    `The history will say that ${name} recorded this for them; their officers are told with their next answer, at no cost`,
  done: (unit) => `Recorded for ${unit}`,
  toUnit: 'Back to the organization',
  toList: 'Back to the list',
};
