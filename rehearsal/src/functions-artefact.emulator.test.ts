/** What is deployed, loaded by the Functions emulator: every function does its job there, with LINE simulated. */

import {
  type RunningEmulator,
  startStorageEmulator,
} from '@thankamnot/functions/adapters/files/testing/storage-emulator';
import { openFirestoreStore } from '@thankamnot/functions/adapters/store/firestore-store';
import {
  type FirestoreBackend,
  startFirestore,
} from '@thankamnot/functions/adapters/store/testing/firestore-backend';
import { quietLog } from '@thankamnot/functions/log';
import type { DocumentStore } from '@thankamnot/functions/use-cases/document-store';
import { deliveries, directoryDoc, provinceDoc } from '@thankamnot/functions/use-cases/documents';
import type { Ports } from '@thankamnot/functions/use-cases/ports';
import { queueNotice } from '@thankamnot/functions/use-cases/queue-notice';
import { find, patch, read } from '@thankamnot/functions/use-cases/records';
import { filesAt, portsOf, systemClock } from '@thankamnot/functions/wiring';
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { photoIdOf } from '@thankamnot/shared/photo/photo';
import { JPEG, JPEG_WITH_PLACE } from '@thankamnot/shared/testing/pictures';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { createSimulator, type Simulator } from '@thankamnot/simulator/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE, type RehearsalPerson } from './people.ts';
import { seedTak } from './seed.ts';
import {
  type FunctionsEmulator,
  PROJECT,
  startFunctionsEmulator,
  whyNotHere,
} from './testing/functions-emulator.ts';

const TAK = '63';
/** A reminder day of the letter: seven days before 26 Sep 2568. */
const REMINDER_TIME = '2025-09-19T09:05:00+07:00';
const CHANNEL = {
  channelSecret: 'artefact-channel-secret',
  channelAccessToken: 'artefact-access-token',
  loginChannelId: '1650000001',
  liffId: '1650000001-artefact',
};

