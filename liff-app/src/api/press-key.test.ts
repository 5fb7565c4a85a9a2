import { expect, it } from 'vitest';
import { createPressKeys } from './press-key.ts';

it('the same content keeps its key, other content gets a new one', () => {
  let n = 0;
  const keyFor = createPressKeys(() => `key-${++n}`);
  expect(keyFor({ a: 1 })).toBe('key-1');
  expect(keyFor({ a: 1 })).toBe('key-1');
  expect(keyFor({ a: 2 })).toBe('key-2');
  expect(keyFor({ a: 1 })).toBe('key-3');
});
