/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { early } from './early.ts';
import { shell } from './shell.ts';

export const english = { early, shell };
