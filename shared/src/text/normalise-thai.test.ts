import { describe, expect, it } from 'vitest';
import { normaliseThai, readableThai } from './normalise-thai.ts';

describe('Thai text made readable', () => {
  it.each([
    ['split sara am', 'จ\u0e4d\u0e32นวน', 'จำนวน'],
    ['split sara am, tone between', 'น\u0e4d\u0e49\u0e32', 'น้ำ'],
    ['split sara am, tone before', 'น\u0e49\u0e4d\u0e32', 'น้ำ'],
    ['tone after sara am', 'น\u0e33\u0e49', 'น้ำ'],
    ['doubled e', 'เเจ้ง', 'แจ้ง'],
    ['tone before vowel', 'ท\u0e48\u0e35', 'ที่'],
    ['doubled marks', 'ที\u0e48\u0e48', 'ที่'],
    ['no-break and zero-width', 'ภายใน\u00a0วัน\u200bที่\ufeff ๑', 'ภายใน วันที่ ๑'],
    ['control characters', 'ส่ง\u0000แล้ว\u0007', 'ส่งแล้ว'],
    ['runs of blanks and Windows line ends', 'ก  \t ข \r\n  ค', 'ก ข\nค'],
    ['shifted marks of old fonts', 'ท\uf702\uf70a', 'ที่'],
    ['what is right already', 'การบันทึกข้อมูลในระบบฯ', 'การบันทึกข้อมูลในระบบฯ'],
    ['Latin accents', 'cafe\u0301', 'caf\u00e9'],
    ['emoji', 'ส่งแล้ว 🙏', 'ส่งแล้ว 🙏'],
  ])('%s', (_name, text, expected) => {
    expect(normaliseThai(text)).toBe(expected);
  });

  it.each([
    ['ขอให้\u00a0จ\u0e4d\u0e32นวน\u200b ครบ', 'จำนวน', 'จ\u0e4d\u0e32นวน'],
    ['โปรดเเจ้ง  ผล', 'แจ้ง', 'เเจ้ง'],
    ['น\u0e4d\u0e49\u0e32ประปา', 'น้ำ', 'น\u0e4d\u0e49\u0e32'],
    ['cafe\u0301 ที่ ๑', 'ที่ ๑', 'ที่ ๑'],
    ['a\u0000\u0000b', 'b', 'b'],
  ])('quotes from %j the words behind %j', (original, words, quoted) => {
    const readable = readableThai(original);
    const start = readable.text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(readable.quote(start, start + words.length)).toBe(quoted);
  });

  it('ends where the original ends', () => {
    const readable = readableThai('เเก้ไข\u200b');
    expect(readable.originalOffset(readable.text.length)).toBe(7);
    expect(readable.quote(0, readable.text.length)).toBe('เเก้ไข');
  });
});
