import { expect, it } from 'vitest';
import { processorMs } from '../testing/processor-ms.ts';
import { maskPersonal } from './mask-personal.ts';

it.each([
  ['ติดต่อ นายสมชาย แก้วมา ด้วย', 'ติดต่อ [ชื่อ] ด้วย'],
  ['คุณกาญจนา ไม่อยู่', '[ชื่อ] ไม่อยู่'],
  ['โทร 081-234-5678 ค่ะ', 'โทร [เลข] ค่ะ'],
  ['โทร ๐๘๑ ๒๓๔ ๕๖๗๘', 'โทร [เลข]'],
  ['ดู https://example.org/a?b=1 นะ', 'ดู [ลิงก์] นะ'],
  ['เมล a.b@example.org', 'เมล [ลิงก์]'],
  ['อบต.อุ้มผาง ยังไม่รู้เรื่อง', '[ชื่อ] ยังไม่รู้เรื่อง'],
  ['มะลิ ถามว่า', '[ชื่อ] ถามว่า'],
])('“%s” is kept as “%s”', (text, kept) => {
  expect(maskPersonal(text, ['มะลิ พงศ์ไพร', 'อบต.อุ้มผาง'])).toBe(kept);
});

it('keeps little of a long text, in time', () => {
  const long = 'เลขที่ 123 นายก '.repeat(400);
  expect(maskPersonal(long).length).toBeLessThanOrEqual(160);
  expect(processorMs(() => maskPersonal(long))).toBeLessThan(50);
});
