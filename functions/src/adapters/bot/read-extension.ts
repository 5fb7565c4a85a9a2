import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { readThaiDate } from '@thankamnot/shared/calendar/read-thai-date';
import { normaliseThai } from '@thankamnot/shared/text/normalise-thai';

export interface ExtensionRead {
  /** The words that name the duty. */
  topic: string;
  until?: CivilDate;
  letterNo?: string;
  /** Something stands where the date should, and no such day exists. */
  misread: boolean;
}

const COMMAND = /^.*?(?:ขยาย|เลื่อน)\s*(?:ระยะ)?\s*(?:เวลา|กำหนด(?:การ|เวลา|ส่ง)?)?\s*/;
const LETTER = /\s*(?:ตาม|อ้างถึง)?\s*หนังสือ\s*/;
const UNTIL = /\s*(?:ออก)?(?:ไป)?(?:จน)?(?:ถึง|เป็น)\s*/;
const ABOUT = /^(?:เรื่อง|งาน|ของ)\s*/;

/** Reads `ขยายเวลา [เรื่อง] ถึง [วันที่] ตามหนังสือ [เลขที่]`; the parts may be missing, and date and duty may change places. */
export function readExtension(text: string, today: CivilDate): ExtensionRead {
  const said = normaliseThai(text).replace(COMMAND, '');
  const [request = '', ...letter] = said.split(LETTER);
  const letterNo = readLetterNo(letter.join(' '));
  const marked = UNTIL.exec(request);
  const before = (marked ? request.slice(0, marked.index) : '').replace(ABOUT, '').trim();
  const rest = (marked ? request.slice(marked.index + marked[0].length) : request).trim();
  const found = dateIn(rest, today);
  const topic = [before, found.around.replace(ABOUT, '')].filter(Boolean).join(' ').trim();
  return {
    topic: found.date === undefined ? before : topic,
    ...(found.date !== undefined && { until: found.date }),
    ...(letterNo !== undefined && { letterNo }),
    misread: found.date === undefined && marked !== null && rest !== '',
  };
}

/** The longest run of words that is a date, and the words around it. */
function dateIn(text: string, today: CivilDate): { date?: CivilDate; around: string } {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 20);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const date = readThaiDate(words.slice(from, from + length).join(' '), { today, words: true });
      if (date !== undefined) {
        return { date, around: [...words.slice(0, from), ...words.slice(from + length)].join(' ') };
      }
    }
  }
  return { around: text };
}

/** The number alone, as printed: without `ที่`, the urgency before it and politeness after it. */
export function readLetterNo(text: string): string | undefined {
  const no = normaliseThai(text)
    .replace(/^(?:ตาม)?\s*(?:หนังสือ)?\s*/, '')
    .replace(/^(?:(?:ด่วนที่สุด|ด่วนมาก|ด่วน|เลขที่|ที่|no\.?)\s*)+/i, '')
    .replace(/\s*(?:ครับ|ค่ะ|คะ|คับ|นะ|จ้า)+$/, '')
    .trim();
  return /[0-9๐-๙]/.test(no) ? no : undefined;
}
