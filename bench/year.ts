/** A province-year inside LINE's free plan: what the planner charges, month by month, against the naive way. */
import { takRoster } from '@thankamnot/functions/testing/scene';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { rounded } from './figure.ts';
import { MODEL_IN_WORDS, peopleOf, SLUGGISH_MODEL, USUAL_MODEL } from './year-model.ts';
import { naiveYear } from './year-naive.ts';
import { plannedYear, type YearResult } from './year-planned.ts';

const OFFICERS_A_UNIT = 2;
const SEED = 2568;

export async function yearFigures(): Promise<Figure[]> {
  const roster = takRoster();
  const usual = await plannedYear(roster, peopleOf(USUAL_MODEL, SEED), OFFICERS_A_UNIT);
  const sluggish = await plannedYear(roster, peopleOf(SLUGGISH_MODEL, SEED), OFFICERS_A_UNIT);
  const uncapped = await plannedYear(roster, peopleOf(USUAL_MODEL, SEED), OFFICERS_A_UNIT, 100_000);
  const naive = naiveYear(roster, peopleOf(USUAL_MODEL, SEED), OFFICERS_A_UNIT);
  const naiveSluggish = naiveYear(roster, peopleOf(SLUGGISH_MODEL, SEED), OFFICERS_A_UNIT);
  const scale = `Tak, fiscal year 2568, day by day: 69 LAOs with ${OFFICERS_A_UNIT} officers, 9 districts and the province; help centres and joint centres monthly, ODLOC 2568 (extended on 16 Sep), LTAX, e-LAAS twice, media twice, indicators monthly; the real reminder run, planner and deliveries, the simulator's quota of 300. Seed ${SEED}; ${MODEL_IN_WORDS}`;
  const figure = (name: string, value: number, note: string): Figure => ({
    name: `year_messages_${name}`,
    value,
    unit: 'messages',
    note: `${note}. ${scale}`,
  });
  return [
    figure(
      'max_month',
      most(usual.messages),
      `paid messages in the dearest month; ${inWords(usual)}. Without any limit the plan would send ${byMonth(uncapped.messages)} (${uncapped.onTime} reports on time). With every chance halved: ${inWords(sluggish)}`,
    ),
    figure('mean_month', rounded(mean(usual.messages), 1), `paid messages a month, mean of twelve`),
    figure(
      'naive_max_month',
      most(naive),
      `one push a duty to every officer of every missing unit on every reminder day, no quota; by month ${byMonth(naive)}; with every chance halved at most ${most(naiveSluggish)}`,
    ),
  ];
}

const inWords = (year: YearResult): string =>
  `by month ${byMonth(year.messages)}; mean ${mean(year.messages).toFixed(0)}; free answers ${year.freeAnswers}; ${year.told} reminders saved because a free answer had told the person; ${year.leftOut} left out by name to keep within 250 (of 300, 50 are held back for notices and broadcasts); ${year.reports} of ${year.expected} reports came, ${year.onTime} on time`;

const most = (messages: ReadonlyMap<string, number>): number => Math.max(0, ...messages.values());
const mean = (messages: ReadonlyMap<string, number>): number =>
  [...messages.values()].reduce((sum, count) => sum + count, 0) / 12;
const byMonth = (messages: ReadonlyMap<string, number>): string =>
  [...messages]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, count]) => count)
    .join(', ');
