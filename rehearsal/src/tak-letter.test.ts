import { afterAll, beforeAll, describe, it } from 'vitest';
import { playTakLetter } from './tak-letter-story.ts';
import { openWorld, type World } from './world.ts';

describe('the whole product on SQLite', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-09-16T08:55:00+07:00', frozen: true });
  });
  afterAll(() => world.close());

  it(
    'plays the Tak letter from its arrival to the days after the due date',
    () => playTakLetter(world),
    20_000,
  );
});
