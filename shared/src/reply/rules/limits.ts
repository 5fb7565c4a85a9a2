import type { Clause } from '../clauses.ts';
import { type Finding, has, hasAny, says, WORKS } from '../finding.ts';
import type { Token } from '../tokens.ts';

/** `ถ้าเสร็จแล้วจะแจ้ง`, `เสร็จเมื่อไหร่จะบอก`. */
export function readCondition({ words }: Clause): Finding | undefined {
  const found = words.filter((word, index) => {
    if (word.tag === 'when') return true;
    if (word.tag === 'anyway') return word.text.startsWith('เมื่อไหร่');
    // `เมื่อ 10 ก.ย.` names a time that is over.
    return (
      word.tag === 'cond' &&
      !(word.text === 'เมื่อ' && ['number', 'day', 'fraction'].includes(words[index + 1]?.tag ?? ''))
    );
  });
  if (found.length === 0) return undefined;
  const about =
    hasAny(words, [...WORKS, 'perf', 'going']) ||
    words.some((word) => word.tag === 'future' && /เสร็จ|ส่ง|ทัน/.test(word.text))
      ? ({ about: 'work' } as const)
      : {};
  return { says: 'condition', confidence: 0.6, words: found, ...about };
}

const MAY_PROMISE = /^(?:ให้|ทำให้|ต้อง)/;
/** `ส่งให้เรียบร้อยแล้ว`, `ตามที่แจ้ง ได้ส่งแล้ว`: no orders when it has happened. */
const MAY_HAVE_HAPPENED = /^(?:ให้|ทำให้|ตาม)/;

/** Orders, hopes and requests that something be done. */
export function readWish({ words }: Clause): Finding | undefined {
  const at = words.findIndex((word) => word.tag === 'wish');
  if (at < 0 || has(words, 'thanks')) return undefined;
  const strong = words.some((word) => word.tag === 'wish' && !MAY_HAVE_HAPPENED.test(word.text));
  if (!strong && has(words.slice(at + 1), 'perf')) return undefined;
  // `จัดส่งแล้วตามหนังสือที่ …`: by which letter it has been sent.
  if (/^ตามหนังสือ|^ตามที่/.test(words[at]?.text ?? '') && has(words.slice(0, at), 'perf')) return undefined;
  // `วันนี้จะทำให้เสร็จ` is a promise.
  if (
    has(words, 'future', 'going') &&
    words.every((word) => word.tag !== 'wish' || MAY_PROMISE.test(word.text))
  )
    return undefined;
  return { says: 'wish', confidence: 0.5, words: words.slice(at, at + 1) };
}

/** What others did, said, or what is only supposed. */
export function readHearsay({ words }: Clause): Finding | undefined {
  if (!hasAny(words, [...WORKS, 'perf'])) return undefined;
  const others = words.filter((word, index) => word.tag === 'others' && !has(words.slice(0, index), 'going'));
  if (others.length > 0) return { says: 'hearsay', confidence: 0.5, words: others };
  const said = words.filter((word) => word.tag === 'say');
  return said.length > 0 ? { says: 'doubt', confidence: 0.45, words: said } : undefined;
}

export const readJoke = ({ words }: Clause): Finding | undefined => {
  const found = words.filter((word) => word.tag === 'joke');
  return found.length > 0 && !has(words, 'future', 'tomorrow', 'day')
    ? { says: 'joke', confidence: 0.4, words: found }
    : undefined;
};

/** Some of it, nearly all of it, a share of it, one part of it. */
export function readPartial({ words }: Clause, total: number | undefined): Finding | undefined {
  const found = (confidence: number, ...at: Token[]): Finding => ({ says: 'partial', confidence, words: at });
  const works = hasAny(words, [...WORKS, 'perf', 'prep', 'check']);
  const left = words.find((word) => word.tag === 'left');
  if (left) return found(0.85, left);
  const share = words.find((_, index) => shareOf(words, index) !== undefined);
  if (share) {
    const value = shareOf(words, words.indexOf(share)) as number;
    if (value === 0) return { says: 'undone', confidence: 0.8, words: [share] };
    if (value < 1) return found(0.9, share);
  }
  const almost = words.find((word) => word.tag === 'almost');
  if (almost && (works || words.length <= 4)) return found(0.88, almost);
  const some = words.find((word) => word.tag === 'some');
  if (some && (works || words.length <= 4)) return found(0.85, some);
  return works ? onePart(words, total) : undefined;
}

/** Of `80%`, `ร้อยละ 80`, `2/3` and `สองในสาม` the share from 0 to 1. */
function shareOf(words: readonly Token[], index: number): number | undefined {
  const word = words[index] as Token;
  if (word.tag === 'percent') return (word.value ?? 0) / 100;
  if (word.tag === 'fraction') return word.whole ? (word.value ?? 0) / word.whole : undefined;
  const [joint, whole] = [words[index + 1], words[index + 2]];
  if (word.tag === 'number' && /^(?:ใน|จาก|จากทั้งหมด)$/.test(joint?.text ?? '') && whole?.tag === 'number')
    return whole.value ? (word.value ?? 0) / whole.value : undefined;
  if (word.tag === 'number' && words[index - 1]?.text === 'ร้อยละ') return (word.value ?? 0) / 100;
  return undefined;
}

function onePart(words: readonly Token[], total: number | undefined): Finding | undefined {
  if (has(words, 'going', 'wait', 'future', 'tomorrow')) return undefined;
  const whole = has(words, 'all') || words.some((word) => word.text.startsWith('ครบ'));
  const named = new Set(words.filter((word) => word.tag === 'component').map((word) => word.id));
  if (named.size > 0) {
    if (total !== undefined && named.size >= total) return undefined;
    return { says: 'partial', confidence: 0.8, words: words.filter((word) => word.tag === 'component') };
  }
  const names = words.filter((word) => word.tag === 'partName');
  if (names.length === 1 || (names.length > 1 && !whole && names.length < 3))
    return { says: 'partial', confidence: 0.75, words: names };
  const at = words.findIndex((word) => word.tag === 'part');
  if (at < 0 || whole) return undefined;
  const [before, after] = [words[at - 1], words[at + 1]];
  const counted = before?.tag === 'number' ? before.value : undefined;
  if (counted !== undefined && total !== undefined && counted >= total) return undefined;
  const found: Finding = {
    says: 'partial',
    confidence: 0.7,
    words: words.slice(Math.max(0, at - 1), at + 2),
  };
  if (counted !== undefined) return found;
  const pointsAtOne = after?.tag === 'number' || after?.tag === 'unknown' || says(words, 'ที่');
  return pointsAtOne ? found : undefined;
}
