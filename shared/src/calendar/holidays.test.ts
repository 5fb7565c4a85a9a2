import { expect, test } from 'vitest';
import { isCivilDate } from './civil-date.ts';
import { GOVERNMENT_HOLIDAYS, HOLIDAYS_KNOWN_UNTIL } from './holidays.ts';

test('holidays are days that exist, in order, each once, up to the day until which they are known', () => {
  const dates = GOVERNMENT_HOLIDAYS.map(({ date }) => date);
  expect(dates.filter((date) => !isCivilDate(date))).toEqual([]);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.at(-1)?.slice(0, 4)).toBe(HOLIDAYS_KNOWN_UNTIL.slice(0, 4));
});

test('every year of the table has its fixed days, but for the Songkran that the pandemic put off', () => {
  const known = new Set(GOVERNMENT_HOLIDAYS.map(({ date }) => date));
  const years = [...new Set([...known].map((date) => date.slice(0, 4)))];
  expect(years).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  const lacking = years.flatMap((year) =>
    ['01-01', '04-13', '04-14', '12-10'].map((day) => `${year}-${day}`).filter((date) => !known.has(date)),
  );
  expect(lacking).toEqual(['2020-04-13', '2020-04-14']);
});
