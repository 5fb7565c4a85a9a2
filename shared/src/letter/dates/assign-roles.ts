import type { CivilDate } from '../../calendar/civil-date.ts';
import { bareDay } from '../rules/bare-days.ts';
import { duePhrase, misreadDuePhrase } from '../rules/due-phrases.ts';
import { extension } from '../rules/extension.ts';
import { monthAsked } from '../rules/month-end.ts';
import { onlyMentioned } from '../rules/only-mentioned.ts';
import { mentioned, type Verdict } from '../rules/verdict.ts';
import { timeWindow } from '../rules/windows.ts';
import type { DateContext } from './context.ts';

/**
 * The rules in the order in which they decide: what is plainly not a deadline, what moves one, then words for
 * "by", stretches of time, and last the weaker signs. The first that says anything wins.
 */
const FOR_DAYS: readonly ((context: DateContext) => Verdict | undefined)[] = [
  onlyMentioned,
  extension,
  duePhrase,
  timeWindow,
  bareDay,
  misreadDuePhrase,
];
const FOR_SPANS: readonly ((context: DateContext) => Verdict | undefined)[] = [
  onlyMentioned,
  extension,
  timeWindow,
];

export function verdictOn(context: DateContext): Verdict {
  const { mention } = context;
  const rules =
    mention.days[0]?.day === undefined ? [monthRules] : mention.shape === 'span' ? FOR_SPANS : FOR_DAYS;
  for (const rule of rules) {
    const verdict = rule(context);
    if (verdict) return verdict;
  }
  return mentioned('other');
}

function monthRules(context: DateContext): Verdict {
  const known = onlyMentioned(context);
  if (known) return known;
  const moved = extension(context);
  return moved ?? monthAsked(context);
}

/** The hour by which (or at which) it is, right after a day: `เวลา 16.30 น.` → `16:30`. */
export function hourAfter(after: string): string | undefined {
  const match = /^[ ,(]{0,2}(?:ภายใน|ก่อน|ไม่เกิน|ตั้งแต่)?(?:เวลา)?(\d{1,2})[.:](\d\d)(?:น|-|ถึง|\s|นาฬิกา)/.exec(
    after,
  );
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return undefined;
  return `${(match[1] as string).padStart(2, '0')}:${match[2]}`;
}

/** Sorts a letter's dates by day, undated (recurring) last, keeping the order of equal ones. */
export const byDay = <T extends { date?: CivilDate }>(a: T, b: T): number =>
  (a.date ?? '9999') < (b.date ?? '9999') ? -1 : (a.date ?? '9999') > (b.date ?? '9999') ? 1 : 0;
