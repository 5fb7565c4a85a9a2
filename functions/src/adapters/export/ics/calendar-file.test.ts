import { describe, expect, it } from 'vitest';
import type { CalendarLine } from '../../../use-cases/press.ts';
import { calendarFile } from './calendar-file.ts';
import { readCalendar } from './testing/read-calendar.ts';

const LINE: CalendarLine = {
  uid: 'odloc-2568~2568~03630601@thankamnot',
  duty: 'odloc-2568',
  round: '2568',
  unit: { code: '03630601', name: 'ทน.แม่สอด' },
  title: 'มาตรฐานขั้นต่ำ ODLOC 68',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  on: '2025-09-26',
  moved: { from: '2025-08-29', letterNo: 'นร ๐๑๐๗/ว ๗๓๓๓' },
  done: false,
  count: null,
  sequence: 1,
  changedAt: '2025-09-16T02:00:00.000Z',
  link: 'https://liff.line.me/1234567890-abcdefgh/report/odloc-2568/2568?unit=03630601',
};

describe('a calendar file', () => {
  const file = calendarFile([LINE]);

  it('says what it is, in whose time, and how often to look again', () => {
    expect(readCalendar(file).head).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      'X-WR-CALNAME': 'ทันกำหนด: วันครบกำหนดรายงาน',
      'X-WR-TIMEZONE': 'Asia/Bangkok',
      'REFRESH-INTERVAL;VALUE=DURATION': 'PT4H',
    });
  });

  it('holds a due date as a whole day with the way to the form', () => {
    const [event] = readCalendar(file).events;
    expect(event).toMatchObject({
      UID: LINE.uid,
      SEQUENCE: '1',
      'DTSTART;VALUE=DATE': '20250926',
      'DTEND;VALUE=DATE': '20250927',
      DTSTAMP: '20250916T020000Z',
      'LAST-MODIFIED': '20250916T020000Z',
      SUMMARY: 'ครบกำหนด: มาตรฐานขั้นต่ำ ODLOC 68 (ทน.แม่สอด)',
      TRANSP: 'TRANSPARENT',
    });
    expect(event?.DESCRIPTION?.split('\n')).toEqual([
      'ประจำปี พ.ศ. 2568',
      'ขยายเวลาจากเดิม 29 สิงหาคม 2568 ตามหนังสือ ที่ นร ๐๑๐๗/ว ๗๓๓๓',
      `เปิดแบบรายงานใน LINE: ${LINE.link}`,
    ]);
  });

  it('rings at nine on the day before', () => {
    const [event] = readCalendar(file).events;
    expect([event?.ACTION, event?.TRIGGER]).toEqual(['DISPLAY', '-PT15H']);
  });

  it.each<[string, Partial<CalendarLine>, string]>([
    ['a unit that has reported', { done: true }, '✓ รายงานแล้ว: มาตรฐานขั้นต่ำ ODLOC 68 (ทน.แม่สอด)'],
    [
      'an area in which all have',
      { done: true, unit: null, count: { complete: 69, expected: 69 } },
      '✓ ครบทุกหน่วยงาน: มาตรฐานขั้นต่ำ ODLOC 68 (69 หน่วยงาน)',
    ],
  ])('marks %s and lets it be quiet', (_, change, summary) => {
    const [event] = readCalendar(calendarFile([{ ...LINE, ...change }])).events;
    expect(event?.SUMMARY).toBe(summary);
    expect(event).not.toHaveProperty('TRIGGER');
  });

  it('tells a coordinator how many have reported', () => {
    const [event] = readCalendar(
      calendarFile([{ ...LINE, unit: null, count: { complete: 23, expected: 69 }, link: 'https://l/board' }]),
    ).events;
    expect(event?.SUMMARY).toBe('ครบกำหนด: มาตรฐานขั้นต่ำ ODLOC 68 (69 หน่วยงาน)');
    expect(event?.DESCRIPTION).toContain('รายงานแล้ว 23 จาก 69 หน่วยงาน\nดูรายหน่วยงานใน LINE: https://l/board');
  });

  it('folds lines at 75 octets and cuts no Thai letter', () => {
    const long = calendarFile([
      { ...LINE, title: 'มาตรฐานขั้นต่ำการจัดบริการสาธารณะ; ของ อปท., ฉบับที่ \\1'.repeat(4) },
    ]);
    const lines = long.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(long).not.toMatch(/[^\r]\n/);
    expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(readCalendar(long).events[0]?.SUMMARY).toContain('สาธารณะ; ของ อปท., ฉบับที่ \\1มาตรฐาน');
  });

  it('is the same file until something changes, and a good one with nothing in it', () => {
    expect(calendarFile([LINE])).toBe(file);
    expect(calendarFile([{ ...LINE, sequence: 2 }])).not.toBe(file);
    expect(readCalendar(calendarFile([])).events).toEqual([]);
  });
});
