import type { Clause } from '../clauses.ts';
import { bearing, type Finding, has } from '../finding.ts';
import type { Tag, Token } from '../tokens.ts';

const ABLE: readonly Tag[] = ['submit', 'report', 'do', 'prep', 'check', 'system', 'noun', 'medium'];
const ACTS: readonly Tag[] = ['submit', 'report', 'do', 'prep', 'check', 'start', 'know'];
/** Things to be reported that are called by a word for trouble. */
const REPORTABLE = new Set(['ปัญหา', 'อุปสรรค', 'ข้อมูลผิด', 'ตัวเลขผิด']);

/** Something stands in the way. */
export function readTrouble({ words }: Clause): Finding | undefined {
  if (has(words, 'fine') && !has(words, 'trouble')) {
    const onlyFine = !bearing(words).some(
      (word, index, all) =>
        // The `แล้ว` of `ไม่ติดอะไรแล้ว` is its own.
        !(word.tag === 'perf' && all[index - 1]?.tag === 'fine') &&
        ['perf', 'complete', 'neat', 'submit', 'neg', 'left'].includes(word.tag),
    );
    return onlyFine
      ? { says: 'fine', confidence: 0.6, words: words.filter((word) => word.tag === 'fine') }
      : undefined;
  }
  const found = inTrouble(words);
  if (!found) return undefined;
  // Being late is a trouble of another kind: less certain to be one that somebody can help with.
  const late = found.every((word) => word.text === 'ไม่ทัน');
  return { says: 'trouble', confidence: late ? 0.6 : 0.9, words: found, past: has(words, 'past') };
}

/** The words of a trouble, if there is one. */
export function inTrouble(words: readonly Token[]): Token[] | undefined {
  const named = words.filter(
    (word, index) =>
      (word.tag === 'trouble' && isReal(words, index)) ||
      (word.tag === 'thingTrouble' &&
        has(words.slice(0, index), ...ABLE, 'latin', 'topic', 'status', 'number')) ||
      (word.tag === 'thingTrouble' && bearing(words).length === 1),
  );
  if (named.length > 0) return named;
  const at = words.findIndex((_, index) => isInability(words, index));
  return at < 0 ? undefined : words.slice(Math.max(0, at - 1), at + 1);
}

function isReal(words: readonly Token[], index: number): boolean {
  const word = words[index] as Token;
  const before = words[index - 1];
  if (before?.tag === 'neg') return false;
  // Work hangs as well as machines do.
  if (
    word.text === 'ค้าง' &&
    (has(words, 'status') || before?.text === 'งาน' || words[index + 1]?.tag === 'submit')
  )
    return false;
  if (
    REPORTABLE.has(word.text) &&
    has(words.slice(0, index), 'submit', 'report') &&
    has(words, 'perf', 'complete', 'neat')
  )
    return false;
  // `ไม่ทันได้ส่ง` is a plain "not".
  if (word.text === 'ไม่ทัน') return !bearing(words.slice(index + 1)).some((next) => ACTS.includes(next.tag));
  return true;
}

/** `ส่งไม่ได้` cannot, unlike `ไม่ได้ส่ง` did not: the verb stands before the "not" and none behind it. */
function isInability(words: readonly Token[], index: number): boolean {
  const word = words[index] as Token;
  if (word.tag !== 'neg') return false;
  const behind = bearing(words.slice(index + 1));
  if (word.text === 'ไม่สามารถ' || word.text === 'ไม่ยอม')
    return behind.some((next) => ABLE.includes(next.tag));
  if (!/^(?:ไม่|บ่|บ่อ) ?ได้$/.test(word.text)) return false;
  const next = behind[1]?.tag === 'how' ? undefined : behind[0];
  if (next && (ACTS.includes(next.tag) || next.tag === 'complete' || next.tag === 'neat')) return false;
  return words.slice(Math.max(0, index - 4), index).some((before) => ABLE.includes(before.tag));
}
