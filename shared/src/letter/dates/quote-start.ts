import type { LetterText } from '../letter-text.ts';

/** Words that open a phrase; a quotation may begin with them though no blank stands before. */
const OPENERS =
  /(?:จึงขอ|ขอให้|ขอเชิญ|โปรด|กรุณา|กำหนด|โดย|เพื่อ|ตามที่|และ|พร้อม|ณ|จัด|เข้าร่วม|ประชุม|อบรม|ส่ง|รายงาน|แจ้ง|ให้|ใน(?=วัน))/;

/**
 * Where a quotation of the words from `from` up to a date at `to` begins, both in the flow: with `from` itself if a
 * blank stands there, else at the first blank behind which Thai words begin, else at a word that opens a phrase.
 */
export function quoteStart(text: LetterText, from: number, to: number): number {
  if (startsWord(text, from)) return from;
  for (let at = from + 1; at < to; at += 1) if (startsWord(text, at)) return at;
  const opener = OPENERS.exec(text.flow.slice(from, to));
  return opener ? from + opener.index : to;
}

/** A Thai letter with a blank, a line end or a bracket before it. */
const startsWord = ({ flow, gapAfter }: LetterText, at: number): boolean =>
  /[ก-ฮเ-ไ]/.test(flow[at] ?? '') &&
  (at === 0 || gapAfter(at - 1) || /[\n ()"-]/.test(flow[at - 1] as string));
