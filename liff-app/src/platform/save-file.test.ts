import { expect, it } from 'vitest';
import { nameIn } from './save-file.ts';

it('takes the Thai name of a file from its header', () => {
  const thai = encodeURIComponent('ตาราง ODLOC 68.xlsx');
  expect(nameIn(`attachment; filename="odloc.xlsx"; filename*=UTF-8''${thai}`)).toBe('ตาราง ODLOC 68.xlsx');
  expect(nameIn('')).toBe('');
});
