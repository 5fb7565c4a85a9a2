import type { Clause } from '../clauses.ts';
import { type Finding, has, hasAny, WORKS } from '../finding.ts';
import type { Tag, Token } from '../tokens.ts';
import { askedAbout } from './questions.ts';

const SUBJECTS: readonly Tag[] = ['missingList', 'rate', 'status', 'deadline', 'extend', 'help'];
const ASKS: readonly Tag[] = ['asking', 'request', 'help'];

const THINGS: readonly Tag[] = [...WORKS, 'prep', 'check', 'noun', 'system', 'medium', 'topic', 'part'];

/** Wants to know or to get something, without a question word: `ขอลิงก์หน่อย`, `อัตราการส่ง`. */
export function readRequest({ words }: Clause): Finding | undefined {
  if (has(words, 'perf', 'percent', 'fraction', 'life', 'thanks')) return undefined;
  const found = words.filter((word) => ASKS.includes(word.tag) || SUBJECTS.includes(word.tag));
  const names = words.find((word) => word.text === 'รายชื่อ');
  if (names && (has(words, 'neg', 'yet', 'left') || words.some(({ text }) => text === 'ค้าง')))
    return { says: 'ask', ask: 'ask_who_missing', confidence: 0.85, words: [names] };
  if (found.length === 0) return undefined;
  const topical = has(words, ...SUBJECTS);
  if (!topical && has(words, 'future', 'tomorrow', 'day')) return undefined;
  if (has(words, 'more') && has(words, 'time')) return undefined;
  // `กำหนดส่งเดิม`, `ร้อยละ 80`: beside a verb of its own the noun asks nothing.
  const kindly = words.some((word) => word.text === 'หน่อย' || word.text === 'ที');
  if (
    !kindly &&
    !has(words, ...ASKS) &&
    hasAny(words.slice(0, words.indexOf(found[0] as Token)), WORKS) &&
    !has(words, 'missingList', 'extend')
  )
    return undefined;
  if (has(words, 'asking', 'request') && !topical) {
    if (!has(words, 'asking', ...THINGS)) return { says: 'unclear', confidence: 0.4, words: found };
    const checking = has(words, 'asking', 'check');
    const wish = !checking && hasAny(words, ['complete', 'neat']);
    if (wish) return { says: 'wish', confidence: 0.5, words: found };
    return {
      says: 'favour',
      ask: checking && hasAny(words, WORKS) ? 'ask_status' : 'ask_help',
      confidence: 0.65,
      words: found,
    };
  }
  const [ask, confidence] = askedAbout(words, found);
  return { says: 'ask', ask, confidence: Math.min(confidence, 0.85), words: found };
}
