/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { people } from './people.ts';
import { rosterPage } from './roster.ts';
import { shell } from './shell.ts';

export const english = { people, rosterPage, shell };
