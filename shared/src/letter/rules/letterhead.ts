import type { Evidence, Found } from '../letter-reading.ts';
import { type LetterText, type Line, linesOf } from '../letter-text.ts';
import type { LetterPart } from '../split-letters.ts';

const HEADING = /^(?:เรื่อง|เรียน|ถึง|อ้างถึง|สิ่งที่ส่งมาด้วย|ส่วนราชการ|ที่\s?[ก-ฮ]{1,4}\s?[\d(]|วันที่)/;
const BODY =
  /^(?:ด้วย|ตามที่|ตามหนังสือ|ตาม|เนื่องจาก|โดยที่|สืบเนื่อง|เพื่อให้|เพื่อ|จังหวัด\S{2,20}(?:ได้|ขอ|พิจารณา)|กรม\S{3,60}(?:ได้|ขอ|พิจารณา)|สำนักงาน\S{3,60}(?:ได้|ขอ|พิจารณา)|อาศัยอำนาจ|ด่วน|[-_=.*]{3,}|๑\.|1\.|ขอ|ในการนี้|\*)/;
const MOST_LINES = 5;
const MOST_CHARACTERS = 500;

/** `เรื่อง …` with the lines that it runs on to; scans break inside words, so Thai joins Thai without a blank. */
export function subjectOf(text: LetterText, part: LetterPart): Found<string> | undefined {
  const block = blockAfter(text, part, /^เรื่อง\s?[:：]?\s?(?=\S)/);
  return block && { value: joined(text, block.pieces), evidence: block.evidence };
}

/** Who is addressed: `เรียน …` or, in stamped letters, `ถึง …`, one entry each. */
export function addresseesOf(text: LetterText, part: LetterPart): Found<string[]> | undefined {
  const block = blockAfter(
    text,
    part,
    /^(?:เรียน|ถึง)\s?[:：]?\s(?=\S)|^(?:เรียน|ถึง)(?=(?:ผู้|นาย|ปลัด|หัวหน้า|ท้องถิ่น|อธิบดี|เทศบาล|สำนัก|องค์การ|ทุก))/,
  );
  if (!block) return undefined;
  const whole = joined(text, block.pieces);
  const names = whole.split(
    /\s+และ\s?(?=นาย|ผู้|ปลัด|หัวหน้า|ท้องถิ่น|สำนักงาน|องค์การ|เทศบาล)|\s*[,;]\s*|\s+(?=นาย|ผู้|ปลัด|หัวหน้า|ท้องถิ่น|สำนักงาน|องค์การ|เทศบาล|กรม|อธิบดี)|(?<=[ก-๎])และ(?=นายก|นายอำเภอ|ผู้|ท้องถิ่น)/,
  );
  return {
    value: names.map((name) => name.replace(/^และ\s?/, '').trim()).filter(Boolean),
    evidence: block.evidence,
  };
}

/** `สิ่งที่ส่งมาด้วย`, numbered or not. */
export function attachmentsOf(text: LetterText, part: LetterPart): string[] {
  const block = blockAfter(text, part, /^สิ่งที่ส่งมาด้วย\s?[:：]?\s?(?=\S)/, 10);
  if (!block) return [];
  const whole = joined(text, block.pieces, ' ');
  return whole
    .split(/(?:^|\s)(?=[0-9๐-๙]{1,2}\.\s?[^0-9๐-๙\s])/)
    .map((item) => item.replace(/^[0-9๐-๙]{1,2}\.\s?/, '').trim())
    .filter(Boolean);
}

/** The office at the top: in the memo's ส่วนราชการ, or the first line under the number that is no address or mark. */
export function issuerOf(text: LetterText, part: LetterPart): Found<string> | undefined {
  const lines = linesOf(text.page, part.start, part.end);
  const memo = lines.find(({ text: line }) => /^ส่วนราชการ\s/.test(line));
  if (memo) {
    const name = memo.text.replace(/^ส่วนราชการ\s*/, '').split(/\s(?:โทร|ที่ )/)[0] as string;
    const start = memo.start + memo.text.indexOf(name);
    return { value: name.trim(), evidence: text.pageEvidence(start, start + name.length) };
  }
  const matter = lines.findIndex(({ text: line }) => /^(?:เรื่อง|เรียน|ถึง)\s?\S/.test(line));
  const head = lines.slice(0, matter === -1 ? 8 : matter);
  const office = head.find(
    ({ text: line }, index) =>
      OFFICE.test(line) && !/รับ|^ที่|ถนน|^ด่วน/.test(line) && !/^เลข(?:ที่)?รับ/.test(head[index + 1]?.text ?? ''),
  );
  const foot = matter === -1 || office ? undefined : officeAboveTelephone(lines);
  const found = office ?? foot;
  return found && { value: quoted(text, found), evidence: text.pageEvidence(found.start, found.end) };
}

const OFFICE =
  /^(?:ประกาศ)?(?:กรม|กระทรวง|สำนัก|จังหวัด|ศาลากลาง|ที่ว่าการ|องค์การ|องค์กร|เทศบาล|กอง|ศูนย์|คณะกรรมการ|มหาวิทยาลัย|โรงพยาบาล|โรงเรียน|การไฟฟ้า|การประปา|สถาบัน|ทำเนียบ|อำเภอ|ศาล|ธนาคาร|สภา)/;

function officeAboveTelephone(lines: readonly Line[]): Line | undefined {
  const telephone = lines.findIndex(({ text: line }) => /^โทร/.test(line));
  return lines
    .slice(Math.max(0, telephone - 3), Math.max(0, telephone))
    .find(({ text: line }) => OFFICE.test(line));
}

const quoted = (text: LetterText, line: Line) =>
  text.pageEvidence(line.start, line.end).text.replace(/\s+/g, ' ').trim();

interface Block {
  pieces: Line[];
  evidence: Evidence;
}

/** The first line that begins with a heading, without it, and the lines until the next heading or the body. */
function blockAfter(
  text: LetterText,
  part: LetterPart,
  heading: RegExp,
  most = MOST_LINES,
): Block | undefined {
  const lines = linesOf(text.page, part.start, part.end);
  const first = lines.findIndex(({ text: line }) => heading.test(line));
  const head = lines[first];
  if (!head) return undefined;
  const skipped = heading.exec(head.text)?.[0].length ?? 0;
  const pieces: Line[] = [{ text: head.text.slice(skipped), start: head.start + skipped, end: head.end }];
  for (const line of lines.slice(first + 1, first + most)) {
    const last = pieces[pieces.length - 1] as Line;
    const blankBefore = (text.page.slice(last.end, line.start).match(/\n/g) ?? []).length > 1;
    const cited = /^ที่\s?[ก-ฮ]/.test(line.text) && heading.source.includes('สิ่งที่ส่งมาด้วย');
    if ((HEADING.test(line.text) && !cited) || (BODY.test(line.text) && !/^\d{1,2}\./.test(line.text))) break;
    if (blankBefore && !/^(?:ประจำปี|พ\.ศ\.|ครั้งที่|ลงวันที่|จำนวน|ที่|สำหรับ|ตัวชี้วัด)/.test(line.text)) break;
    if (line.start - head.start > MOST_CHARACTERS) break;
    pieces.push(line);
  }
  const end = Math.min((pieces[pieces.length - 1] as Line).end, head.start + MOST_CHARACTERS * 2);
  return { pieces, evidence: text.pageEvidence(head.start, end) };
}

function joined(text: LetterText, pieces: readonly Line[], glue?: string): string {
  return pieces
    .map((piece, index) => {
      const words = quoted(text, piece);
      const previous = pieces[index - 1];
      if (!previous) return words;
      const near = (text.page.slice(previous.end, piece.start).match(/\n/g) ?? []).length === 1;
      const bothThai = /[ก-๎]$/.test(previous.text) && /^[ก-๎]/.test(piece.text);
      const continues = near && bothThai && !/^(?:และ|ประจำปี|พ\.ศ\.|ลงวันที่)/.test(piece.text);
      return (glue ?? (continues ? '' : ' ')) + words;
    })
    .join('');
}
