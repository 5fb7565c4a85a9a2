/** English for whoever chose it, surface by surface, under the names that `spoken` knows them by. */
import { chart } from './chart.ts';
import { live } from './live.ts';
import { overview } from './overview.ts';
import { round } from './round.ts';
import { shell } from './shell.ts';
import { timeline } from './timeline.ts';

export const english = { shell, overview, round, chart, timeline, live };
