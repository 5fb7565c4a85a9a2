/** Which command a text is, forgivingly: spaces, digits, particles, slips of the finger and word order don't matter. */
import { editDistance } from '@thankamnot/shared/calendar/month-names';
import { foldReply } from '@thankamnot/shared/text/fold-reply';
import type { CommandRow } from './rows.ts';

export interface CommandRead<N extends string> {
  name: N;
  /** What stands beside the command's word: the name of a duty, or nothing. Folded. */
  argument: string;
  /** The argument was set apart by a blank, so it is meant as one even where it names nothing. */
  apart: boolean;
}

/** Politeness and filler around a command; said by many and meaning nothing. */
const BEFORE =
  /^(?:ขอความกรุณา|รบกวน|ช่วย(?!เหลือ|ด้วย)|อยาก|ขอ|เปิด|เรียก|แสดง|เช็[คก]|ตรวจสอบ|ดู|พิมพ์|\/|#|ๆ|["“'])+/;
const AFTER =
  /(?:ครับผม|ครับ|คับ|ค้าบ|คร้าบ|ฮะ|ค่ะ|คะ|ค่า|ขา|จ้า|จ้ะ|จ๊ะ|จ่ะ|(?<!สถา)นะ|หน่อย|ด้วย(?<!ช่วยด้วย)|บ้าง|เท่าไหร่|เท่าไร|ตอนนี้|ล่าสุด|[!?.,~"”'^_-])+$/;
/** Words that only join a command to its duty. */
const JOINS = /^(?:การรายงาน|การส่ง|ของเรื่อง|ของ|เรื่อง|ใน|สำหรับ|:)+/;

/** The text without politeness, and the same without blanks. */
function bare(text: string): { spaced: string; compact: string } {
  let spaced = foldReply(text);
  for (let before = ''; before !== spaced; ) {
    before = spaced;
    spaced = spaced.replace(AFTER, '').trim();
  }
  spaced = spaced.replace(BEFORE, '').trim();
  return { spaced, compact: spaced.replace(/\s/g, '') };
}

const foldings = new WeakMap<readonly string[], string[]>();

/** A row's words as texts are folded; every message asks for them, so they are kept. */
function folded(words: readonly string[]): string[] {
  const known = foldings.get(words) ?? words.map((word) => foldReply(word).replace(/\s/g, ''));
  foldings.set(words, known);
  return known;
}

/** Longer texts are no commands, whatever they begin with. */
const LONGEST = 120;

export function readCommand<N extends string>(
  text: string,
  rows: Readonly<Record<N, Pick<CommandRow, 'words' | 'topic'>>>,
  /** Among people who talk to each other a near miss is no command, nor is one that ends a sentence. */
  { exactly = false } = {},
): CommandRead<N> | undefined {
  if (text.length > LONGEST) return undefined;
  const { spaced, compact } = bare(text);
  if (compact === '') return undefined;
  const words = (Object.keys(rows) as N[])
    .flatMap((name) => folded(rows[name].words).map((word) => ({ name, word, topic: rows[name].topic })))
    .sort((a, b) => b.word.length - a.word.length);

  const whole = words.find(({ word }) => word === compact);
  if (whole) return { name: whole.name, argument: '', apart: false };
  for (const { name, word, topic } of words) {
    if (!topic) continue;
    const argument = besideOf(compact, word, exactly);
    if (argument === undefined) continue;
    return { name, argument, apart: spaced.startsWith(`${word} `) || spaced.endsWith(` ${word}`) };
  }
  if (exactly) return undefined;
  const slip = words.find(
    ({ word }) => word.length >= 5 && editDistance(word, compact) <= (word.length >= 9 ? 2 : 1),
  );
  return slip && { name: slip.name, argument: '', apart: false };
}

/** What is left of the text beside the command's word, which may come first or last. */
function besideOf(compact: string, word: string, onlyFirst: boolean): string | undefined {
  if (compact.startsWith(word)) return compact.slice(word.length).replace(JOINS, '');
  if (!onlyFirst && compact.endsWith(word)) return compact.slice(0, -word.length).replace(JOINS, '');
  return undefined;
}
