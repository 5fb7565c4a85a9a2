import { describe, expect, it } from 'vitest';
import { readExtension, readLetterNo } from './read-extension.ts';

const TODAY = '2025-09-16';
const NO = 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘';

const READ: [text: string, read: Partial<ReturnType<typeof readExtension>>][] = [
  [`ขยายเวลา ODLOC ถึง 26 ก.ย. 2568 ตามหนังสือ ${NO}`, { topic: 'ODLOC', until: '2025-09-26', letterNo: NO }],
  [
    `ขยายเวลา odloc ถึง ๒๖ กันยายน ๒๕๖๘ ตามหนังสือที่ ${NO} ครับ`,
    { topic: 'odloc', until: '2025-09-26', letterNo: NO },
  ],
  ['ขยายเวลา odloc ถึง 26/9/68', { topic: 'odloc', until: '2025-09-26' }],
  ['ขยายเวลา odloc ถึง 2025-09-26', { topic: 'odloc', until: '2025-09-26' }],
  ['ขอขยายเวลาเรื่องศูนย์ช่วยเหลือ ออกไปเป็นวันศุกร์ที่ 26 กันยายน', { topic: 'ศูนย์ช่วยเหลือ', until: '2025-09-26' }],
  ['ขยายเวลา ถึง 26 ก.ย. 68', { topic: '', until: '2025-09-26' }],
  ['ขยายเวลา ถึง 26 ก.ย. 68 odloc', { topic: 'odloc', until: '2025-09-26' }],
  ['ขยายเวลา odloc 26 ก.ย. 2568', { topic: 'odloc', until: '2025-09-26' }],
  ['เลื่อนกำหนดส่ง odloc ถึง 26 ก.ย. 2568', { topic: 'odloc', until: '2025-09-26' }],
  ['ขยายเวลา odloc ถึง 31 ก.ย. 2568', { topic: 'odloc', misread: true }],
  ['ขยายเวลา odloc', { misread: false }],
  ['ขยายเวลา', { topic: '', misread: false }],
];

describe('readExtension', () => {
  for (const [text, expected] of READ) {
    it(`reads “${text}”`, () => {
      const read = readExtension(text, TODAY);
      expect(read).toMatchObject(expected);
      expect(read.until).toBe(expected.until);
      expect(read.letterNo).toBe(expected.letterNo);
    });
  }
});

describe('readLetterNo', () => {
  it.each([
    [`ตามหนังสือ ${NO}`, NO],
    [`หนังสือด่วนที่สุด ที่ ${NO} ค่ะ`, NO],
    ['มท 0808.2/ว 1234', 'มท 0808.2/ว 1234'],
    ['ยังไม่มีหนังสือ', undefined],
    ['', undefined],
  ])('reads “%s”', (text, no) => {
    expect(readLetterNo(text)).toBe(no);
  });
});
