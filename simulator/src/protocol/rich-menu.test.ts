import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KANCHANA, type Rig, SOMCHAI, startRig } from '../testing/rig.ts';

const bounds = { x: 0, y: 0, width: 1_250, height: 843 };
const menu = {
  size: { width: 2_500, height: 843 },
  selected: true,
  name: 'officer',
  chatBarText: 'เมนู',
  areas: [
    { bounds, action: { type: 'message', label: 'งาน', text: 'งาน' } },
    {
      bounds: { ...bounds, x: 1_250 },
      action: { type: 'richmenuswitch', richMenuAliasId: 'second', data: 'menu=second' },
    },
  ],
};

/** A PNG header with these pixels, which is all that is looked at. */
function png(width: number, height: number, padding = 0): Buffer {
  const head = Buffer.alloc(24 + padding);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}
/** A JPEG up to its frame header, behind one other segment. */
const jpeg = (width: number, height: number) =>
  Buffer.from(
    `ffd8ffe000040000ffc0000b08${height.toString(16).padStart(4, '0')}${width.toString(16).padStart(4, '0')}0101110000`,
    'hex',
  );

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const create = async (rest: object = {}): Promise<string> =>
  (await rig.post('/v2/bot/richmenu', { ...menu, ...rest })).body.richMenuId;
const upload = (id: string, image: Buffer = png(2_500, 843), type = 'image/png') =>
  rig.call('POST', `/v2/bot/richmenu/${id}/content`, new Uint8Array(image), { 'content-type': type });
const ready = async (rest?: object): Promise<string> => {
  const id = await create(rest);
  await upload(id);
  return id;
};

describe('a rich menu', () => {
  test('is created, listed, read and deleted', async () => {
    const id = await create();
    expect((await rig.get(`/v2/bot/richmenu/${id}`)).body).toEqual({ richMenuId: id, ...menu });
    expect((await rig.get('/v2/bot/richmenu/list')).body.richmenus).toHaveLength(1);
    expect((await rig.call('DELETE', `/v2/bot/richmenu/${id}`)).status).toBe(200);
    expect((await rig.get(`/v2/bot/richmenu/${id}`)).status).toBe(404);
  });
  test.each([
    [{ name: undefined }, 'name', 'must be specified'],
    [{ chatBarText: 'ก'.repeat(15) }, 'chatBarText', 'must not be longer than 14'],
    [{ size: { width: 2_501, height: 843 } }, 'size.width', 'less than or equal to 2500'],
    [{ size: { width: 1_000, height: 900 } }, 'size', 'at least 1.45'],
    [{ areas: Array(21).fill(menu.areas[0]) }, 'areas', 'between 0 and 20'],
    [{ areas: [{ bounds, action: { type: 'uri', uri: 'ftp://a' } }] }, 'areas[0].action.uri', 'invalid uri'],
    [
      { areas: [{ bounds, action: { type: 'camera', label: 'ก' } }] },
      'areas[0].action.type',
      'one of the following',
    ],
    [{ colour: 'red' }, 'colour', 'unknown field'],
  ])('%j is refused', async (change, property, says) => {
    for (const path of ['/v2/bot/richmenu', '/v2/bot/richmenu/validate']) {
      const answer = await rig.post(path, { ...menu, ...change });
      expect(answer.status).toBe(400);
      expect(answer.body.details).toContainEqual({ property, message: expect.stringContaining(says) });
    }
  });
});

describe('its picture', () => {
  test('is taken once and given back', async () => {
    const id = await create();
    expect((await upload(id)).status).toBe(200);
    expect((await upload(id)).body.message).toBe('An image has already been uploaded to the richmenu');
    const answer = await fetch(`${rig.url}/sim/richmenu/${id}/image`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png(2_500, 843));
  });
  test('may be a JPEG', async () => {
    expect((await upload(await create(), jpeg(1_200, 405), 'image/jpeg')).status).toBe(200);
  });
  test.each([
    ['too narrow', png(799, 300)],
    ['too low', png(800, 249)],
    ['too square', png(1_200, 1_200)],
    ['above 1 MB', png(2_500, 843, 1_024 * 1_024)],
    ['no picture', deflateSync('x')],
  ])('%s is refused', async (_name, image) => {
    expect((await upload(await create(), image)).body.message).toBe(
      'The image size is not allowed for richmenu',
    );
  });
  test('of another kind is refused', async () => {
    expect((await upload(await create(), png(2_500, 843), 'image/gif')).status).toBe(415);
  });
});

