/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { budget } from './budget.ts';
import { callListWording } from './call-list.ts';
import { shell } from './shell.ts';

export const english = { budget, callListWording, shell };
