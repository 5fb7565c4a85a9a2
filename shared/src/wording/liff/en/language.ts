/** English beside `../language.ts`. */
import type { language as thai } from '../language.ts';

export const language: typeof thai = { label: 'Language' };
