/** What the switch between the languages says. */
import { spoken } from '../spoken.ts';

/** Each language calls itself by its own name, in both. */
export const LANGUAGES = [
  ['th', 'ภาษาไทย'],
  ['en', 'English'],
] as const;

export const language = spoken('language', { label: 'ภาษา' });
