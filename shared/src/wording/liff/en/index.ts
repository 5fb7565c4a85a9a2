/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { acts } from './acts.ts';
import { behalf } from './behalf.ts';
import { exports } from './exports.ts';
import { extendPage } from './extend.ts';
import { shell } from './shell.ts';

export const english = { acts, behalf, exports, extendPage, shell };
