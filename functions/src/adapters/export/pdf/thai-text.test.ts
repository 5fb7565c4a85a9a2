import { describe, expect, it } from 'vitest';
import { breakLines, pieces, withRingsApart } from './thai-text.ts';

describe('sara am', () => {
  it.each([
    ['น้ำ', 'น\u0e4d\u0e49า'],
    ['ทำ', 'ท\u0e4dา'],
    ['ค่ำ', 'ค\u0e4d\u0e48า'],
    ['ป่า', 'ป่า'],
  ])('%s is written with its ring below the tone mark', (text, apart) => {
    expect(withRingsApart(text)).toBe(apart);
  });
});

describe('lines', () => {
  const widthOf = (text: string) => text.replace(/\p{Mn}/gu, '').length;

  it('break between words, never within one or before a mark', () => {
    const text = 'องค์กรปกครองส่วนท้องถิ่นรายงานผลการดำเนินงาน (ร้อยละ ๙๐) ต่าง ๆ ครบแล้ว';
    const lines = breakLines(text, 14, widthOf);
    expect(lines.every((line) => widthOf(line) <= 14)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.filter((line) => /^[\p{Mn}ๆฯ)]/u.test(line))).toEqual([]);
    expect(pieces('(ร้อยละ ๙๐) ต่าง ๆ')[0]).toMatch(/^\(./);
  });

  it('break a web address only because it must', () => {
    expect(breakLines('ดู https://drive.google.com/abc', 12, widthOf)).toEqual([
      'ดู',
      'https://driv',
      'e.google.com',
      '/abc',
    ]);
  });

  it('keep the lines that a person made', () => {
    expect(breakLines('ข้อหนึ่ง\n\nข้อสอง', 40, widthOf)).toEqual(['ข้อหนึ่ง', '', 'ข้อสอง']);
  });
});
