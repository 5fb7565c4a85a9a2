import type { Clause } from '../clauses.ts';
import { type Finding, first, has } from '../finding.ts';
import type { Token } from '../tokens.ts';

const ENDING = /^(?:ยกเลิก|เลิก|หยุด|งด|ปิด|ขอออก)/;
const CONTACT = /แจ้งเตือน|ข้อความ|ลงทะเบียน|ติดตาม|สมาชิก|บัญชี|ข่าว/;
const TAKEN_OUT =
  /(?:เอา|ลบ|ถอด|ปลด)(?:ชื่อ|ไลน์|เบอร์|บัญชี|ข้อมูล)?(?:ของ)?(?:ผม|หนู|ดิฉัน|ฉัน|เรา|ชื่อ|ไลน์|เบอร์|บัญชี)[^\n]{0,16}(?:ออก|ทิ้ง)/;
const GONE = /^(?:ย้าย|เกษียณ|ลาออก|โอนย้าย)/;
const POST = /^(?:อยู่|รับผิดชอบ|ดูแล|ประจำ|สังกัด)/;

/** Wants no more messages, or has gone. */
export function readLeaving({ words }: Clause): Finding | undefined {
  const at = first(words, 'leave');
  if (at >= 0 && !has(words.slice(0, at), 'neg', 'double'))
    return { says: 'leave', confidence: 0.92, words: words.slice(at, at + 1) };
  // `เอาไลน์หนูออกจากระบบที`.
  const clause = words.map(({ text }) => text).join('');
  if (TAKEN_OUT.test(clause) && !has(words, 'neg', 'yesno'))
    return { says: 'leave', confidence: 0.85, words: words.slice(0, 3) };
  const ends = words.findIndex((word) => ENDING.test(word.text));
  const contact = words.slice(ends + 1, ends + 6).find((word) => CONTACT.test(word.text));
  if (ends >= 0 && contact && !has(words.slice(0, ends), 'neg'))
    return { says: 'leave', confidence: 0.85, words: [words[ends] as Token, contact] };
  // `ไม่ได้อยู่ อบต. นี้แล้ว`: no longer in the post.
  const not = words.findIndex(
    (word, index) => word.text === 'ไม่ได้' && POST.test(words[index + 1]?.text ?? ''),
  );
  if (not >= 0 && has(words.slice(not), 'perf'))
    return { says: 'leave', confidence: 0.7, words: words.slice(not, not + 2) };
  const moved = words.filter((word) => word.tag === 'moved' || (GONE.test(word.text) && has(words, 'perf')));
  return moved.length > 0 ? { says: 'moved', confidence: 0.5, words: moved } : undefined;
}

/** Taking note, thanks, greetings, and signs without words. */
export function readCourtesy({ words }: Clause): Finding | undefined {
  const said = (
    what: Finding['says'],
    confidence: number,
    ...tags: Parameters<typeof has>[1][]
  ): Finding | undefined =>
    has(words, ...tags)
      ? { says: what, confidence, words: words.filter((word) => tags.includes(word.tag)) }
      : undefined;
  return (
    said('assent', 0.9, 'ack') ??
    said('thanks', 0.7, 'thanks') ??
    (has(words, 'anyway') ? said('nothing', 0.4, 'anyway') : undefined) ??
    said('courtesy', 0.6, 'greet') ??
    (words.every((word) => ['polite', 'soft', 'own', 'thumb', 'tick', 'emoji'].includes(word.tag))
      ? (said('yes', 0.85, 'polite') ?? said('sign', 0.4, 'thumb', 'tick') ?? said('call', 0.3, 'own'))
      : undefined)
  );
}
