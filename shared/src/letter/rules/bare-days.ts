import type { DateContext } from '../dates/context.ts';
import { HOUR, nearestAction } from './actions.ts';
import { deadline, type Verdict } from './verdict.ts';

/**
 * A day without a word of its own for "by" or "from": ในวันที่, วันที่. It is what the clause speaks of last:
 * something handed in that day (due) or people meeting (event). Without either it stays a mention.
 */
export function bareDay({ clause, lead, after, named, bracketed }: DateContext): Verdict | undefined {
  const action = nearestAction(clause, after);
  const atAnHour = HOUR.test(after) && action !== 'ask';
  const inDay = /(?:ใน|คือ|เป็น)$/.test(lead);
  if (atAnHour && (named || inDay)) return deadline('event', tail(clause));
  if (action === 'event' && (named || inDay || bracketed || /เวลา|ณ/.test(after.slice(0, 12))))
    return deadline('event', tail(clause));
  if (action === 'ask' && (inDay || named) && /(?:ให้|ขอ|โปรด|ต้อง|กำหนด|กรุณา)/.test(clause))
    return deadline('due', tail(clause));
  return undefined;
}

/** How much of the clause to show beside the day. */
const tail = (clause: string) => Math.min(clause.length, 40);
