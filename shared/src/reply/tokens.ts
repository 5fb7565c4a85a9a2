import { type LetterNode, lexicon, type WordTag } from './lexicon.ts';

/**
 * `number`, `percent` and `fraction` carry their value; `topic` is the name of a duty, `component` of one of
 * its parts; `name` is what follows `อบต.`; `latin` and `unknown` are words that the reader does not know.
 */
export type Tag =
  | WordTag
  | 'number'
  | 'percent'
  | 'fraction'
  | 'topic'
  | 'component'
  | 'name'
  | 'space'
  | 'stop'
  | 'thumb'
  | 'tick'
  | 'cross'
  | 'emoji'
  | 'url'
  | 'latin'
  | 'unknown';

export interface Token {
  tag: Tag;
  text: string;
  start: number;
  end: number;
  /** Of a number or a percentage; of a fraction the part. */
  value?: number;
  /** Of a fraction the whole. */
  whole?: number;
  /** Of a topic the duty's id, of a component the part's. */
  id?: string;
}

/** A stretch of the text whose meaning is known from the context. */
export interface Known {
  start: number;
  end: number;
  tag: 'topic' | 'component';
  id: string;
}

const THAI_MARK = /[ัิ-ฺ็-๎]/;
const THAI_LETTER = /[ก-๎]/;
const LATIN = /[a-z]/;
const DIGIT = /[0-9]/;
const LEADING_VOWEL = /[เแโใไ]/;
const FOLLOWING_VOWEL = /[ะาำๅ]/;
const THUMBS = /^[👍👌🆗🙏🫡🙆🙋💯🤝🙇👏✌🤙]/u;
const TICKS = /^[✅✔☑🎉]/u;
const CROSSES = /^[❌✖🚫😭😢😥😓😰😱😩😫🥲🆘👎]/u;
const PICTURE = /^\p{Extended_Pictographic}/u;

/** Parts folded text into known and unknown words, left to right, the longest known word first. */
export function tokenise(text: string, known: readonly Known[] = []): Token[] {
  const tokens: Token[] = [];
  const tree = lexicon();
  const ahead = [...known].sort((a, b) => a.start - b.start);
  let at = 0;
  const push = (tag: Tag, end: number, more?: Partial<Token>) => {
    tokens.push({ tag, text: text.slice(at, end), start: at, end, ...more });
    at = end;
  };
  while (at < text.length) {
    while (ahead[0] && ahead[0].start < at) ahead.shift();
    const here = ahead[0];
    const char = text[at] as string;
    if (here?.start === at) push(here.tag, here.end, { id: here.id });
    else if (char === ' ') push('space', at + 1);
    else if (char === '\n') push('stop', at + 1);
    else if (text.startsWith('http', at) && /^https?:/.test(text.slice(at, at + 6)))
      push('url', endOf(text, at, /[^ \n]/));
    else {
      const word = longestWord(tree, text, at, tokens.at(-1));
      if (word) push(word.tag, word.end);
      else if (DIGIT.test(char)) pushNumber(text, at, push);
      else if (LATIN.test(char)) push('latin', endOf(text, at, LATIN));
      else if (THAI_LETTER.test(char)) growUnknown(tokens, text, at, push);
      else pushSign(text, at, push);
    }
  }
  return seenTogether(tokens);
}

function endOf(text: string, start: number, kind: RegExp): number {
  let end = start + 1;
  while (end < text.length && kind.test(text[end] as string)) end++;
  return end;
}

/** Short words that are taken for themselves even where they touch unknown letters; others may be syllables. */
const BEARS_GLUE: ReadonlySet<WordTag> = new Set([
  'neg',
  'yet',
  'future',
  'submit',
  'do',
  'complete',
  'neat',
  'polite',
  'yesno',
  'wait',
  'left',
]);

function longestWord(tree: LetterNode, text: string, at: number, before: Token | undefined) {
  const glued = before?.tag === 'unknown' && before.end === at;
  // Thai writes some vowels before their consonant: a word cannot begin between the two.
  if (glued && LEADING_VOWEL.test(text[at - 1] as string)) return undefined;
  if (LATIN.test(text[at] as string) && at > 0 && LATIN.test(text[at - 1] as string)) return undefined;
  let best: { tag: WordTag; end: number } | undefined;
  let node: LetterNode | undefined = tree;
  for (let end = at; node && end < text.length; ) {
    const code = text.codePointAt(end) as number;
    const letter = String.fromCodePoint(code);
    node = node.next.get(letter);
    end += letter.length;
    const glue = glued && end - at <= 3;
    const entry = node?.entries?.find(
      (one) =>
        !(glued && one.startsWord) &&
        !(
          glue &&
          (one.endsWord || !BEARS_GLUE.has(one.tag)) &&
          !(one.tag === 'soft' && text.slice(at, end) === 'ได้')
        ) &&
        !(one.endsWord && !isEdge(text, end)),
    );
    if (entry && mayEnd(text, end)) best = { tag: entry.tag, end };
  }
  return best;
}

/** A Thai word does not end before a mark or vowel that belongs to its last consonant, a Latin one not within letters. */
function mayEnd(text: string, end: number): boolean {
  const last = text[end - 1] as string;
  const next = text[end];
  if (next === undefined) return true;
  if (LATIN.test(last)) return !LATIN.test(next);
  if (DIGIT.test(last)) return !DIGIT.test(next);
  if (THAI_MARK.test(next)) return false;
  // No word begins with รร: `รอบรรจุ` is no `รอบ`.
  if (next === 'ร' && text[end + 1] === 'ร' && /[ก-ฮ]/.test(last)) return false;
  return !(/[ก-ฮ]/.test(last) && FOLLOWING_VOWEL.test(next));
}

