import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bubble, flex, postback } from './testing/message-parts.ts';
import { GROUP, hello, KANCHANA, type Rig, SOMCHAI, startRig } from './testing/rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const phone = () => rig.sim.person(KANCHANA);
const group = () => rig.sim.group(GROUP);
const send = async (...messages: object[]) => {
  expect((await rig.post('/v2/bot/message/push', { to: KANCHANA, messages })).status).toBe(200);
};
const button = (action: object) => ({ type: 'button', action });
const quick = (...actions: object[]) => ({
  type: 'text',
  text: 'ส่งแล้วหรือยัง',
  quickReply: { items: actions.map((action) => ({ type: 'action', action })) },
});
const done = { type: 'postback', label: 'ส่งแล้ว', data: 'report=done', displayText: 'ส่งแล้ว' };
const ask = { type: 'message', label: 'ถามสถานะ', text: 'สถานะ' };

describe('friendship', () => {
  test('following and blocking are told, and blocking shuts the bot’s ears', async () => {
    const somchai = rig.sim.person(SOMCHAI);
    await somchai.follow();
    await somchai.block();
    expect(await somchai.send('สวัสดี')).toMatchObject({ attempts: 0 });
    await somchai.block();
    await somchai.follow();
    expect(rig.events().map((event) => [event.type, event.follow])).toEqual([
      ['follow', { isUnblocked: false }],
      ['unfollow', undefined],
      ['follow', { isUnblocked: true }],
    ]);
    expect(rig.events()[1]?.replyToken).toBeUndefined();
  });
});

describe('what a phone shows', () => {
  test('texts: alternative text, every text of a Flex Message with its spans, and its buttons', async () => {
    const spans = {
      type: 'text',
      text: 'unseen',
      contents: [
        { type: 'span', text: 'ขาด ' },
        { type: 'span', text: '12' },
      ],
    };
    await send(flex(bubble({ type: 'text', text: 'มาตรฐานขั้นต่ำ' }, spans, button(done))));
    expect(phone().texts()).toEqual(['ครบกำหนด 26 ก.ย. 2568\nมาตรฐานขั้นต่ำ\nขาด \n12\nส่งแล้ว']);
  });

  test('the inbox can be cleared without losing the buttons of the chat', async () => {
    await send(flex(bubble(button(done))));
    phone().clear();
    expect(phone().inbox).toEqual([]);
    expect(phone().last()).toBeUndefined();
    await phone().tap('ส่งแล้ว');
    await send(...hello);
    expect(phone().last()).toMatchObject({ via: 'push', message: hello[0] });
  });

  test('quick replies stand under the newest message only', async () => {
    await send(quick(done, ask));
    expect(phone().quickReplies()).toEqual(['ส่งแล้ว', 'ถามสถานะ']);
    await phone().send('สวัสดี');
    expect(phone().quickReplies()).toEqual([]);
    await expect(phone().tap('ส่งแล้ว')).rejects.toThrow('sees nothing to tap called ส่งแล้ว');
  });

  test('quick replies go away with a tap', async () => {
    await send(quick({ ...done, displayText: undefined }));
    await phone().tap('ส่งแล้ว');
    expect(phone().quickReplies()).toEqual([]);
  });

  test('only the last message’s quick replies count', async () => {
    await send(quick(done), ...hello);
    expect(phone().quickReplies()).toEqual([]);
  });
});

