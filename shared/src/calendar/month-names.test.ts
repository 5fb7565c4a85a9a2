import { describe, expect, it } from 'vitest';
import { monthMisspelt, monthNamed } from './month-names.ts';
import { MONTHS, SHORT_MONTHS } from './thai-date.ts';

describe('month names', () => {
  it.each(MONTHS.map((name, index) => [name, index + 1] as const))('%s is month %i', (name, month) => {
    expect(monthNamed(name)).toBe(month);
    expect(monthMisspelt(name)).toBe(month);
  });

  it.each(
    SHORT_MONTHS.map((name, index) => [name, index + 1] as const),
  )('%s is month %i, without dots too', (name, month) => {
    expect(monthNamed(name)).toBe(month);
    expect(monthNamed(name.replaceAll('.', ''))).toBe(month);
  });

  it.each([
    ['พฤษจิกายน', 11],
    ['กรกฏาคม', 7],
    ['กุมพาพันธ์', 2],
    ['กันยาน', 9],
    ['ธันวาดม', 12],
    ['มิถุยายน', 6],
    ['ดุลาคม', 10],
  ])('%s must mean month %i', (word, month) => {
    expect(monthNamed(word)).toBeUndefined();
    expect(monthMisspelt(word)).toBe(month);
  });

  it.each(['องค์การ', 'ยน', 'งบประมาณ', 'คน', ''])('%s means none', (word) => {
    expect(monthNamed(word)).toBeUndefined();
    expect(monthMisspelt(word)).toBeUndefined();
  });
});
