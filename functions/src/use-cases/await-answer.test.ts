import { expect, test } from 'vitest';
import { CAST, ODLOC, seat, takScene, UNITS } from '../testing/scene.ts';
import { awaitAnswer, stopAwaiting } from './await-answer.ts';
import { type Awaiting, userDoc } from './documents.ts';
import { read } from './records.ts';
import { awaitingUntil } from './registration.ts';

test('a question is asked once, and a late copy does not ask again after the answer', async () => {
  const scene = await takScene();
  await seat(scene, CAST.kanchana);
  const { ports, clock } = scene;
  const who = CAST.kanchana.user;
  const awaiting: Awaiting = {
    kind: 'problem',
    duty: ODLOC.duty,
    round: ODLOC.round,
    unit: UNITS.maeSot,
    until: awaitingUntil(clock.now()),
  };
  const awaited = async () => (await read(ports.store, userDoc(who)))?.awaiting;

  expect(await awaitAnswer(ports, who, awaiting, 'event-1')).toBe(true);
  expect(await awaited()).toEqual(awaiting);
  await stopAwaiting(ports, who);
  expect(await awaited()).toBeNull();
  expect(await awaitAnswer(ports, who, awaiting, 'event-1')).toBe(false);
  expect(await awaited()).toBeNull();
  await stopAwaiting(ports, CAST.napha.user);
});
