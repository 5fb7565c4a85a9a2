import { describe, expect, it } from 'vitest';
import { altTextOf, tapsOf, wordsOf } from '../adapters/bot/testing/read-message.ts';
import type { DutyLine } from './duty-line.ts';
import { linksTo } from './links.ts';
import { openWork } from './open-work.ts';

const links = linksTo((path) => `https://liff.line.me/1-a${path}`);
const TODAY = '2025-09-16';
const LINE: DutyLine = {
  duty: 'odloc-2568',
  round: '2568',
  unit: '03630601',
  unitName: 'ทน.แม่สอด',
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  asks: 'บันทึกข้อมูลให้ครบ 3 ด้าน',
  dueOn: '2025-09-26',
  originalDueOn: '2025-08-29',
  daysLeft: 10,
  doneInChat: true,
  status: 'missing',
};
const labels = (line: DutyLine) =>
  tapsOf([openWork([line], TODAY, links, false)])
    .filter(({ type }) => type !== 'uri')
    .map(({ label }) => label);

describe('openWork', () => {
  it('offers what makes sense next, and not what has been said', () => {
    expect(labels(LINE)).toEqual(['รับทราบ', 'กำลังทำ', 'เสร็จแล้ว', 'ติดปัญหา']);
    expect(labels({ ...LINE, status: 'acknowledged' })).toEqual(['กำลังทำ', 'เสร็จแล้ว', 'ติดปัญหา', 'นัดวันที่จะส่ง']);
    expect(labels({ ...LINE, status: 'in_progress' })).toEqual(['เสร็จแล้ว', 'ติดปัญหา', 'นัดวันที่จะส่ง']);
  });

  it('keeps the original date beside the extended one, and every tap to the unit', () => {
    const message = openWork([LINE], TODAY, links, false);
    expect(wordsOf([message])).toContain('ขยายจากเดิม 29 ส.ค. 2568');
    for (const { data, uri } of tapsOf([message])) expect(data ?? uri).toContain('unit=03630601');
  });

  it('names the unit only to somebody with several', () => {
    const two = [LINE, { ...LINE, unit: '06630612', unitName: 'อบต.แม่กาษา' }];
    expect(wordsOf([openWork([LINE], TODAY, links, false)])).not.toContain('ทน.แม่สอด');
    expect(wordsOf([openWork(two, TODAY, links, false)])).toMatch(/ทน\.แม่สอด[\s\S]*อบต\.แม่กาษา/);
  });

  it('leads to the rest where there are too many cards, and says how many', () => {
    const lines = Array.from({ length: 20 }, (_, index) => ({ ...LINE, duty: `duty-${index}` }));
    const message = openWork(lines, TODAY, links, false);
    const cards =
      'contents' in message && message.contents.type === 'carousel' ? message.contents.contents.length : 0;
    expect(cards).toBe(9);
    expect(wordsOf([message])).toContain('และอีก 12 เรื่อง');
    expect(altTextOf(message)).toContain('20 เรื่อง');
  });

  it('tells “all done” from “nothing was ever asked”', () => {
    expect(wordsOf([openWork([], TODAY, links, true)])).toContain('ครบทุกเรื่องแล้ว');
    expect(wordsOf([openWork([], TODAY, links, false)])).toContain('ยังไม่มีเรื่อง');
  });
});
