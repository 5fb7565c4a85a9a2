import {
  type FirestoreBackend,
  startFirestore,
} from '@thankamnot/functions/adapters/store/testing/firestore-backend';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { playTakLetter } from './tak-letter-story.ts';
import { openWorld, type World } from './world.ts';

describe('the whole product with STORE=firestore', () => {
  let backend: FirestoreBackend;
  let world: World | undefined;
  beforeAll(async () => {
    backend = await startFirestore();
    if (!backend.host) return;
    process.env.FIRESTORE_EMULATOR_HOST = backend.host;
    process.env.GCLOUD_PROJECT = `demo-story-${process.pid}`;
    world = await openWorld({
      opensAt: '2025-09-16T08:55:00+07:00',
      frozen: true,
      store: { kind: 'firestore' },
    });
  });
  afterAll(async () => {
    await world?.close();
    delete process.env.FIRESTORE_EMULATOR_HOST;
    await backend.stop();
  });

  it('plays the Tak letter on Google’s emulator', async ({ skip }) => {
    if (!world)
      return skip('no Firestore emulator on this machine: install it or set FIRESTORE_EMULATOR_HOST');
    await playTakLetter(world);
  });
});