describe('who sees it', () => {
  test('the default is for all, and a menu linked to a person goes first', async () => {
    const all = await ready();
    const own = await ready({
      name: 'coordinator',
      areas: [{ bounds, action: { type: 'postback', label: 'อัตรา', data: 'rate' } }],
    });
    expect((await rig.get('/v2/bot/user/all/richmenu')).status).toBe(404);
    expect((await rig.post(`/v2/bot/user/all/richmenu/${all}`)).status).toBe(200);
    expect((await rig.get('/v2/bot/user/all/richmenu')).body).toEqual({ richMenuId: all });
    expect((await rig.post(`/v2/bot/user/${KANCHANA}/richmenu/${own}`)).status).toBe(200);
    expect(rig.sim.person(KANCHANA).menu()).toEqual(['อัตรา']);
    expect(rig.sim.person(SOMCHAI).menu()).toEqual(['งาน', 'menu=second']);
    await rig.call('DELETE', `/v2/bot/user/${KANCHANA}/richmenu`);
    expect(rig.sim.person(KANCHANA).menu()).toEqual(['งาน', 'menu=second']);
    await rig.call('DELETE', '/v2/bot/user/all/richmenu');
    expect(rig.sim.person(KANCHANA).menu()).toEqual([]);
  });
  test('a menu without picture cannot be shown', async () => {
    const id = await create();
    for (const path of [`/v2/bot/user/all/richmenu/${id}`, `/v2/bot/user/${KANCHANA}/richmenu/${id}`]) {
      expect(await rig.post(path)).toMatchObject({
        status: 400,
        body: { message: 'must upload richmenu image before applying it to user' },
      });
    }
  });
  test('linking to somebody who is no friend does nothing and says nothing', async () => {
    const id = await ready();
    expect((await rig.post(`/v2/bot/user/${SOMCHAI}/richmenu/${id}`)).status).toBe(200);
    expect((await rig.get(`/v2/bot/user/${SOMCHAI}/richmenu`)).status).toBe(404);
  });
  test('many people can be linked and unlinked at once', async () => {
    const richMenuId = await ready();
    const userIds = [KANCHANA];
    expect((await rig.post('/v2/bot/richmenu/bulk/link', { richMenuId, userIds })).status).toBe(202);
    expect((await rig.get(`/v2/bot/user/${KANCHANA}/richmenu`)).body).toEqual({ richMenuId });
    expect((await rig.post('/v2/bot/richmenu/bulk/unlink', { userIds })).status).toBe(202);
    expect((await rig.get(`/v2/bot/user/${KANCHANA}/richmenu`)).status).toBe(404);
    expect((await rig.post('/v2/bot/richmenu/bulk/link', { richMenuId, userIds: ['x'] })).status).toBe(400);
  });
});

describe('aliases', () => {
  const alias = (richMenuAliasId: string, richMenuId: string) =>
    rig.post('/v2/bot/richmenu/alias', { richMenuAliasId, richMenuId });

  test('are made, read, moved, listed and deleted', async () => {
    const [one, two] = [await ready(), await ready()];
    expect((await alias('first', one)).status).toBe(200);
    expect((await alias('first', one)).body.message).toBe('conflict richmenu alias id');
    expect((await rig.post('/v2/bot/richmenu/alias/first', { richMenuId: two })).status).toBe(200);
    expect((await rig.get('/v2/bot/richmenu/alias/first')).body.richMenuId).toBe(two);
    expect((await rig.get('/v2/bot/richmenu/alias/list')).body.aliases).toHaveLength(1);
    expect((await rig.call('DELETE', '/v2/bot/richmenu/alias/first')).status).toBe(200);
    expect((await rig.get('/v2/bot/richmenu/alias/first')).status).toBe(404);
  });
  test('need a name of small letters and a menu with a picture', async () => {
    expect((await alias('First', await ready())).status).toBe(400);
    expect((await alias('first', 'menu')).body.details[0].message).toBe('invalid richMenuId');
    expect((await alias('first', await create())).body.message).toBe('richmenu not found');
  });
  test('switch the menu of the person who taps', async () => {
    await rig.post(`/v2/bot/user/all/richmenu/${await ready()}`);
    await alias(
      'second',
      await ready({ areas: [{ bounds, action: { type: 'message', label: 'กลับ', text: 'กลับ' } }] }),
    );
    await rig.sim.person(KANCHANA).tap('menu=second');
    expect(rig.events().at(-1)?.postback).toEqual({
      data: 'menu=second',
      params: { newRichMenuAliasId: 'second', status: 'SUCCESS' },
    });
    expect(rig.sim.person(KANCHANA).menu()).toEqual(['กลับ']);
  });
});
