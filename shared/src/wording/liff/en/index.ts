/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { photos } from './photos.ts';
import { shell } from './shell.ts';

export const english = { photos, shell };
