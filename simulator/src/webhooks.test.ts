import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hello, KANCHANA, type Rig, SOMCHAI, startRig } from './testing/rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const phone = () => rig.sim.person(KANCHANA);
const texts = () => rig.events().map((event) => (event.message as { text: string }).text);

describe('a webhook', () => {
  test('is signed over its raw body and carries what LINE documents', async () => {
    const outcome = await phone().send('งาน 📄');
    expect(outcome).toEqual({ status: 200, ms: expect.any(Number), attempts: 1 });
    expect(rig.told[0]).toMatchObject({ signed: true });
    expect(rig.told[0]?.body).toEqual({
      destination: expect.stringMatching(/^U[0-9a-f]{32}$/),
      events: [
        {
          type: 'message',
          message: {
            type: 'text',
            id: expect.stringMatching(/^\d+$/),
            text: 'งาน 📄',
            quoteToken: expect.any(String),
            markAsReadToken: expect.any(String),
          },
          webhookEventId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
          deliveryContext: { isRedelivery: false },
          timestamp: Date.parse('2025-09-16T02:00:00Z'),
          source: { type: 'user', userId: KANCHANA },
          replyToken: expect.stringMatching(/^[0-9a-f]{32}$/),
          mode: 'active',
        },
      ],
    });
  });

  test('that the bot refuses is told to the phone and written down', async () => {
    rig.bot.status = 500;
    expect(await phone().send('งาน')).toMatchObject({
      status: 500,
      reason: 'error_status_code',
      attempts: 1,
    });
    expect(rig.sim.calls().at(-1)).toMatchObject({
      direction: 'webhook',
      path: '/webhook',
      status: 500,
      reason: 'error_status_code',
      events: ['message'],
    });
  });

  test('that nobody answers could not connect', async () => {
    rig.sim.setWebhookUrl('http://127.0.0.1:1/webhook');
    expect(await phone().send('งาน')).toMatchObject({ status: 0, reason: 'could_not_connect' });
  });

  test('without address goes nowhere', async () => {
    rig.sim.setWebhookUrl(undefined);
    expect(await phone().send('งาน')).toMatchObject({ status: 0, reason: 'no_webhook_url' });
  });

  test('counts as timed out when the answer takes too long, and the answer is still waited for', async () => {
    expect(rig.sim.webhooks.behaviour().timeoutMs).toBe(2_000);
    rig.sim.webhooks.configure({ timeoutMs: 10 });
    rig.bot.delayMs = 40;
    expect(await phone().send('งาน')).toMatchObject({ status: 200, reason: 'request_timeout' });
  });

  test('can be waited for by whoever did not send it', async () => {
    rig.bot.delayMs = 30;
    void phone().send('งาน');
    await rig.sim.settled();
    expect(rig.told).toHaveLength(1);
  });

  test('without events checks the bot’s health', async () => {
    expect(await rig.sim.testWebhook()).toMatchObject({ status: 200 });
    expect(rig.told[0]).toMatchObject({ signed: true, body: { events: [] } });
  });
});

describe('redelivery', () => {
  test('repeats the event with the same id and reply token, marked, until the bot answers 2xx', async () => {
    rig.sim.webhooks.configure({ redelivery: true, redeliverAfterMs: 1 });
    rig.bot.firstStatuses = [500, 503];
    expect(await phone().send('งาน')).toMatchObject({ status: 200, attempts: 3 });
    const [first, ...others] = rig.events();
    const again = { ...first, deliveryContext: { isRedelivery: true } };
    expect(others).toEqual([again, again]);
  });

  test('ends after as many times as set, and is off unless asked for', async () => {
    rig.bot.status = 500;
    expect((await phone().send('หนึ่ง')).attempts).toBe(1);
    rig.sim.webhooks.configure({ redelivery: true, redeliverAfterMs: 1, redeliveries: 2 });
    expect((await phone().send('สอง')).attempts).toBe(3);
  });

  test('gives the reply token a new minute, but no life beyond twenty from the event', async () => {
    rig.sim.webhooks.configure({ redelivery: true, redeliverAfterMs: 1, redeliveries: 1 });
    const reply = async (minutesBeforeRedelivery: number) => {
      rig.sim.faults.drop('webhook');
      rig.sim.webhooks.configure({ redeliverAfterMs: 30 });
      const sent = phone().send('งาน');
      rig.moveClock(minutesBeforeRedelivery * 60_000);
      await sent;
      const replyToken = rig.events().at(-1)?.replyToken;
      return (await rig.post('/v2/bot/message/reply', { replyToken, messages: hello })).status;
    };
    expect(await reply(20)).toBe(200);
    expect(await reply(21)).toBe(400);
  });
});

describe('what goes wrong on the way', () => {
  test('two copies at once', async () => {
    rig.sim.faults.duplicateWebhook();
    await phone().send('งาน');
    expect(rig.told).toHaveLength(2);
    expect(rig.events()[0]).toEqual(rig.events()[1]);
  });

  test('an answer that is lost is no answer', async () => {
    rig.sim.faults.loseResponse('webhook');
    expect(await phone().send('งาน')).toMatchObject({ status: 0, reason: 'could_not_connect' });
    expect(rig.told).toHaveLength(1);
  });

  test('a call that is dropped never arrives', async () => {
    rig.sim.faults.drop('webhook');
    expect(await phone().send('งาน')).toMatchObject({ status: 0 });
    expect(rig.told).toHaveLength(0);
  });

  test('held events come in another order', async () => {
    rig.sim.webhooks.hold();
    const sent = [phone().send('หนึ่ง'), rig.sim.person(SOMCHAI).send('สอง'), phone().send('สาม')];
    expect(rig.told).toHaveLength(0);
    await rig.sim.webhooks.release({ reversed: true });
    expect(await Promise.all(sent)).toHaveLength(3);
    expect(texts()).toEqual(['สาม', 'สอง', 'หนึ่ง']);
  });

  test('held events come in one call', async () => {
    rig.sim.webhooks.hold();
    const sent = [phone().send('หนึ่ง'), rig.sim.person(SOMCHAI).send('สอง')];
    await rig.sim.webhooks.release({ together: true });
    await Promise.all(sent);
    expect(rig.told).toHaveLength(1);
    expect(texts()).toEqual(['หนึ่ง', 'สอง']);
  });
});
