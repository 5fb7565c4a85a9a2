import { expect, test } from 'vitest';
import { findProvince, PROVINCES } from './provinces.ts';

test('there are 77 provinces, each with its own code and names', () => {
  expect(PROVINCES).toHaveLength(77);
  for (const key of ['code', 'name', 'nameEn'] as const) {
    expect(new Set(PROVINCES.map((province) => province[key])).size).toBe(77);
  }
});

test.each(['63', 'ตาก', 'จังหวัดตาก', 'จ.ตาก', ' จ. ตาก ', 'Tak', 'TAK'])('“%s” is Tak', (text) => {
  expect(findProvince(text)?.code).toBe('63');
});

test.each(['', 'ตา', 'ตากก', '00'])('“%s” is no province', (text) => {
  expect(findProvince(text)).toBeUndefined();
});
