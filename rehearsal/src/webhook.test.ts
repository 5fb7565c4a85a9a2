import { createHmac, randomUUID } from 'node:crypto';
import { boardOf } from '@thankamnot/functions/use-cases/boards';
import { revisionsOf } from '@thankamnot/functions/use-cases/documents';
import { find } from '@thankamnot/functions/use-cases/records';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { CHANNEL, openWorld, type World } from './world.ts';

const { kanchana, somchai, mali } = PEOPLE;
let world: World;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
});
afterAll(() => world.close());
beforeEach(() => {
  for (const { id } of Object.values(PEOPLE)) world.simulator.person(id).clear();
});

const signed = (body: string, secret = CHANNEL.channelSecret) =>
  createHmac('sha256', secret).update(body).digest('base64');

/** Posts bytes to the webhook as LINE does; the status says what the bot made of them. */
async function post(body: string, headers: Record<string, string> = { 'x-line-signature': signed(body) }) {
  const response = await fetch(`${world.server.url}/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.status;
}

const events = (...list: object[]) => JSON.stringify({ destination: 'U0', events: list });
const text = (user: string, words: string, id: string = randomUUID()) => ({
  type: 'message',
  webhookEventId: id,
  deliveryContext: { isRedelivery: false },
  timestamp: Date.now(),
  mode: 'active',
  source: { type: 'user', userId: user },
  replyToken: '',
  message: { id: '1', type: 'text', text: words, quoteToken: 'q' },
});
const entryOf = async (unit: string) =>
  (await boardOf(world.server.ports, 'odloc-2568', '2568', '63')).units[unit];

describe('the webhook', () => {
  it('answers LINE’s health call without events', async () => {
    expect(await post(events())).toBe(200);
    expect((await world.simulator.testWebhook()).status).toBe(200);
  });

  it.each([
    ['a wrong signature', (body: string) => ({ 'x-line-signature': signed(body, 'somebody else') })],
    ['no signature', () => ({})],
    ['an empty signature', () => ({ 'x-line-signature': '' })],
    ['a signature of another body', () => ({ 'x-line-signature': signed('{}') })],
  ])('refuses %s with 401 and without effect', async (_, headers) => {
    const before = await entryOf('06630803');
    const body = events(text(mali.id, 'odloc เสร็จแล้วค่ะ'));
    expect(await post(body, headers(body))).toBe(401);
    expect(await entryOf('06630803')).toEqual(before);
  });

  it('refuses signed bytes that are no JSON with 400', async () => {
    expect(await post('not json')).toBe(400);
    expect(await post('{"events": 7}')).toBe(400);
  });

  it.each([
    ['an event of a kind that does not exist yet', { type: 'teleport', webhookEventId: 'x1', timestamp: 1 }],
    [
      'an event without a source',
      { type: 'message', webhookEventId: 'x2', timestamp: 1, message: { type: 'text', text: 'งาน' } },
    ],
    ['a message of an unknown kind', { ...text(mali.id, ''), message: { id: '2', type: 'hologram' } }],
    ['an event in standby', { ...text(mali.id, 'odloc เสร็จแล้วค่ะ'), mode: 'standby' }],
  ])('passes over %s quietly', async (_, event) => {
    expect(await post(events(event))).toBe(200);
    expect((await entryOf('06630803'))?.status).toBe('missing');
  });

  it('handles ten events of several people in one call', async () => {
    const people = [kanchana.id, somchai.id, mali.id];
    const body = events(
      ...Array.from({ length: 10 }, (_, index) => text(people[index % 3] as string, 'รับทราบ odloc ครับ')),
    );
    expect(await post(body)).toBe(200);
    expect((await entryOf('03630601'))?.status).toBe('acknowledged');
    expect((await entryOf('06630803'))?.status).toBe('acknowledged');
  });

  it('lets the same event take effect once, however many copies arrive at once', async () => {
    const body = events(text(mali.id, 'odloc เสร็จแล้วค่ะ', 'event-that-is-doubled'));
    const before = await revisionCount();
    expect(await Promise.all([post(body), post(body), post(body)])).toEqual([200, 200, 200]);
    expect(await post(body)).toBe(200);
    expect((await entryOf('06630803'))?.status).toBe('done');
    expect((await revisionCount()) - before).toBe(1);
  });

  it('records what was said even when the answer cannot be delivered', async () => {
    world.simulator.faults.failNext('reply', 1, 500);
    const outcome = await world.simulator.person(kanchana.id).send('odloc กำลังทำอยู่ครับ');
    expect(outcome.status).toBe(200);
    expect((await entryOf('03630601'))?.status).toBe('in_progress');
  });
});

const revisionCount = async () =>
  (await find(world.server.ports.store, revisionsOf('odloc-2568', '2568', '06630803'))).length;
