/** English beside `../duty-links.ts`. */
import type { dutyLinks as thai } from '../duty-links.ts';

export const dutyLinks: typeof thai = { shelf: 'Start and edit duties', edit: 'Edit this duty' };
