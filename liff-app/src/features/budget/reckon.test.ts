import { expect, it } from 'vitest';
import { reckon } from './reckon.ts';

const day = (messages: number, short = 0) => ({ on: '2025-09-23', messages, short });

it.each([
  ['enough', { used: 100, limit: 300 }, 50, [day(60), day(40)], { left: 200, heldBack: 50, free: 50 }],
  ['just enough', { used: 150, limit: 300 }, 50, [day(100)], { left: 150, heldBack: 50, free: 0 }],
  ['too little', { used: 280, limit: 300 }, 50, [day(40, 40)], { left: 20, heldBack: 20, free: 0 }],
  ['more used than there is', { used: 320, limit: 300 }, 50, [], { left: 0, heldBack: 0, free: 0 }],
])('of %s', (_, usage, heldBack, days, meter) => {
  expect(reckon({ usage, heldBack, days }).meter).toMatchObject(meter);
});

it('tells what is expected, and for how many days it lacks', () => {
  expect(reckon({ usage: null, heldBack: 50, days: [day(10), day(8, 3), day(6, 6)] })).toEqual({
    expected: 24,
    shortDays: 2,
    lacking: 9,
    meter: null,
  });
});

it.each([null, { used: 5_000, limit: null }])('has no meter for %j', (usage) => {
  expect(reckon({ usage, heldBack: 50, days: [] }).meter).toBeNull();
});
