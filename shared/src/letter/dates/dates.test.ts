import { describe, expect, it } from 'vitest';
import { letterText } from '../letter-text.ts';
import { inShort } from '../measure-letters.ts';
import { readLetter } from '../read-letter.ts';
import { dateMentions } from './date-mentions.ts';

const days = (text: string) =>
  dateMentions(letterText(text)).flatMap((mention) =>
    mention.days.map(({ day, month, year }) => [day ?? '-', month, year ?? '-'].join('/')),
  );
const asked = (text: string) => readLetter(text).deadlines.map(inShort);
const dated = (text: string) => `ที่ มท ๐๘๐๘/ว ๑\n๑๖ กันยายน ๒๕๖๘\nเรื่อง ก\nเรียน ข\n\n${text}`;

describe('dates in running text', () => {
  it.each([
    ['๒๖ กันยายน ๒๕๖๘', ['26/9/2025']],
    ['26 กันยายน ๒๕๖8', ['26/9/2025']],
    ['๒๓ กพ. ๒๕๖๑', ['23/2/2018']],
    ['๒๓ ก.พ ๒๕๖๑', ['23/2/2018']],
    ['23 กพ 61', ['23/2/2018']],
    ['๒๑ กรกฎาคม - ๒๙ สิงหาคม ๒๕๖๘', ['21/7/2025', '29/8/2025']],
    ['๑ ตุลาคม - ๓๑ มีนาคม ๒๕๖๗', ['1/10/2023', '31/3/2024']],
    ['15 - 17 ต.ค. 68', ['15/10/2025', '17/10/2025']],
    ['๕, ๑๒ และ ๑๙ มกราคม ๒๕๖๙', ['5/1/2026', '12/1/2026', '19/1/2026']],
    ['วันที่ ๒๖ เดือนกันยายน พ.ศ. ๒๕๖๘', ['26/9/2025']],
    ['26/9/2568 และ 2025-09-26', ['26/9/2025', '26/9/2025']],
    ['๒๐ พฤษจิกายน ๒๕๖๘', ['20/11/2025']],
    ['๒๘ กุมพาพันธ์ ๒๕๖๙', ['28/2/2026']],
    ['ภายในเดือนกันยายน ๒๕๖๑', ['-/9/2018']],
    ['26 September 2025', ['26/9/2025']],
    ['ครั้งที่ ๔/๒๕๖๘', []],
    ['ที่ มท ๐๘๑๐.๗/ว ๔๓๕', []],
    ['สำนักงาน ก.พ. และ ก.พ.ร.', []],
    ['โทร. 02-12-6868', []],
    ['ข้อ 3.1.68', []],
    ['พ.ศ. ๒๕๖๘', []],
  ])('%j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

describe('a missing year', () => {
  it.each([
    ['is the letter’s', 'ส่งภายในวันที่ ๒๖ ก.ย.', ['due 2025-09-26']],
    ['is the next one past New Year', 'ส่งภายในวันที่ ๑๕ มกราคม', ['due 2026-01-15']],
    ['and month are the letter’s', 'ส่งภายในวันที่ ๒๖ นี้', ['due 2025-09-26']],
  ])('%s', (_name, text, expected) => {
    expect(asked(dated(text))).toEqual(expected);
  });

  it('without a letter date comes from the caller’s today, or gives no date', () => {
    expect(readLetter('ส่งภายในวันที่ ๒๖ ก.ย. ครับ', { today: '2025-09-16' }).deadlines.map(inShort)).toEqual([
      'due 2025-09-26',
    ]);
    expect(asked('ส่งภายในวันที่ ๒๖ ก.ย. ครับ')).toEqual([]);
  });
});

describe('counted stretches', () => {
  it.each([
    ['รายงานภายใน ๑๕ วัน นับแต่วันที่ ๑ ตุลาคม ๒๕๖๘', 'due 2025-10-16'],
    ['รายงานภายใน ๑๕ วันนับแต่วันที่ได้รับหนังสือ', 'due 2025-10-01'],
    ['รายงานภายในสามสิบวันนับแต่วันที่ในหนังสือ', 'due 2025-10-16'],
    ['รายงานภายใน ๕ วันทำการหลังจากได้รับหนังสือ', 'due 2025-09-23'],
    ['รายงานภายใน ๑ เดือนนับแต่วันที่ได้รับแจ้ง', 'due 2025-10-16'],
  ])('%j from 16 Sep 2025', (text, expected) => {
    expect(asked(dated(text))).toEqual([expected]);
  });

  it('say that receipt is a guess', () => {
    expect(readLetter(dated('รายงานภายใน ๑๕ วันนับแต่วันที่ได้รับหนังสือ')).deadlines[0]?.estimated).toBe(true);
  });

  it('from an unknown day give no date but are kept', () => {
    const reading = readLetter(dated('ยื่นภายใน ๙๐ วัน นับแต่วันเลือกตั้ง'));
    expect(reading.deadlines).toEqual([]);
    expect(reading.relative).toMatchObject([{ count: 90, unit: 'day', from: 'other' }]);
  });
});

describe('details of a due day', () => {
  it('ก่อนวันที่ keeps the day as written and says that it is too late itself', () => {
    expect(readLetter('ส่งก่อนวันที่ ๑๕ ตุลาคม ๒๕๖๘').deadlines).toMatchObject([
      { date: '2025-10-15', exclusive: true },
    ]);
  });

  it('has the hour', () => {
    expect(readLetter('ส่งภายในวันที่ ๑๕ ตุลาคม ๒๕๖๘ เวลา ๑๖.๓๐ น.').deadlines).toMatchObject([{ time: '16:30' }]);
  });

  it('an extension and ภายใน of the same day are one', () => {
    expect(asked('ขยายเวลาถึงวันที่ ๒๖ กันยายน ๒๕๖๘ จึงขอให้ส่งภายในวันที่ ๒๖ กันยายน ๒๕๖๘')).toEqual([
      'extended_to 2025-09-26',
    ]);
  });
});
