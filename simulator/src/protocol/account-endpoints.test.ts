import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GROUP, hello, KANCHANA, type Rig, SOMCHAI, STRANGER, startRig } from '../testing/rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

describe('a profile', () => {
  test('of a friend', async () => {
    await rig.sim.person(SOMCHAI).follow();
    expect((await rig.get(`/v2/bot/profile/${SOMCHAI}`)).body).toEqual({
      userId: SOMCHAI,
      displayName: 'สมชาย',
      pictureUrl: 'https://example.com/somchai.png',
      language: 'th',
    });
  });
  test.each([
    ['somebody who is no friend', SOMCHAI, 404, 'Not found'],
    ['nobody', STRANGER, 404, 'Not found'],
    ['something that is no id', 'somchai', 400, "The value for the 'userId' parameter is invalid"],
  ])('of %s', async (_name, id, status, message) => {
    expect(await rig.get(`/v2/bot/profile/${id}`)).toMatchObject({ status, body: { message } });
  });
  test('of somebody who has blocked the bot', async () => {
    await rig.sim.person(KANCHANA).block();
    expect((await rig.get(`/v2/bot/profile/${KANCHANA}`)).status).toBe(404);
  });
  test('ids of followers and members are for verified accounts', async () => {
    expect((await rig.get('/v2/bot/followers/ids')).status).toBe(403);
    expect((await rig.get(`/v2/bot/group/${GROUP}/members/ids`)).status).toBe(403);
  });
});

describe('a group', () => {
  const of = (path: string) => rig.get(`/v2/bot/group/${GROUP}${path}`);

  test('tells its name, its size and its members while the bot sits in it', async () => {
    await rig.sim.group(GROUP).invite();
    expect((await of('/summary')).body).toEqual({ groupId: GROUP, groupName: 'อปท. แม่สอด' });
    expect((await of('/members/count')).body).toEqual({ count: 2 });
    expect((await of(`/member/${KANCHANA}`)).body).toEqual({ userId: KANCHANA, displayName: 'กาญจนา' });
    expect((await of(`/member/${STRANGER}`)).status).toBe(404);
  });
  test.each([
    '/summary',
    '/members/count',
    `/member/${KANCHANA}`,
  ])('%s is not found outside the group', async (path) => {
    expect(await of(path)).toMatchObject({ status: 404, body: { message: 'Not found' } });
  });
  test('can be left', async () => {
    await rig.sim.group(GROUP).invite();
    expect((await rig.post(`/v2/bot/group/${GROUP}/leave`)).status).toBe(200);
    expect(rig.sim.group(GROUP).botIn).toBe(false);
    expect((await rig.post(`/v2/bot/group/${GROUP}/leave`)).status).toBe(404);
  });
});

describe('the loading dots', () => {
  const start = (body: object) => rig.post('/v2/bot/chat/loading/start', body);

  test('show for as long as asked, or until a message comes', async () => {
    const phone = rig.sim.person(KANCHANA);
    expect(await start({ chatId: KANCHANA, loadingSeconds: 10 })).toMatchObject({ status: 202, body: {} });
    expect(phone.loading).toBe(true);
    rig.moveClock(10_000);
    expect(phone.loading).toBe(false);
    await start({ chatId: KANCHANA });
    expect(phone.loading).toBe(true);
    await rig.post('/v2/bot/message/push', { to: KANCHANA, messages: hello });
    expect(phone.loading).toBe(false);
  });
  test.each([
    [{ chatId: KANCHANA, loadingSeconds: 4 }, 2],
    [{ chatId: KANCHANA, loadingSeconds: 12 }, 1],
    [{ chatId: KANCHANA, loadingSeconds: 65 }, 1],
    [{ chatId: GROUP }, 1],
    [{}, 1],
  ])('%j is refused', async (body, errors) => {
    const answer = await start(body);
    expect(answer.status).toBe(400);
    expect(answer.body.details).toHaveLength(errors);
  });
});

describe('the read mark', () => {
  test('takes the token that came with a message, for ever', async () => {
    await rig.sim.person(KANCHANA).send('งาน');
    const { markAsReadToken } = rig.lastMessage();
    rig.moveClock(365 * 24 * 3_600_000);
    expect((await rig.post('/v2/bot/chat/markAsRead', { markAsReadToken })).status).toBe(200);
    expect((await rig.post('/v2/bot/chat/markAsRead', { markAsReadToken: 'x' })).status).toBe(400);
  });
});

describe('content', () => {
  test('gives the picture that a person sent, until it is taken back', async () => {
    await rig.sim.person(KANCHANA).sendImage();
    const { id } = rig.lastMessage();
    const answer = await rig.get(`/v2/bot/message/${id}/content`);
    expect(answer.headers.get('content-type')).toContain('image/png');
    expect((await rig.get(`/v2/bot/message/${id}/content/transcoding`)).body).toEqual({
      status: 'succeeded',
    });
    await rig.sim.person(KANCHANA).unsend();
    expect((await rig.get(`/v2/bot/message/${id}/content`)).status).toBe(404);
  });
});

describe('the webhook address', () => {
  test('can be set, read and tried', async () => {
    const { body } = await rig.get('/v2/bot/channel/webhook/endpoint');
    expect(body.active).toBe(true);
    expect((await rig.post('/v2/bot/channel/webhook/test', {})).body).toMatchObject({
      success: true,
      statusCode: 200,
      reason: 'OK',
      detail: '200',
    });
    expect(rig.told.at(-1)).toMatchObject({ signed: true, body: { events: [] } });
    const changed = { endpoint: `${body.endpoint}/elsewhere` };
    expect((await rig.call('PUT', '/v2/bot/channel/webhook/endpoint', changed)).status).toBe(200);
    expect((await rig.get('/v2/bot/channel/webhook/endpoint')).body.endpoint).toBe(changed.endpoint);
  });
  test('tells how a try failed', async () => {
    rig.bot.status = 500;
    expect((await rig.post('/v2/bot/channel/webhook/test', {})).body).toMatchObject({
      success: false,
      statusCode: 500,
      reason: 'ERROR_STATUS_CODE',
    });
    const nowhere = { endpoint: 'http://127.0.0.1:1/webhook' };
    expect((await rig.post('/v2/bot/channel/webhook/test', nowhere)).body).toMatchObject({
      statusCode: 0,
      reason: 'COULD_NOT_CONNECT',
    });
  });
  test('that is no address is refused', async () => {
    expect((await rig.call('PUT', '/v2/bot/channel/webhook/endpoint', { endpoint: 'webhook' })).body).toEqual(
      { message: 'Invalid webhook endpoint URL' },
    );
  });
  test('that is not set is not found', async () => {
    rig.sim.setWebhookUrl(undefined);
    expect((await rig.get('/v2/bot/channel/webhook/endpoint')).status).toBe(404);
  });
});

test('the bot tells who it is', async () => {
  expect((await rig.get('/v2/bot/info')).body).toMatchObject({ displayName: 'ทันกำหนด', chatMode: 'bot' });
});

test.each([
  ['20250916', { status: 'ready', success: 1 }],
  ['20250917', { status: 'unready' }],
  ['20180330', { status: 'out_of_service' }],
])('deliveries on %s, a day later', async (date, body) => {
  await rig.post('/v2/bot/message/push', { to: KANCHANA, messages: hello });
  rig.moveClock(24 * 3_600_000);
  expect((await rig.get(`/v2/bot/message/delivery/push?date=${date}`)).body).toEqual(body);
});
