import { randomUUID } from 'node:crypto';
import { HTTPFetchError, LineBotClient, validateSignature } from '@line/bot-sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GROUP, KANCHANA, type Rig, SECRET, SOMCHAI, startRig, TOKEN } from './testing/rig.ts';

/** LINE's own client takes this platform for LINE. */

let rig: Rig;
let client: LineBotClient;
beforeAll(async () => {
  rig = await startRig();
  client = LineBotClient.fromChannelAccessToken({
    channelAccessToken: TOKEN,
    apiBaseURL: rig.url,
    dataApiBaseURL: rig.url,
  });
});
afterAll(() => rig.close());

test('the round of a day', async () => {
  const messages = [{ type: 'text' as const, text: 'สวัสดี' }];
  await rig.sim.person(SOMCHAI).follow();
  const replyToken = rig.events().at(-1)?.replyToken ?? '';
  expect((await client.replyMessage({ replyToken, messages })).sentMessages).toHaveLength(1);
  expect((await client.getProfile(SOMCHAI)).displayName).toBe('สมชาย');
  expect((await client.getMessageQuota()).value).toBe(300);
  await client.showLoadingAnimation({ chatId: KANCHANA, loadingSeconds: 5 });
  await rig.sim.group(GROUP).invite();
  expect((await client.getGroupSummary(GROUP)).groupName).toBe('อปท. แม่สอด');

  const key = randomUUID();
  const send = () => client.multicast({ to: [KANCHANA, SOMCHAI], messages }, key);
  await send();
  const again = await send().catch((problem: unknown) => problem);
  expect(again).toBeInstanceOf(HTTPFetchError);
  expect((again as HTTPFetchError).status).toBe(409);
  expect((await client.getMessageQuotaConsumption()).totalUsage).toBe(2);
});

test('a rich menu from making to showing', async () => {
  const { richMenuId } = await client.createRichMenu({
    size: { width: 2_500, height: 843 },
    selected: true,
    name: 'officer',
    chatBarText: 'เมนู',
    areas: [
      {
        bounds: { x: 0, y: 0, width: 2_500, height: 843 },
        action: { type: 'message', label: 'งาน', text: 'งาน' },
      },
    ],
  });
  const head = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(head);
  head.writeUInt32BE(2_500, 16);
  head.writeUInt32BE(843, 20);
  await client.setRichMenuImage(richMenuId, new Blob([new Uint8Array(head)], { type: 'image/png' }));
  await client.setDefaultRichMenu(richMenuId);
  expect(rig.sim.person(KANCHANA).menu()).toEqual(['งาน']);
});

test('its signature check accepts a webhook', async () => {
  await rig.sim.person(KANCHANA).send('งาน 📄');
  const { raw, signature } = rig.told.at(-1) ?? { raw: '', signature: '' };
  expect(validateSignature(raw, SECRET, signature)).toBe(true);
  expect(validateSignature(`${raw} `, SECRET, signature)).toBe(false);
});
