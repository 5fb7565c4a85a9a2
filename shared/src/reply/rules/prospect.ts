import type { Clause } from '../clauses.ts';
import { bearing, ENDS, type Finding, has, hasAny, PREDICATES, WORKS } from '../finding.ts';
import type { Tag, Token } from '../tokens.ts';

/** These colour what is over as well as what is to come: `รีบส่งแล้ว`, `ส่งไปสักพักแล้ว`. */
const EITHER_WAY = new Set([
  'รีบ',
  'เร่ง',
  'สักพัก',
  'สักครู่',
  'แป๊บ',
  'แปป',
  'เดี๋ยวนี้',
  'เอาไว้',
  'พยายาม',
  'ให้ทัน',
  'เร็ว',
  'ไว',
  'ช้า',
  'ยาก',
  'โดยเร็ว',
  'แน่',
  'แน่นอน',
  'ชัวร์',
]);

const DATE_WORDS: readonly Tag[] = ['request', 'more', 'number', 'fraction', 'time', 'noun', 'own', 'say'];

/** What will be, from "will see to it" to a named day. */
export function readFuture({ words }: Clause): Finding | undefined {
  const last = words.findLastIndex((word) => word.tag === 'perf');
  const under = words.some((word) => word.tag === 'going' && word.text !== 'อยู่');
  const future = words.filter(
    (word, index) => word.tag === 'future' && !((last > index || under) && EITHER_WAY.has(word.text)),
  );
  const tomorrow = words.filter((word) => word.tag === 'tomorrow');
  // `ส่งไปตอนบ่าย` has gone, `ส่งตอนบ่าย` may not have.
  const gone = words.some((word, index) => word.text === 'ไป' && words[index - 1]?.tag === 'submit');
  const day = last < 0 && !gone && !has(words, 'past') ? words.filter((word) => word.tag === 'day') : [];
  const more = last < 0 ? words.filter((_, index) => isMoreTime(words, index)) : [];
  const dated = tomorrow.length > 0 || day.length > 0 || more.length > 0;
  const found = [...future, ...tomorrow, ...day, ...more];
  const tell = words.filter((word) => word.tag === 'tell');
  // `เสร็จแล้วจะแจ้ง`: when it is, which it is not.
  if (tell.length > 0 && !dated) {
    const upon = hasAny(words.slice(0, words.indexOf(tell[0] as Token)), [...WORKS, 'perf']);
    return { says: upon ? 'promise' : 'tell', confidence: 0.6, words: tell };
  }
  // `ยังไงก็เสร็จ`: sure to, which is not yet.
  const anyway = last < 0 && hasAny(words, WORKS) ? words.filter((word) => word.tag === 'anyway') : [];
  if (anyway.length > 0 && !has(words, 'past')) return { says: 'promise', confidence: 0.6, words: anyway };
  if (found.length === 0) return undefined;
  if (future.length === 0 && (!hasAny(words, WORKS) || has(words, 'thingTrouble'))) {
    // A day alone answers "when"; among other words it may be about anything.
    const alone = bearing(words).every((word) => found.includes(word) || DATE_WORDS.includes(word.tag));
    return alone ? { says: 'promise', confidence: 0.55, words: found } : undefined;
  }
  if (isPromise(words, future, dated))
    return { says: 'promise', confidence: dated ? 0.78 : 0.7, words: found };
  return { says: 'will', confidence: 0.7, words: found };
}

/** `อีก 2 วัน`, `อีกสองวัน`, unlike `อีก 2 ด้าน`. */
function isMoreTime(words: readonly Token[], index: number): boolean {
  if (words[index]?.tag !== 'more') return false;
  const next = words.slice(index + 1, index + 3);
  return /ไม่นาน/.test(words[index]?.text ?? '') || next.some((word) => word.tag === 'time');
}

function isPromise(words: readonly Token[], future: readonly Token[], dated: boolean): boolean {
  // `จะพยายามทำให้ทัน` promises no more than `จะทำ`.
  if (!dated && !has(words, 'submit', 'report') && future.some(({ text }) => /พยายาม/.test(text)))
    return false;
  if (dated || hasAny(words, ENDS) || future.some((word) => /^ขอ|^กำลังจะ|แน่|ทัน/.test(word.text))) return true;
  const hurried = words.some((word) => /รีบ|เร่ง/.test(word.text));
  return has(words, 'submit', 'report') && !hurried;
}

/** What is going on, or waited for. */
export function readGoing({ words }: Clause): Finding | undefined {
  const found = words.filter(
    (word, index) =>
      word.tag === 'wait' ||
      (word.tag === 'going' && (word.text !== 'อยู่' || hasAny(words.slice(0, index), PREDICATES))),
  );
  return found.length > 0 ? { says: 'going', confidence: 0.85, words: found } : undefined;
}
