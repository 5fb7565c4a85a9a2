/** The picture of a message before it is sent is the very message that arrives. */
import type { BodyOf } from '@thankamnot/shared/api/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type ApiClient, apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, mali, anucha, wilai } = PEOPLE;
const ODLOC = { duty: 'odloc-2568', round: '2568' };
type Wish = BodyOf<'previewSending'>;

let world: World;
let province: ApiClient;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
  province = await apiClientOf(world, anucha);
});
afterAll(() => world.close());

const broadcast = (text: string, about: typeof ODLOC | null = null): Wish => ({
  kind: 'broadcast',
  text,
  about,
  audience: { headings: [], types: [], status: 'all' },
  seats: 'one',
});

/** Sends a wish and gives what the person's phone then shows. */
async function arrived(wish: Wish, { id }: { id: string }) {
  const phone = world.simulator.person(id);
  phone.clear();
  const plan = await province.ask('planSending', {}, wish);
  await province.ask(
    'confirmSending',
    { plan: plan.id },
    { key: `key-${crypto.randomUUID()}`, sendAt: null },
  );
  await world.server.idle();
  return phone.inbox.map(({ message }) => message);
}

describe('the preview', () => {
  it.each([
    ['a plain text', 'ขอเชิญประชุม 25 ก.ย. 2568 เวลา 09:30 น.', null],
    ['about a duty', 'โปรดเร่งบันทึกข้อมูล', ODLOC],
    [
      '500 letters, emoji, lines and links',
      `📣 ${'ก'.repeat(440)}\nhttps://www.odloc.go.th\n<b>ตัวหนา</b> 👨‍👩‍👧`.slice(0, 500),
      null,
    ],
  ])('of a broadcast with %s is what arrives', async (_, text, about) => {
    const wish = broadcast(text, about);
    const { previews } = await province.ask('previewSending', {}, wish);
    expect(previews).toMatchObject([{ people: null, messages: [{ type: 'flex' }] }]);
    expect(await arrived(wish, mali)).toEqual(previews[0]?.messages);
  });

  it('of a reminder is what arrives, with the people who get it', async () => {
    const wish: Wish = { kind: 'chase', rounds: [ODLOC], seats: 'all' };
    const { previews } = await province.ask('previewSending', {}, wish);
    expect(previews).toMatchObject([{ people: 3 }]);
    expect(await arrived(wish, kanchana)).toEqual(previews[0]?.messages);
  });

  it('speaks in the name of the district for its coordinator, and to officers not at all', async () => {
    const district = await apiClientOf(world, wilai);
    const { previews } = await district.ask('previewSending', {}, broadcast('ขอเชิญประชุม'));
    expect(JSON.stringify(previews)).toContain('สถอ.แม่สอด');
    const officer = await apiClientOf(world, kanchana);
    expect((await officer.refused('previewSending', {}, broadcast('ขอเชิญประชุม'))).title).toBe('not_allowed');
    const elsewhere = broadcast('ขอเชิญประชุม', { duty: 'media', round: 'form-1' });
    expect((await province.refused('previewSending', {}, elsewhere)).title).toBe('unknown_round');
    expect((await province.refused('previewSending', {}, broadcast('ก'.repeat(501)))).title).toBe(
      'invalid_request',
    );
  });
});
