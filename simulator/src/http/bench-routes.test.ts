import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bubble, flex, postback } from '../testing/message-parts.ts';
import { GROUP, hello, KANCHANA, type Rig, SOMCHAI, START, startRig } from '../testing/rig.ts';

let rig: Rig;
let clock: Date | undefined;
beforeEach(async () => {
  clock = undefined;
  rig = await startRig({
    clock: {
      set(instant) {
        clock = instant;
      },
      label: 'วันตามหนังสือ',
    },
  });
});
afterEach(() => rig.close());

const state = async () => (await rig.get('/sim/state')).body;
const act = (id: string, body: object) => rig.post(`/sim/people/${id}/actions`, body);
const inGroup = (body: object) => rig.post(`/sim/groups/${GROUP}/actions`, body);

test('the state is all that the bench shows', async () => {
  await rig.post('/v2/bot/message/push', { to: KANCHANA, messages: hello });
  expect(await state()).toMatchObject({
    bot: { name: 'ทันกำหนด' },
    now: START,
    clockMovable: true,
    clockLabel: 'วันตามหนังสือ',
    quota: { limit: 300, used: 1, month: '2025-09' },
    people: [
      {
        id: KANCHANA,
        name: 'กาญจนา',
        role: 'เทศบาลนครแม่สอด',
        friend: true,
        blocked: false,
        loading: false,
        messages: [{ id: expect.any(String), from: 'bot', at: START, via: 'push', message: hello[0] }],
      },
      { id: SOMCHAI, friend: false, messages: [] },
    ],
    groups: [{ id: GROUP, name: 'อปท. แม่สอด', members: [KANCHANA, SOMCHAI], botIn: false, messages: [] }],
    calls: [{ path: '/v2/bot/message/push', status: 200 }],
  });
});

test('a person follows, blocks, unblocks, writes and sends a sticker', async () => {
  for (const body of [
    { type: 'follow' },
    { type: 'block' },
    { type: 'unblock' },
    { type: 'send', text: 'งาน' },
    { type: 'sticker', stickerId: '1988' },
  ]) {
    expect((await act(SOMCHAI, body)).status).toBe(200);
  }
  expect(rig.events().map((event) => event.type)).toEqual([
    'follow',
    'unfollow',
    'follow',
    'message',
    'message',
  ]);
});

test('a person taps: a postback goes to the bot, a LIFF link comes back with an address', async () => {
  expect((await act(KANCHANA, { type: 'action', action: postback })).body).toEqual({});
  expect(rig.events().at(-1)?.postback).toEqual({ data: 'report=1' });
  const action = { type: 'uri', label: 'ก', uri: 'https://liff.line.me/2000000001-AbcdEfgh/duties' };
  expect((await act(KANCHANA, { type: 'action', action })).body.openUrl).toContain(
    'http://127.0.0.1:8080/liff/duties?sim_id_token=',
  );
  const picker = { type: 'datetimepicker', label: 'ก', data: 'p', mode: 'date' };
  await act(KANCHANA, { type: 'action', action: picker, params: { date: '2025-09-20' } });
  expect(rig.events().at(-1)?.postback).toEqual({ data: 'p', params: { date: '2025-09-20' } });
  expect((await rig.post(`/sim/people/${KANCHANA}/liff`, { path: '/duties' })).body.url).toContain(
    '/liff/duties?',
  );
});

test('a group invites the bot, talks to it, taps and removes it', async () => {
  await inGroup({ type: 'invite', person: KANCHANA });
  await inGroup({ type: 'send', person: KANCHANA, text: 'อัตรา', mentionBot: true });
  await rig.post('/v2/bot/message/push', {
    to: GROUP,
    messages: [flex(bubble({ type: 'button', action: postback }))],
  });
  await inGroup({ type: 'action', person: SOMCHAI, action: postback });
  const messages = (await state()).groups[0].messages;
  expect(messages.map((one: { senderName: string }) => one.senderName)).toEqual([
    'กาญจนา',
    'ทันกำหนด',
    'สมชาย',
  ]);
  await inGroup({ type: 'remove', person: KANCHANA });
  expect((await state()).groups[0].botIn).toBe(false);
});

test('a person shares from LIFF into a group', async () => {
  expect((await rig.post(`/sim/people/${KANCHANA}/share`, { group: GROUP, messages: hello })).status).toBe(
    200,
  );
  expect((await state()).groups[0].messages).toMatchObject([{ senderName: 'กาญจนา', message: hello[0] }]);
});

test('the quota and faults can be set', async () => {
  await rig.post('/sim/quota', { limit: 5 });
  expect((await state()).quota.limit).toBe(5);
  await rig.post('/sim/faults', { endpoint: 'push', kind: 'rate429', times: 1 });
  expect((await rig.post('/v2/bot/message/push', { to: KANCHANA, messages: hello })).status).toBe(429);
});

describe('the clock', () => {
  test('is handed to its owner', async () => {
    expect((await rig.post('/sim/clock', { now: '2025-09-26T02:00:00Z' })).status).toBe(200);
    expect(clock).toEqual(new Date('2025-09-26T02:00:00Z'));
  });
  test('that is no instant is refused', async () => {
    expect((await rig.post('/sim/clock', { now: 'พรุ่งนี้' })).status).toBe(400);
  });
  test('without owner cannot be moved', async () => {
    const still = await startRig();
    expect((await still.get('/sim/state')).body.clockMovable).toBe(false);
    expect((await still.post('/sim/clock', { now: START })).status).toBe(404);
    await still.close();
  });
});

test.each([
  ['/sim/people/U0/actions', { type: 'follow' }, 'nobody has the id U0'],
  [`/sim/people/${KANCHANA}/actions`, { type: 'dance' }, 'type'],
  [`/sim/people/${KANCHANA}/actions`, { type: 'send' }, 'text is missing'],
  ['/sim/quota', { limit: -1 }, 'limit'],
  ['/sim/faults', { endpoint: 'nowhere', kind: 'fail', times: 1 }, 'endpoint'],
])('%s with %j says what is wrong', async (path, body, says) => {
  const answer = await rig.post(path, body);
  expect(answer.status).toBe(400);
  expect(answer.body.message).toContain(says);
});

test('changes come as one event, however many they are', async () => {
  const stop = new AbortController();
  const response = await fetch(`${rig.url}/sim/events`, { signal: stop.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  const read = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await read()).toBe(': watching\n\n');
  const pushes = Array.from({ length: 20 }, () =>
    rig.post('/v2/bot/message/push', { to: KANCHANA, messages: hello }),
  );
  expect(await read()).toMatch(/^event: change\ndata: \{"version":\d+\}\n\n$/);
  await Promise.all(pushes);
  stop.abort();
});

test('the page is served, or says that it is not built', async () => {
  expect(await rig.get('/')).toMatchObject({
    status: 200,
    body: expect.stringMatching(/<!doctype html|LINE simulator is running/i),
  });
});
