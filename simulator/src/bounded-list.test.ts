import { expect, test } from 'vitest';
import { createBoundedList } from './bounded-list.ts';

test.each([3, 4, 5, 100])('of %i entries the latest four are kept, oldest first', (count) => {
  const list = createBoundedList<number>(4);
  for (let entry = 1; entry <= count; entry++) list.add(entry);
  const expected = [count - 3, count - 2, count - 1, count].filter((entry) => entry > 0);
  expect(list.all()).toEqual(expected);
  expect(list.last()).toBe(count);
});

test('a cleared list is empty', () => {
  const list = createBoundedList<string>(2);
  list.add('a');
  list.clear();
  expect(list.all()).toEqual([]);
});
