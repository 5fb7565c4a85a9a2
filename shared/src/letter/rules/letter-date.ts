import type { CivilDate } from '../../calendar/civil-date.ts';
import { type DateMention, dateOf } from '../dates/date-mentions.ts';
import { type LetterText, linesOf } from '../letter-text.ts';
import type { LetterPart } from '../split-letters.ts';

export interface OwnDate {
  date: CivilDate;
  mention: DateMention;
}

/** Lines that belong to a registry's stamp. */
const STAMP = /เลข(?:ที่)?รับ|รับ(?:ที่|วันที่)|ลงรับ|ลงเลขรับ|ทะเบียนรับ/;
const SUBJECT_OR_ADDRESS = /^(?:เรื่อง|เรียน|ถึง)\s?\S/;
const ALONE = /^(?:วันที่)?[ .:]*\S.{0,6}$/;
const OWN_WORDS = /(?:ประกาศ|สั่ง|ให้ไว้|แถลง)[ \n]?ณ[ \n]?(?:วันที่)?[ \n]?$/;

/**
 * The letter's own date: between its number and its subject, or beside its number (memo); for announcements and
 * orders ประกาศ ณ วันที่; for stamped letters without a subject a date that stands alone. Registry stamps never.
 */
export function ownDate(
  text: LetterText,
  part: LetterPart,
  mentions: readonly DateMention[],
): OwnDate | undefined {
  const lines = linesOf(text.page, part.start, part.end);
  const placed = mentions.flatMap((mention) => {
    const at = text.pageOffset(mention.start);
    const date =
      mention.shape === 'single' && mention.days[0]?.year ? dateOf(mention.days[0], undefined) : undefined;
    if (at < part.start || at >= part.end || date === undefined) return [];
    return [{ mention, date, at, index: lines.findIndex(({ end }) => at < end) }];
  });
  const stamped = (index: number) =>
    lines.slice(Math.max(0, index - 2), index + 2).some(({ text: line }) => STAMP.test(line));
  const own = placed.find(({ at }) => OWN_WORDS.test(text.page.slice(Math.max(0, at - 30), at)));
  if (own) return own;

  const matter = lines.findIndex(({ text: line }) => SUBJECT_OR_ADDRESS.test(line));
  // Without a letterhead, a day that stands alone may be anything.
  if (matter === -1 && part.number === undefined) return undefined;
  const numberLine = part.number ? lines.findIndex(({ end }) => (part.number?.end ?? 0) <= end) : -1;
  const inHead = placed.find(({ index, at }) => {
    if (matter !== -1 && index >= matter) return false;
    if (matter === -1 && index > 12) return false;
    if (/ลง(?:วันที่|ว)[ ]?$/.test(text.page.slice(Math.max(0, at - 10), at))) return false;
    return (index >= numberLine && !stamped(index)) || index === numberLine;
  });
  if (inHead && (matter !== -1 || standsAlone(lines[inHead.index]?.text, inHead.mention))) return inHead;

  const afterOwnNumber = placed.find(({ index }) => {
    const value = part.number?.evidence.text.replace(/\s/g, '');
    const line = lines[index]?.text ?? '';
    const above = lines[index - 1];
    if (!value || !above || !/^วันที่/.test(line)) return false;
    return text.pageEvidence(above.start, above.end).text.replace(/\s/g, '').startsWith(value);
  });
  if (afterOwnNumber) return afterOwnNumber;

  const alone = placed.filter(
    ({ index, mention }) =>
      !stamped(index) &&
      !/^(?:ลง|เมื่อ|ณ)/.test(lines[index]?.text ?? '') &&
      !goesOn(text, mention) &&
      standsAlone(lines[index]?.text, mention),
  );
  return alone.find(({ index }) => !/^(?:วันที่|เวลา)/.test(lines[index]?.text ?? '')) ?? alone[0];
}

/** The words before belong to the date: ภายใน, ถึง, a dash. */
const goesOn = (text: LetterText, mention: DateMention) =>
  /(?:ภายใน|ถึง|เกิน|ก่อน|ใน|ตั้งแต่|ระหว่าง|ลง|เมื่อ|ณ|เป็น|-)\n?(?:วันที่|วัน)?$/.test(
    text.flow.slice(Math.max(0, mention.start - 16), mention.start),
  );

/** Nothing else on the line, give or take a word such as วันที่. */
function standsAlone(line: string | undefined, mention: DateMention): boolean {
  if (line === undefined) return false;
  const squeezed = line.replace(/[ .]/g, '').length;
  return squeezed - (mention.end - mention.start) <= 8 && (ALONE.test(line) || squeezed < 34);
}

/** Whether a date stands in a registry's stamp or beside a signature: a short line with stamp words around it. */
export function inStamp(text: LetterText, at: number): boolean {
  const from = text.page.lastIndexOf('\n', at - 1) + 1;
  const next = text.page.indexOf('\n', at);
  const line = text.page.slice(from, next === -1 ? undefined : next).trim();
  if (line.length > 40) return false;
  const around = text.page.slice(
    Math.max(0, from - 70),
    Math.min(text.page.length, (next === -1 ? text.page.length : next) + 40),
  );
  const labelled = /^(?:วันที่|เวลา|รับ)/.test(line);
  return STAMP.test(line) || (labelled && (STAMP.test(around) || /ผู้สั่งการ|ลงชื่อ|เลขที่/.test(around)));
}
