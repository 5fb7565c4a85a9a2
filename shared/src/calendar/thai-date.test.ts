import { describe, expect, it } from 'vitest';
import {
  briefThaiDate,
  fromBuddhistYear,
  longThaiDate,
  longThaiMonth,
  relativeThaiDay,
  shortThaiDate,
  toBuddhistYear,
  weekdayThaiDate,
} from './thai-date.ts';
import { toArabicDigits, toThaiDigits } from './thai-digits.ts';

describe('a date in Thai', () => {
  it.each([
    ['2025-09-26', '26 กันยายน 2568', '26 ก.ย. 2568', 'วันศุกร์ที่ 26 กันยายน 2568', 'ศ. 26 ก.ย.'],
    ['2026-01-01', '1 มกราคม 2569', '1 ม.ค. 2569', 'วันพฤหัสบดีที่ 1 มกราคม 2569', 'พฤ. 1 ม.ค.'],
    ['2024-02-29', '29 กุมภาพันธ์ 2567', '29 ก.พ. 2567', 'วันพฤหัสบดีที่ 29 กุมภาพันธ์ 2567', 'พฤ. 29 ก.พ.'],
  ])('%s', (date, long, short, weekday, brief) => {
    expect(longThaiDate(date)).toBe(long);
    expect(shortThaiDate(date)).toBe(short);
    expect(weekdayThaiDate(date)).toBe(weekday);
    expect(briefThaiDate(date)).toBe(brief);
  });

  it('has Buddhist years', () => {
    expect(toBuddhistYear(2025)).toBe(2568);
    expect(fromBuddhistYear(2568)).toBe(2025);
    expect(longThaiMonth('2025-09')).toBe('กันยายน 2568');
  });

  it.each([
    ['2025-09-16', 'วันนี้'],
    ['2025-09-17', 'พรุ่งนี้'],
    ['2025-09-18', 'มะรืนนี้'],
    ['2025-09-15', 'เมื่อวานนี้'],
    ['2025-09-19', undefined],
  ])('%s seen from 16 Sep is %s', (date, words) => {
    expect(relativeThaiDay(date, '2025-09-16')).toBe(words);
  });
});

describe('digits', () => {
  it.each([
    ['๒๖ ก.ย. ๒๕๖8', '26 ก.ย. 2568'],
    ['ไม่มี', 'ไม่มี'],
  ])('%s in Arabic is %s', (thai, arabic) => {
    expect(toArabicDigits(thai)).toBe(arabic);
  });

  it('in Thai', () => {
    expect(toThaiDigits(2568)).toBe('๒๕๖๘');
    expect(toThaiDigits('ว 17608')).toBe('ว ๑๗๖๐๘');
  });
});
