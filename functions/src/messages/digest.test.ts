import type { ReminderItem } from '@thankamnot/shared/reminder/plan';
import { describe, expect, it } from 'vitest';
import { altTextOf, tapsOf, wordsOf } from '../adapters/bot/testing/read-message.ts';
import { digest } from './digest.ts';
import { linksTo } from './links.ts';

const links = linksTo((path) => `https://liff.line.me/1-a${path}`);
const ODLOC: ReminderItem = {
  duty: 'odloc-2568',
  round: '2568',
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  dueOn: '2025-09-26',
  daysLeft: 7,
  doneInChat: true,
  letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
};

describe('digest', () => {
  it('of one duty says what is due when and by which letter, and can be answered at once', () => {
    const message = digest([ODLOC], links);
    expect(wordsOf([message])).toMatch(
      /เหลือ 7 วัน[\s\S]*ODLOC 68[\s\S]*วันศุกร์ที่ 26 กันยายน 2568[\s\S]*ที่ ตก ๐๐๒๓\.๓\/ว ๑๗๖๐๘/,
    );
    expect(altTextOf(message)).toBe(
      'แจ้งเตือน: มาตรฐานขั้นต่ำ ODLOC 68 ครบกำหนดวันศุกร์ที่ 26 กันยายน 2568 (เหลือ 7 วัน)',
    );
    const taps = tapsOf([message]).map(({ label }) => label);
    expect(taps).toEqual(
      expect.arrayContaining(['กรอกแบบรายงาน', 'รับทราบ', 'กำลังทำ', 'เสร็จแล้ว', 'ติดปัญหา', 'นัดวันที่จะส่ง']),
    );
  });

  it('names no unit and no person, so that one multicast serves all', () => {
    for (const { data = '', uri = '' } of tapsOf([digest([ODLOC], links)])) {
      expect(data).not.toContain('unit=');
      expect(uri).not.toContain('unit=');
    }
  });

  it.each([
    [3, 'เหลือ 3 วัน'],
    [1, 'ครบกำหนดพรุ่งนี้'],
    [0, 'ครบกำหนดวันนี้'],
    [-1, 'เลยกำหนด 1 วัน'],
  ])('says with %i days left “%s”', (daysLeft, words) => {
    expect(wordsOf([digest([{ ...ODLOC, daysLeft }], links)])).toContain(words);
  });

  it('of a unit that the central system lacks asks for the evidence, and for nothing that was done before', () => {
    const message = digest([{ ...ODLOC, disputed: true }], links);
    expect(wordsOf([message])).toMatch(/ระบบกลางยังไม่พบ[\s\S]*แนบลิงก์หลักฐาน/);
    expect(tapsOf([message]).map(({ label }) => label)).not.toContain('เสร็จแล้ว');
    expect(wordsOf([message])).not.toContain('ยังไม่ได้รายงาน');
    const both = digest(
      [
        { ...ODLOC, disputed: true },
        { ...ODLOC, duty: 'other' },
      ],
      links,
    );
    expect(wordsOf([both])).toContain('ระบบกลางยังไม่พบ');
  });

  it('of several duties lists them, cites each letter, and counts what does not fit', () => {
    const items = Array.from({ length: 14 }, (_, index) => ({
      ...ODLOC,
      duty: `duty-${index}`,
      shortTitle: `เรื่องที่ ${index + 1}`,
    }));
    const words = wordsOf([digest(items, links)]);
    expect(words).toContain('มี 14 เรื่องที่ต้องรายงาน');
    expect(words).toContain('เรื่องที่ 10');
    expect(words).not.toContain('เรื่องที่ 11');
    expect(words).toContain('และอีก 4 เรื่อง');
    expect(words).toContain('ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘');
  });
});