describe('the functions artefact in the Functions emulator', () => {
  let backend: FirestoreBackend;
  let store: DocumentStore;
  let bucket: RunningEmulator | undefined;
  let simulator: Simulator;
  let emulator: FunctionsEmulator | undefined;
  let missing: string | undefined;

  beforeAll(async () => {
    backend = await startFirestore();
    missing = backend.host ? whyNotHere() : 'no Firestore emulator here: install it, with Java';
    if (!backend.host || missing) return;
    store = openFirestoreStore(backend.firestore(PROJECT));
    simulator = createSimulator({
      ...CHANNEL,
      now: () => new Date(),
      botName: 'ทันกำหนด',
      people: (Object.values(PEOPLE) as RehearsalPerson[]).map(({ id, name, role, seat, coordinates }) => ({
        id,
        name,
        role,
        friend: seat !== undefined || coordinates !== undefined,
      })),
    });
    const { url } = await simulator.listen();
    bucket = await startStorageEmulator(PROJECT);
    emulator = await startFunctionsEmulator({
      firestoreHost: backend.host,
      settings: {
        LINE_LOGIN_CHANNEL_ID: CHANNEL.loginChannelId,
        LIFF_ID: CHANNEL.liffId,
        LINE_API_BASE_URL: url,
        WEBHOOK_MIN_INSTANCES: '0',
        ...(bucket && { STORAGE_EMULATOR_HOST: bucket.url }),
      },
      secrets: {
        LINE_CHANNEL_SECRET: CHANNEL.channelSecret,
        LINE_CHANNEL_ACCESS_TOKEN: CHANNEL.channelAccessToken,
      },
    });
    simulator.setWebhookUrl(emulator.address('webhook'));
    await seedTak(portsAt(REMINDER_TIME));
  });

  afterAll(async () => {
    await emulator?.stop();
    await simulator?.close();
    await bucket?.stop();
    await store?.close();
    await backend.stop();
  });

  /** Ports of a process whose tasks are all lost: what it has stored is left for the artefact to finish. */
  const portsAt = (instant: string): Ports =>
    portsOf({
      line: undefined,
      liffId: CHANNEL.liffId,
      store,
      files: filesAt({ kind: 'memory' }),
      outbox: () => ({ enqueue: async () => {} }),
      clock: { now: () => new Date(instant).toISOString() },
      log: quietLog,
    });

  const session = (address: string, person: RehearsalPerson) =>
    fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { authorization: `Bearer ${simulator.issueIdToken(person.id)}` },
    });
  const me = (address: string, token: string) =>
    fetch(`${address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });

  it('answers a signed webhook, and nothing that LINE has not signed', async ({ skip }) => {
    if (!emulator) return skip(missing);
    const forged = await fetch(emulator.address('webhook'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-line-signature': 'bm90IHRoZSBzaWduYXR1cmU=' },
      body: JSON.stringify({ destination: 'U0', events: [] }),
    });
    expect(forged.status).toBe(401);

    const phone = simulator.person(PEOPLE.napha.id);
    await phone.follow();
    expect(phone.inbox.map(({ via }) => via)).toContain('reply');
    expect(phone.texts().join('\n')).toContain('ทันกำหนด');
  });

  it('answers the mini-app at the function’s own address', async ({ skip }) => {
    if (!emulator) return skip(missing);
    const address = emulator.address('api');
    const opened = await session(address, PEOPLE.kanchana);
    expect(opened.status, emulator.output()).toBe(200);
    const { token } = (await opened.json()) as { token: string };
    const answer = await me(address, token);
    expect(await answer.json()).toMatchObject({ user: PEOPLE.kanchana.id, state: 'registered' });
    expect((await me(address, `${token}x`)).status).toBe(401);
  });

  it('answers the mini-app through Hosting, with the Authorization header and a body', async ({ skip }) => {
    if (!emulator) return skip(missing);
    const { hosting } = emulator;
    const { token } = (await (await session(hosting, PEOPLE.napha)).json()) as { token: string };
    expect((await me(hosting, token)).status).toBe(200);
    expect((await fetch(`${hosting}/api/v1/me`)).status).toBe(401);
    const accepted = await fetch(`${hosting}/api/v1/me/privacy`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ version: PRIVACY_VERSION }),
    });
    expect(await accepted.json()).toMatchObject({ user: PEOPLE.napha.id, state: 'privacy_accepted' });
  });

  it('keeps a photo in the project’s bucket and gives it out, through Hosting', async ({ skip }) => {
    if (!emulator || !bucket) return skip(missing ?? 'firebase-tools has no Storage emulator here');
    const { hosting } = emulator;
    const { token } = (await (await session(hosting, PEOPLE.kanchana)).json()) as { token: string };
    const authorization = `Bearer ${token}`;
    const photos = `/api/v1/duties/odloc-2568/rounds/2568/units/${PEOPLE.kanchana.seat}/photos`;
    const id = photoIdOf(await crypto.subtle.digest('SHA-256', new Uint8Array(JPEG_WITH_PLACE)));
    const kept = await fetch(`${hosting}${photos}/${id}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(JPEG_WITH_PLACE),
    });
    expect([kept.status, await kept.json()]).toEqual([200, expect.objectContaining({ id, width: 3 })]);
    const link = await fetch(`${hosting}${photos}`, { headers: { authorization } });
    const { url } = (await link.json()) as { url: string };
    const picture = await fetch(`${hosting}${url}/${id}`);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(JPEG);
  });

  it('serves the mini-app through Hosting with the headers of our own server', async ({ skip }) => {
    if (!emulator) return skip(missing);
    const { hosting } = emulator;
    const config = await fetch(`${hosting}/liff/config.json`);
    expect(await config.json()).toEqual({ liffId: CHANNEL.liffId });
    expect(await (await fetch(`${hosting}/healthz`)).json()).toEqual({ ok: true });
    let page = '';
    for (const path of ['/liff', '/liff/work', '/liff/duties/odloc-2568/63']) {
      const answer = await fetch(`${hosting}${path}`, { redirect: 'manual' });
      page = await answer.text();
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
    const [, script] = /src="(\/liff\/assets\/[^"]+\.js)"/.exec(page) ?? [];
    const asset = await fetch(`${hosting}${script}`);
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${hosting}/liff/assets/none.js`)).status).toBe(404);
  });

  it('finishes by tick and deliver what a crash left undone, and sends it once', async ({ skip }) => {
    if (!emulator) return skip(missing);
    // The artefact's clock is the wall's: today's own reminders, if there are any, are none of this test's.
    await store.commit([patch(provinceDoc(TAK), [['remindedOn'], civilDateAt(systemClock.now())])]);
    // Words that hold on any day, so that the hour of the test makes no difference.
    const officers = ((await read(store, directoryDoc(TAK)))?.seats ?? []).map(({ user, unit }) => ({
      user,
      unit,
    }));
    const people = new Set(officers.map(({ user }) => user)).size;
    await queueNotice(portsAt(systemClock.now()), {
      key: 'left-undone',
      province: TAK,
      recipients: officers,
      messages: [{ type: 'text', text: 'ขอเชิญประชุมชี้แจง' }],
    });
    simulator.clearLogs();
    // LINE takes the first batch and says that it failed: the queue comes again, and LINE knows the retry key.
    simulator.faults.acceptThenFail('multicast');

    const tick = () => fetch(emulator!.address('tick-0'), { method: 'POST' }).then(({ status }) => status);
    expect(await Promise.all([tick(), tick()])).toEqual([200, 200]);
    const states = async () => (await find(store, deliveries)).map(({ state }) => state);
    await expect.poll(states, { timeout: 40_000, interval: 250 }).toEqual(['sent']);
    expect(await tick()).toBe(200);

    const reminded = simulator.accepted().map(({ recipient }) => recipient);
    expect(reminded).toHaveLength(people);
    expect(new Set(reminded).size).toBe(people);
    expect(reminded).toContain(PEOPLE.kanchana.id);
    expect(simulator.person(PEOPLE.kanchana.id).inbox.map(({ via }) => via)).toEqual(['multicast']);
    expect(simulator.faults.waiting()).toEqual([]);
    expect(emulator.output(), 'no fault of ours was logged').not.toContain('"severity":"ERROR"');
  });
});
