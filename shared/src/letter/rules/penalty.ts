import type { LetterPenalty } from '../letter-reading.ts';
import type { LetterText } from '../letter-text.ts';

/** A word for taking something away comes first; the amount and what it is counted by follow in either order. */
const TAKES =
  /(?:ปรับลดคะแนน|ลดคะแนน|หักคะแนน|ตัดคะแนน|ถูกหัก|ถูกปรับ|ปรับลด|เบี้ยปรับ|ค่าปรับ|เงินเพิ่ม|คะแนนจะลด|หักออก|โทษปรับ|ระวางโทษ|ปรับเป็นรายวัน|(?:ให้)?ปรับ(?=วันละ|ร้อยละ|ในอัตรา|เป็นเงิน|ไม่เกิน)|คะแนนติดลบ|หัก(?=วันละ|ร้อยละ|\d))/g;
const AMOUNT = /(?:(ร้อยละ) ?(\d{1,3}(?:\.\d+)?)|(\d[\d,]{0,9}(?:\.\d+)?) ?(คะแนน|เปอร์เซ็นต์|%|บาท))/;
const PER: readonly [RegExp, LetterPenalty['per']][] = [
  [/วันทำการละ|ต่อวันทำการ|ต่อ(?:1|หนึ่ง)วันทำการ|ทุก(?:ๆ)?วันทำการ|(?:1|หนึ่ง)วันทำการต่อ/, 'working_day'],
  [/วันละ|ต่อวัน|ต่อ(?:1|หนึ่ง)วัน|รายวัน|ทุก(?:ๆ)?วัน/, 'day'],
  [/สัปดาห์ละ|ต่อสัปดาห์/, 'week'],
  [/เดือนละ|ต่อเดือน|ทุก(?:ๆ)?เดือน/, 'month'],
  [/ต่อปี|ปีละ/, 'year'],
];

/** What lateness costs, where the letter says it in points, percent or baht. */
export function penaltyOf(text: LetterText): LetterPenalty | null {
  for (const match of text.flow.matchAll(TAKES)) {
    const start = match.index;
    const clause = (text.flow.slice(start, start + 110).split('\n')[0] as string).split(
      /(?:ทั้งนี้|จึงเรียน|อนึ่ง)/,
    )[0] as string;
    const amount = AMOUNT.exec(clause);
    if (!amount) continue;
    const value = Number((amount[2] ?? amount[3] ?? '').replaceAll(',', ''));
    const kind =
      amount[1] || amount[4] === '%' || amount[4] === 'เปอร์เซ็นต์'
        ? 'percent'
        : amount[4] === 'บาท'
          ? 'baht'
          : 'points';
    const amountEnd = amount.index + amount[0].length;
    const perText = clause.slice(0, amountEnd + 24);
    const per = PER.find(([pattern]) => pattern.test(perText));
    const perEnd = per ? (per[0].exec(perText)?.index ?? 0) + (per[0].exec(perText)?.[0].length ?? 0) : 0;
    const evidence = text.flowEvidence(start, start + Math.max(amountEnd, perEnd));
    return { [kind]: value, per: per?.[1] ?? 'once', text: evidence.text, evidence };
  }
  return null;
}