const PARTICLE_AHEAD = /^(?:ครับ|คับ|ค้าบ|ค่ะ|คะ|ค่า|จ้า|จ้ะ|จ๊ะ|นะ|น้า|เจ้า|เด้อ|เน้อ|ฮะ|ฮับ|งับ|อ่ะ|ล่ะ|เอ่ย|เนี่ย|ละ)/;

function isEdge(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !/[ก-๎a-z]/.test(next) || PARTICLE_AHEAD.test(text.slice(end, end + 5));
}

const PERCENT = /^ ?(?:%|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น|เปอเซ็นต์|เปอเซ็น|percent)/;
const SHARE = /^ ?(?:\/|จากทั้งหมด|จาก|ใน) ?([0-9]{1,5})(?![0-9/.])/;
const COUNTED = /^ ?(?:ราย|เคส|ครัว|คน|บาท|ครอบ|หลัง)/;

const BUDDHIST_YEARS = 2400;

type Push = (tag: Tag, end: number, more?: Partial<Token>) => void;

function pushNumber(text: string, at: number, push: Push): void {
  let end = endOf(text, at, /[0-9,]/);
  if (text[end] === '.' && DIGIT.test(text[end + 1] ?? '')) end = endOf(text, end, DIGIT);
  const value = Number(text.slice(at, end).replaceAll(',', ''));
  const after = text.slice(end, end + 24);
  const percent = PERCENT.exec(after);
  const share = SHARE.exec(after);
  const whole = Number(share?.[1]);
  const laughs = /^5{3,}$/.test(text.slice(at, end)) && !COUNTED.test(after);
  if (percent) push('percent', end + percent[0].length, { value });
  // 20/9 is a day, 2/3 is a share.
  // 123/2568 is a letter's number.
  else if (share && value <= whole && whole < BUDDHIST_YEARS)
    push('fraction', end + share[0].length, { value, whole });
  else if (laughs) push('laugh', end);
  else push('number', end, { value });
}

/** Unknown letters gather in one token until a known word or something else begins. */
function growUnknown(tokens: Token[], text: string, at: number, push: Push): void {
  const last = tokens.at(-1);
  let end = at + 1;
  while (
    end < text.length &&
    (THAI_MARK.test(text[end] as string) || FOLLOWING_VOWEL.test(text[end] as string))
  )
    end++;
  push('unknown', end);
  if (last?.tag !== 'unknown' || last.end !== at) return;
  last.text += text.slice(at, end);
  last.end = end;
  tokens.pop();
}

function pushSign(text: string, at: number, push: Push): void {
  const rest = text.slice(at, at + 4);
  const width = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  if (THUMBS.test(rest)) push('thumb', at + width);
  else if (TICKS.test(rest)) push('tick', at + width);
  else if (CROSSES.test(rest)) push('cross', at + width);
  else if (PICTURE.test(rest)) push('emoji', at + width);
  else if (/[!;…]/.test(text[at] as string)) push('stop', at + 1);
  else if (/[.,]/.test(text[at] as string) && /^(?:[ \n]|$)/.test(text[at + 1] ?? '')) push('stop', at + 1);
  else push('space', at + width);
}

/** Most places are called after a mother river, a village, a landing, a marsh, a brook and the like. */
const PLACE =
  /^(?:แม่|บ้าน|ท่า|หนอง|ห้วย|ดอน|โคก|นา|วัง|คลอง|ป่า|ด่าน|พระ|เมือง|บาง|ดง|น้ำ|ทุ่ง|บึง|เกาะ|พบ|คี|ขะ|โพธิ์|ศรี|หมู่|มหา|พะ|เนิน|หาด|แก่ง|โป่ง|สบ|เวียง|เชียง|สัน|ยาง)/;

const NUMERALS = new Map([
  ...['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ'].map(
    (word, at) => [word, at + 1] as const,
  ),
]);

/** What neighbours make of a word: names after `อบต.`, numbers in words, `อบต. ไหน`. */
function seenTogether(tokens: Token[]): Token[] {
  let naming = false;
  let last: Token | undefined;
  for (const token of tokens) {
    if (token.tag === 'space') continue;
    const numeral = token.tag === 'numeral' ? NUMERALS.get(token.text) : undefined;
    if (numeral !== undefined) Object.assign(token, { tag: 'number', value: numeral });
    if (naming && token.text === 'ไหน') token.tag = 'whichUnit';
    // `ขึ้น 500`, `หน้าเว็บขึ้น 502`: what a server answers.
    if (token.tag === 'number' && /^[45]0\d$/.test(token.text) && last?.text === 'ขึ้น') token.tag = 'trouble';
    // `แจ้งว่าทาง อบต. ได้ส่งแล้ว` announces the own work.
    if (last?.text === 'แจ้งว่า' && ['unit', 'own'].includes(token.tag)) last.tag = 'soft';
    // `มีที่ไหนยังไม่ส่ง`: which one, not where.
    if (token.text === 'ที่ไหน' && last?.text === 'มี') token.tag = 'whichUnit';
    if (token.text !== 'ทาง') last = token;
    // `บ้าน` and `น้ำ` by themselves are a house and water.
    const place = PLACE.exec(token.text)?.[0];
    if (token.tag === 'unknown' && (naming || (place && place.length + 1 < token.text.length)))
      token.tag = 'name';
    else naming = token.tag === 'unit';
  }
  return tokens;
}
