import type { Clause } from '../clauses.ts';
import { bearing, ENDS, type Finding, has, hasAny, PREDICATES, VERBS } from '../finding.ts';
import type { Token } from '../tokens.ts';

/** Steps after the work is done: without them it is under way, not untouched. */
const LAST_STEPS = new Set(['เซ็น', 'ลงนาม', 'เสนอ', 'นำเสนอ', 'อนุมัติ']);

/** Not, not yet, and "yet" by itself. */
export function readNegation({ words }: Clause): Finding | undefined {
  const past = has(words, 'past');
  const doubled = words.find((word) => word.tag === 'double');
  if (doubled) return { says: 'doubt', confidence: 0.4, words: [doubled] };
  const at = words.findIndex((word) => word.tag === 'neg');
  if (at >= 0) return { ...negated(words, at), past };
  const yet = words.findIndex((word) => word.tag === 'yet');
  return yet < 0 ? undefined : { ...notYet(words, yet), past };
}

function negated(words: readonly Token[], at: number): Finding {
  const neg = words[at] as Token;
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  const target = after.find((word) => PREDICATES.includes(word.tag));
  const found = target ? [neg, target] : [neg];
  const say = (what: Finding['says'], confidence: number): Finding => ({
    says: what,
    confidence,
    words: found,
  });

  if (has(after, 'neg') && !has(words, 'perf')) return say('doubt', 0.4);
  if (has(before, 'others') && !has(before, 'own')) return say('hearsay', 0.5);
  if (has(before, 'system') && !has(after, 'submit', 'report', 'do', ...ENDS)) return say('trouble', 0.75);
  if (has(after, 'system') && !has(after, 'submit', 'report', 'do', ...ENDS)) return say('trouble', 0.7);
  if (has(before, 'internal')) return say('going', 0.55);
  if (
    after.some((word) => word.tag === 'noun' || word.tag === 'cases') &&
    after[0]?.text === 'มี' &&
    !target
  ) {
    if (neg.text.startsWith('ยัง')) return say('undone', 0.6);
    return isNothingToReport(after) ? say('done', 0.7) : say('none', 0.5);
  }
  // `ไม่มีผู้ขอรับความช่วยเหลือ รายงานแล้ว`: the "not" is spent on the cases.
  if (
    neg.text === 'ไม่' &&
    after[0]?.text === 'มี' &&
    isNothingToReport(after) &&
    has(after, 'perf') &&
    !has(after, 'neg')
  )
    return say('done', 0.75);
  if (hasAny(after, ENDS) || has(after, 'all') || after[0]?.text === 'หมด') return say('unfinished', 0.88);
  if (after[0]?.tag === 'perf')
    return neg.text.startsWith('ลืม') ? say('undone', 0.7) : say('unfinished', 0.7);
  if (!target) return withoutVerb(words, at, say);
  switch (target.tag) {
    case 'submit':
    case 'report':
    case 'do':
    case 'start':
      return has(after, 'perf') && !neg.text.startsWith('ยัง') ? say('undone', 0.7) : say('undone', 0.92);
    case 'check':
      return say('going', 0.6);
    case 'prep':
      return LAST_STEPS.has(target.text) ? say('going', 0.6) : say('undone', 0.75);
    case 'know':
      return say('undone', 0.5);
    default:
      return say('unclear', 0.4);
  }
}

/** `ไม่มีเคส`, `ไม่มีผู้ขอรับความช่วยเหลือ`: a report of nothing, as a rule; `ไม่มีไฟล์`, `ไม่มีข้อมูล` is a lack. */
const isNothingToReport = (after: readonly Token[]): boolean =>
  bearing(after).some((word) => word.tag === 'cases' || word.text.includes('ช่วยเหลือ')) &&
  !has(after, 'unknown', 'others', 'system');

function withoutVerb(
  words: readonly Token[],
  at: number,
  say: (what: Finding['says'], confidence: number) => Finding,
): Finding {
  const neg = words[at] as Token;
  const rest = bearing(words.slice(at + 1)).filter((word) => word.tag !== 'own');
  if (rest[0]?.tag === 'ack' || rest[0]?.text === 'เข้าใจ') return { ...say('ask', 0.55), ask: 'ask_help' };
  if (rest.some((word) => word.text === 'ว่าง' || word.text === 'เวลา')) return say('undone', 0.6);
  const notYetWord = /^ยัง|ทัน|^ลืม|yet/.test(neg.text);
  if (rest.length === 0) {
    if (notYetWord) return say('undone', 0.85);
    return hasAny(words.slice(0, at), VERBS) ? say('undone', 0.6) : say('unclear', 0.4);
  }
  return notYetWord ? say('undone', 0.5) : say('unclear', 0.4);
}

function notYet(words: readonly Token[], at: number): Finding {
  const yet = words[at] as Token;
  const after = bearing(words.slice(at + 1));
  if (after.length === 0) return { says: 'undone', confidence: 0.85, words: [yet] };
  if (has(after, 'left')) return { says: 'partial', confidence: 0.8, words: [yet, ...after.slice(0, 1)] };
  // Whatever else is said, "still" leaves it unfinished.
  const working = has(after, 'going', 'wait') || hasAny(after, PREDICATES);
  return { says: 'going', confidence: working ? 0.8 : 0.45, words: [yet, ...after.slice(0, 1)] };
}