describe('a tap', () => {
  test('on a postback tells its data and shows its text', async () => {
    await send(quick(done));
    await phone().tap('ส่งแล้ว');
    expect(rig.events().at(-1)).toMatchObject({ type: 'postback', postback: { data: 'report=done' } });
    const [shown] = rig.sim.snapshot().people[0]?.messages.slice(-1) ?? [];
    expect(shown).toMatchObject({ from: 'person', message: { type: 'text', text: 'ส่งแล้ว' } });
  });

  test('on a message action sends its text', async () => {
    await send(quick(ask));
    await phone().tap(/สถานะ/);
    expect(rig.lastMessage()).toMatchObject({ type: 'text', text: 'สถานะ' });
  });

  test('finds the newest button first, by label or data', async () => {
    await send(flex(bubble(button({ ...done, data: 'old' }))));
    await send(flex(bubble(button({ ...done, data: 'new' }))));
    await phone().tap('ส่งแล้ว');
    expect(rig.events().at(-1)?.postback).toEqual({ data: 'new' });
    await phone().tap('old');
    expect(rig.events().at(-1)?.postback).toEqual({ data: 'old' });
  });

  test.each([
    ['date', '2025-09-20', { date: '2025-09-20' }],
    ['time', '16:30', { time: '16:30' }],
    ['datetime', '2025-09-20T16:30', { datetime: '2025-09-20T16:30' }],
  ])('on a %s picker tells what was picked', async (mode, value, params) => {
    await send(quick({ type: 'datetimepicker', label: 'รับปากวันที่', data: 'promise', mode }));
    await phone().tap('รับปากวันที่', value);
    expect(rig.events().at(-1)?.postback).toEqual({ data: 'promise', params });
  });

  test('on a picker needs a value', async () => {
    await send(quick({ type: 'datetimepicker', label: 'วันที่', data: 'promise', mode: 'date' }));
    await expect(phone().tap('วันที่')).rejects.toThrow('needs a picked value');
  });

  test('on a link opens it and tells the bot nothing', async () => {
    await send(quick({ type: 'uri', label: 'หนังสือ', uri: 'https://www.dla.go.th/' }));
    expect(await phone().tap('หนังสือ')).toMatchObject({ openUrl: 'https://www.dla.go.th/', attempts: 0 });
    expect(rig.told).toEqual([]);
  });

  test('on a LIFF link opens the app with the person’s identity', async () => {
    await send(
      quick({
        type: 'uri',
        label: 'แบบฟอร์ม',
        uri: 'https://liff.line.me/2000000001-AbcdEfgh/report/1?round=1#top',
      }),
    );
    const { openUrl = '' } = await phone().tap('แบบฟอร์ม');
    const url = new URL(openUrl);
    expect(url.origin + url.pathname + url.hash).toBe('http://127.0.0.1:8080/liff/report/1#top');
    expect(url.searchParams.get('round')).toBe('1');
    expect(url.searchParams.get('sim_in_client')).toBe('1');
    const claims = JSON.parse(
      Buffer.from(url.searchParams.get('sim_id_token')?.split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(claims.sub).toBe(KANCHANA);
  });

  test('on a clipboard button copies', async () => {
    await send(quick({ type: 'clipboard', label: 'รหัส', clipboardText: 'ABCD2345' }));
    expect(await phone().tap('รหัส')).toMatchObject({ copied: 'ABCD2345' });
  });

  test('on what is not there says what is', async () => {
    await send(quick(done, ask));
    await expect(phone().tap('ยังไม่ส่ง')).rejects.toThrow('seen: ส่งแล้ว | ถามสถานะ');
  });
});

describe('openLiff', () => {
  test.each([
    ['', '/liff'],
    ['/', '/liff/'],
    ['/report/1', '/liff/report/1'],
  ])('%j leads to %s', (path, expected) => {
    expect(new URL(phone().openLiff(path)).pathname).toBe(expected);
  });
});

describe('what a phone sends', () => {
  test('stickers, pictures, places and quotes', async () => {
    await phone().sendSticker();
    expect(rig.lastMessage()).toMatchObject({ type: 'sticker', stickerResourceType: 'STATIC' });
    await phone().sendImage();
    expect(rig.lastMessage()).toMatchObject({ type: 'image', contentProvider: { type: 'line' } });
    await phone().sendLocation({ title: 'เทศบาล', address: 'แม่สอด', latitude: 16.7, longitude: 98.5 });
    expect(rig.lastMessage()).toMatchObject({ type: 'location', latitude: 16.7 });
    await phone().send('ตามนี้', { quote: '468' });
    expect(rig.lastMessage()).toMatchObject({ quotedMessageId: '468' });
  });

  test('can be taken back, newest first or by id', async () => {
    await phone().send('หนึ่ง');
    const { id } = rig.lastMessage();
    await phone().send('สอง');
    const second = rig.lastMessage().id;
    await phone().unsend();
    expect(rig.events().at(-1)).toMatchObject({ type: 'unsend', unsend: { messageId: second } });
    await phone().unsend(id);
    expect(rig.events().at(-1)).toMatchObject({ unsend: { messageId: id } });
    await expect(phone().unsend(id)).rejects.toThrow('no such message');
    expect(rig.sim.snapshot().people[0]?.messages).toEqual([]);
  });
});

describe('a group', () => {
  test('tells the bot nothing before it joins', async () => {
    await group().send(KANCHANA, 'สวัสดี');
    expect(rig.told).toEqual([]);
  });

  test('tells joining, talk with a mention, members coming and going, and leaving', async () => {
    await group().invite();
    await group().send(KANCHANA, 'อัตรา', { mentionBot: true });
    await group().dropMember(SOMCHAI);
    await group().addMember(SOMCHAI);
    await group().remove();
    const [join, message, left, joined, leave] = rig.events();
    expect(join).toMatchObject({ type: 'join', source: { type: 'group', groupId: GROUP } });
    expect(join?.source).not.toHaveProperty('userId');
    expect(join?.replyToken).toBeDefined();
    expect(message).toMatchObject({
      source: { type: 'group', groupId: GROUP, userId: KANCHANA },
      message: {
        text: '@ทันกำหนด อัตรา',
        mention: {
          mentionees: [
            { index: 0, length: 9, type: 'user', isSelf: true, userId: rig.told[0]?.body.destination },
          ],
        },
      },
    });
    expect(left).toMatchObject({
      type: 'memberLeft',
      left: { members: [{ type: 'user', userId: SOMCHAI }] },
    });
    expect(joined).toMatchObject({ type: 'memberJoined', joined: { members: [{ userId: SOMCHAI }] } });
    expect(leave).toMatchObject({ type: 'leave' });
    expect(leave?.replyToken).toBeUndefined();
  });

  test('a tap there is the tapping member’s', async () => {
    await group().invite();
    await rig.post('/v2/bot/message/push', { to: GROUP, messages: [flex(bubble(button(postback)))] });
    await group().tap(SOMCHAI, 'รายงาน');
    expect(rig.events().at(-1)?.source).toEqual({ type: 'group', groupId: GROUP, userId: SOMCHAI });
    rig.sim.webhooks.configure({ userIdInGroupPostbacks: false });
    await group().tap(SOMCHAI, 'รายงาน');
    expect(rig.events().at(-1)?.source).toEqual({ type: 'group', groupId: GROUP });
  });

  test('leaves out the id of a person who has never used LINE on a phone', async () => {
    const shy = `U${'5'.repeat(32)}`;
    rig.sim.addPerson({ id: shy, name: 'มะลิ', hidesUserId: true });
    await group().addMember(shy);
    await group().invite();
    await group().send(shy, 'สวัสดี');
    expect(rig.events().at(-1)?.source).toEqual({ type: 'group', groupId: GROUP });
  });

  test('shows what a member shares from LIFF, free and unheard by the bot', async () => {
    await group().invite();
    rig.told.length = 0;
    const link = { type: 'uri', label: 'ส่งรายงาน', uri: 'https://liff.line.me/2000000001-AbcdEfgh/report/1' };
    group().share(KANCHANA, [flex(bubble(button(link)))]);
    expect(rig.sim.snapshot().groups[0]?.messages.at(-1)).toMatchObject({
      from: 'person',
      senderName: 'กาญจนา',
      message: { type: 'flex' },
    });
    expect((await group().tap(SOMCHAI, 'ส่งรายงาน')).openUrl).toContain('/liff/report/1?sim_id_token=');
    expect(rig.told).toEqual([]);
    expect(rig.sim.quota().used).toBe(0);
    expect(() => group().share(KANCHANA, [flex(bubble(button(done)))])).toThrow('only uri actions');
    expect(() => group().share(KANCHANA, [])).toThrow('between 1 and 5');
  });

  test('is for its members', () => {
    expect(() => group().send(`U${'8'.repeat(32)}`, 'สวัสดี')).toThrow('is not a member');
  });
});

test.each([
  [{ id: 'kanchana', name: 'x' }, 'is not U and 32 hex digits'],
  [{ id: KANCHANA, name: 'x' }, 'is given twice'],
])('a person %j is refused', (person, says) => {
  expect(() => rig.sim.addPerson(person)).toThrow(says);
});

test('an id that nobody has is an error of the test', () => {
  expect(() => rig.sim.person('U0')).toThrow('nobody has the id U0');
  expect(() => rig.sim.group('C0')).toThrow('no group has the id C0');
});
