import { foldReply } from '../text/fold-reply.ts';
import type { ReplyDuty } from './reply-reading.ts';
import type { Known } from './tokens.ts';

/** Shorter names are as likely to be part of another word. */
const SHORTEST_NAME = 3;

/** Where in folded text duties and their parts are named. */
export function findNames(text: string, duties: readonly ReplyDuty[]): Known[] {
  const wanted: { name: string; tag: Known['tag']; id: string }[] = [];
  for (const duty of duties) {
    for (const name of [duty.title, duty.shortTitle, ...duty.nicknames])
      wanted.push({ name, tag: 'topic', id: duty.id });
    for (const part of duty.parts ?? [])
      for (const name of part.names) wanted.push({ name, tag: 'component', id: part.id });
  }
  const found: Known[] = [];
  const folded = wanted
    .map((one) => ({ ...one, name: foldReply(one.name) }))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { name, tag, id } of folded) {
    if (name.length < SHORTEST_NAME) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, tag, id });
    }
  }
  return found;
}

/** The duty that is named, by itself or by one of its parts, or the only one there is; undefined in doubt. */
export function whichDuty(known: readonly Known[], duties: readonly ReplyDuty[]): ReplyDuty | undefined {
  const named = new Set(known.filter((one) => one.tag === 'topic').map((one) => one.id));
  if (named.size === 1) return duties.find((duty) => named.has(duty.id));
  if (named.size > 1) return undefined;
  if (duties.length === 1) return duties[0];
  const parts = new Set(known.map((one) => one.id));
  const owners = duties.filter((duty) => duty.parts?.some((part) => parts.has(part.id)));
  return owners.length === 1 ? owners[0] : undefined;
}
