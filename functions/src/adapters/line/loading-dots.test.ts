import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLoadingDots } from './loading-dots.ts';

describe('loading dots', () => {
  const shown: string[] = [];
  const show = async (user: string) => void shown.push(user);

  it.each([
    ['a quick answer', 'U1', 0, []],
    ['a slow answer in a private chat', 'U2', 30, ['U2']],
    ['a slow answer in a group', undefined, 30, []],
  ])('are right for %s', async (_, user, takes, expected) => {
    shown.length = 0;
    expect(await withLoadingDots(show, user, () => sleep(takes, 'answer'), 10)).toBe('answer');
    await sleep(15);
    expect(shown).toEqual(expected);
  });
});
