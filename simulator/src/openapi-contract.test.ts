import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BAD } from './testing/bad-messages.ts';
import { GOOD } from './testing/good-messages.ts';
import { postback } from './testing/message-parts.ts';
import { GROUP, hello, KANCHANA, type Rig, SOMCHAI, startRig } from './testing/rig.ts';
import { strictSchemas } from './testing/strict-openapi.ts';

/**
 * Our reading of LINE's rules against LINE's own OpenAPI descriptions (github.com/line/line-openapi). They are data
 * from outside the project: the environment variable LINE_OPENAPI_DIR names the folder that holds the yml files.
 */
const folder = process.env.LINE_OPENAPI_DIR;

if (folder === undefined) {
  test('the contract with LINE is not checked here: LINE_OPENAPI_DIR is not set', () => {
    expect(folder).toBeUndefined();
  });
} else {
  describe('the contract with LINE', () => contract(folder));
}

function contract(from: string): void {
  const read = (file: string) => readFileSync(join(from, file), 'utf8');
  const { schemas, validator } = strictSchemas(read('messaging-api.yml'));
  const { validator: webhookValidator } = strictSchemas(read('webhook.yml'));
  const isMessage = validator('Message');

  describe('messages', () => {
    test.each(Object.entries(GOOD))('LINE takes, too: %s', (_name, message) => {
      expect(isMessage(message), JSON.stringify(isMessage.errors)).toBe(true);
    });
    test.each(Object.entries(BAD))('%s', (_name, { message, lineKnows }) => {
      // Where LINE's description has no such rule, the rule comes from LINE's reference; this shows which is which.
      expect(isMessage(message)).toBe(!lineKnows);
    });
    test('the examples use every property of every Flex component, message and action', () => {
      const used = new Map<string, Set<string>>();
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        const type = (value as { type?: unknown }).type;
        if (typeof type === 'string') {
          const known = used.get(type) ?? new Set();
          used.set(type, known);
          for (const key of Object.keys(value)) known.add(key);
        }
        Object.values(value).forEach(walk);
      };
      walk(Object.values(GOOD));
      const leftOut = [
        // Deprecated, and refused beside displayText.
        'postback.text',
        'richmenuswitch.richMenuAliasId',
        'richmenuswitch.data',
        // Listed, yet not usable in a baseline box, which is the only place for an icon.
        'icon.offsetBottom',
      ];
      const missing = ['Message', 'FlexContainer', 'FlexComponent', 'Action', 'Template'].flatMap((base) =>
        ((schemas[base]?.oneOf ?? []) as { $ref: string }[]).flatMap(({ $ref }) => {
          const schema = schemas[$ref.replace('#/components/schemas/', '')] as {
            properties: Record<string, { const?: string }>;
          };
          const type = schema.properties.type?.const ?? '';
          return Object.keys(schema.properties)
            .filter((key) => !['type', 'label', 'quickReply', 'sender'].includes(key))
            .filter((key) => !used.get(type)?.has(key))
            .map((key) => `${type}.${key}`);
        }),
      );
      expect(missing.filter((key) => !leftOut.includes(key))).toEqual([]);
    });
  });

  describe('what the platform sends', () => {
    let rig: Rig;
    beforeAll(async () => {
      rig = await startRig();
    });
    afterAll(() => rig.close());

    test('every webhook event has the shape that LINE describes', async () => {
      const phone = rig.sim.person(KANCHANA);
      const group = rig.sim.group(GROUP);
      await phone.block();
      await phone.follow();
      await phone.send('สวัสดี', { quote: '1' });
      await phone.sendSticker();
      await phone.sendImage();
      await phone.sendLocation({ title: 'ก', address: 'ข', latitude: 1, longitude: 2 });
      await phone.unsend();
      await phone.perform(postback);
      await phone.perform({ type: 'datetimepicker', label: 'ก', data: 'a', mode: 'date' }, '2025-09-20');
      await group.invite(KANCHANA);
      await group.send(KANCHANA, 'อัตรา', { mentionBot: true });
      await group.dropMember(SOMCHAI);
      await group.addMember(SOMCHAI);
      await group.remove();
      const valid = webhookValidator('CallbackRequest');
      for (const { body } of rig.told) {
        expect(valid(body), `${JSON.stringify(body)} ${JSON.stringify(valid.errors)}`).toBe(true);
      }
      expect(new Set(rig.events().map((event) => event.type))).toEqual(
        new Set([
          'unfollow',
          'follow',
          'message',
          'unsend',
          'postback',
          'join',
          'memberLeft',
          'memberJoined',
          'leave',
        ]),
      );
    });

    test.each([
      ['POST', '/v2/bot/message/push', { to: KANCHANA, messages: hello }, 'PushMessageResponse'],
      ['POST', '/v2/bot/message/push', { to: 'x', messages: hello }, 'ErrorResponse'],
      ['POST', '/v2/bot/message/push', { messages: [{ type: 'fax' }] }, 'ErrorResponse'],
      ['GET', '/v2/bot/message/quota', undefined, 'MessageQuotaResponse'],
      ['GET', '/v2/bot/message/quota/consumption', undefined, 'QuotaConsumptionResponse'],
      ['GET', '/v2/bot/message/delivery/push?date=20250901', undefined, 'NumberOfMessagesResponse'],
      ['GET', `/v2/bot/profile/${KANCHANA}`, undefined, 'UserProfileResponse'],
      ['GET', '/v2/bot/info', undefined, 'BotInfoResponse'],
      ['GET', '/v2/bot/channel/webhook/endpoint', undefined, 'GetWebhookEndpointResponse'],
      ['POST', '/v2/bot/channel/webhook/test', {}, 'TestWebhookEndpointResponse'],
      ['GET', '/v2/bot/richmenu/list', undefined, 'RichMenuListResponse'],
      ['GET', '/v2/bot/richmenu/alias/list', undefined, 'RichMenuAliasListResponse'],
    ])('%s %s answers as LINE does (%#)', async (method, path, body, schema) => {
      const answer = await rig.call(method, path, body);
      const valid = validator(schema);
      expect(valid(answer.body), `${JSON.stringify(answer.body)} ${JSON.stringify(valid.errors)}`).toBe(true);
    });
  });
}
