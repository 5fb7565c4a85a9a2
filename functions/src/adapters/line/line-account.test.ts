import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLineAccount } from './line-account.ts';

const BASE = 'https://line.test';
const accountWaiting = (timeoutMs: number) =>
  createLineAccount({
    channelAccessToken: 'token',
    baseUrl: BASE,
    dataBaseUrl: BASE,
    liffUrl: (path) => `https://liff.line.me/1650000000-abcdefgh${path}`,
    timeoutMs,
  });
const account = accountWaiting(10_000);
const line = () => nock(BASE, { reqheaders: { authorization: 'Bearer token' } });

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('the account at LINE', () => {
  it('tells whose token it is', async () => {
    line().get('/v2/bot/info').reply(200, { displayName: 'ทันกำหนด', basicId: '@thankamnot' });
    expect(await account.bot()).toEqual({ name: 'ทันกำหนด', basicId: '@thankamnot' });
  });

  it('reads the webhook, and knows when none is set', async () => {
    const path = '/v2/bot/channel/webhook/endpoint';
    line().get(path).reply(200, { endpoint: 'https://bot.example/webhook', active: false });
    expect(await account.webhook()).toEqual({ url: 'https://bot.example/webhook', active: false });
    line().get(path).reply(404, { message: 'Not found' });
    expect(await account.webhook()).toBeUndefined();
  });

  it('sets and tests the webhook', async () => {
    const endpoint = 'https://bot.example/webhook';
    line().put('/v2/bot/channel/webhook/endpoint', { endpoint }).reply(200, {});
    await account.setWebhook(endpoint);
    const answer = {
      success: false,
      timestamp: '2025-09-16T02:00:00Z',
      statusCode: 500,
      reason: 'ERROR',
      detail: '500',
    };
    line().post('/v2/bot/channel/webhook/test', { endpoint }).reply(200, answer);
    expect(await account.testWebhook(endpoint)).toEqual({ success: false, detail: 'ERROR 500: 500' });
    expect(nock.isDone()).toBe(true);
  });

  it('says in one line what went wrong', async () => {
    line().get('/v2/bot/info').reply(401, { message: 'Authentication failed' });
    await expect(account.bot()).rejects.toThrow('LINE answered 401: {"message":"Authentication failed"}');
    line().get('/v2/bot/info').delay(300).reply(200, {});
    await expect(accountWaiting(100).bot()).rejects.toThrow('no answer from LINE within 100 ms');
    line().get('/v2/bot/info').replyWithError('socket hang up');
    await expect(account.bot()).rejects.toThrow(/LINE can't be reached: .*socket hang up/);
  });
});
