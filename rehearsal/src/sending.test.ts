/** Sending by hand on the whole product: chat and API on the one side, a LINE platform on the other. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GROUP, PEOPLE } from './people.ts';
import { openWorld, type World } from './world.ts';

const ODLOC = { duty: 'odloc-2568', round: '2568' };
const phone = (world: World, who: keyof typeof PEOPLE) => world.simulator.person(PEOPLE[who].id);

let world: World;
beforeEach(async () => {
  world = await openWorld({ opensAt: '2025-09-16T10:00:00+07:00', frozen: true });
});
afterEach(() => world.close());

/** One call to the API as a person, with the session that LIFF would get. */
async function api(who: keyof typeof PEOPLE, method: string, path: string, body?: object) {
  const token = new URL(phone(world, who).openLiff('/')).searchParams.get('sim_id_token');
  const response = await fetch(`${world.server.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the contract's own tests hold the shapes.
  return { status: response.status, body: (await response.json()) as any };
}

const broadcast = (more: object = {}) => ({
  kind: 'broadcast',
  text: 'ขอเชิญประชุม 25 ก.ย. 2568',
  about: null,
  audience: { headings: [], types: [], status: 'all' },
  seats: 'one',
  ...more,
});
const confirm = (plan: string, sendAt: string | null = null) =>
  api('anucha', 'POST', `/sendings/plans/${plan}/confirm`, { key: 'press-0001', sendAt });
const fates = async (id: string) =>
  (await api('anucha', 'GET', `/sendings/${id}`)).body.lines.map((line: { fate: string }) => line.fate);
const used = () => world.simulator.quota().used;

describe('ทวง', () => {
  it('costs what its plan said and reaches whom it named', async () => {
    const anucha = phone(world, 'anucha');
    await anucha.send('ทวง odloc');
    expect(anucha.texts().join('\n')).toContain('ใช้ 2 ข้อความ');
    await anucha.tap('ยืนยันส่ง');
    await world.server.idle();
    expect(used()).toBe(2);
    expect(phone(world, 'mali').texts().join('\n')).toContain('ODLOC');
    await anucha.tap('ยืนยันส่ง');
    await world.server.idle();
    expect(used()).toBe(2);
  });
});

describe('a broadcast', () => {
  it('is planned, confirmed once and recorded person by person', async () => {
    const { body: plan } = await api('anucha', 'POST', '/sendings/plans', broadcast());
    expect(plan).toMatchObject({ messagesCharged: 2, quotaLeft: 300, from: 'สถจ.ตาก' });
    const done = await confirm(plan.id);
    expect(done.body).toMatchObject({ outcome: 'confirmed', sending: plan.id });
    expect((await confirm(plan.id)).body).toEqual(done.body);
    await world.server.idle();
    expect(await fates(plan.id)).toEqual(['sent', 'sent']);
    expect(used()).toBe(2);
    expect((await api('anucha', 'GET', '/sendings')).body).toMatchObject({
      quotaLeft: 298,
      sendings: [{ id: plan.id, state: 'leaving' }],
    });
  });

  it('that LINE took although its answer was lost is told as accepted before', async () => {
    const { body: plan } = await api('anucha', 'POST', '/sendings/plans', broadcast());
    world.simulator.faults.add({ endpoint: 'multicast', kind: 'accept-then-fail', times: 1 });
    await confirm(plan.id);
    await world.server.idle();
    expect(await fates(plan.id)).toEqual(['sending', 'sending']);
    // The retry waits about a second of real time.
    await expect
      .poll(() => fates(plan.id), { timeout: 4_000 })
      .toEqual(['accepted_before', 'accepted_before']);
    expect(used()).toBe(2);
  });

  it('whose quota ran out meanwhile is shown again with who is left out, instead of sent', async () => {
    const { body: plan } = await api('anucha', 'POST', '/sendings/plans', broadcast());
    world.simulator.setQuota(1);
    const { body } = await confirm(plan.id);
    expect(body).toMatchObject({ outcome: 'changed', sending: null, plan: { messagesCharged: 1 } });
    expect(body.plan.leftOut).toHaveLength(1);
    expect(used()).toBe(0);
  });

  it('that is scheduled leaves in working hours when its time has come, and not before', async () => {
    const { body: plan } = await api('anucha', 'POST', '/sendings/plans', broadcast());
    // Saturday evening: it waits for Monday's office hours.
    const { body } = await confirm(plan.id, '2025-09-20T12:00:00.000Z');
    expect(body.outcome).toBe('confirmed');
    await world.moveTo('2025-09-20T20:00:00+07:00');
    expect(await fates(plan.id)).toEqual(['scheduled', 'scheduled']);
    await world.moveTo('2025-09-22T09:00:00+07:00');
    await world.moveTo('2025-09-22T09:15:00+07:00');
    expect(await fates(plan.id)).toEqual(['sent', 'sent']);
  });

  it('that is scheduled can be cancelled, and then never leaves', async () => {
    const { body: plan } = await api('anucha', 'POST', '/sendings/plans', broadcast());
    await confirm(plan.id, '2025-09-17T03:00:00.000Z');
    expect((await api('anucha', 'POST', `/sendings/${plan.id}/stop`)).body).toMatchObject({
      state: 'stopped',
      stoppable: false,
    });
    const before = used();
    await world.moveTo('2025-09-17T10:30:00+07:00');
    expect(await fates(plan.id)).toEqual(['stopped', 'stopped']);
    expect(used()).toBe(before);
  });

  it('reaches the chosen district, type and status alone', async () => {
    const wish = (audience: object, about: object | null = null) => broadcast({ audience, about });
    const unitsOf = async (body: object) =>
      (await api('anucha', 'POST', '/sendings/plans', body)).body.recipients.map(
        ({ unitName }: { unitName: string }) => unitName,
      );
    expect(await unitsOf(wish({ headings: ['อุ้มผาง'], types: [], status: 'all' }))).toEqual(['อบต.อุ้มผาง']);
    expect(await unitsOf(wish({ headings: [], types: ['ทน.'], status: 'all' }))).toEqual(['ทน.แม่สอด']);
    expect(await unitsOf(wish({ headings: [], types: [], status: 'complete' }, ODLOC))).toEqual([]);
  });
});

describe('who may not', () => {
  it.each<[string, keyof typeof PEOPLE, object, number]>([
    ['an officer', 'kanchana', broadcast(), 403],
    [
      'a district about another one',
      'wilai',
      broadcast({ audience: { headings: ['อุ้มผาง'], types: [], status: 'all' } }),
      403,
    ],
    ['words without end', 'anucha', broadcast({ text: 'ก'.repeat(501) }), 422],
    ['no words', 'anucha', broadcast({ text: '  ' }), 422],
  ])('%s is refused', async (_, who, body, status) => {
    const refused = await api(who, 'POST', '/sendings/plans', body);
    expect(refused.status).toBe(status);
    expect(refused.body.detail).toMatch(/[ก-๙]/);
    const audit = await world.server.ports.store.query({ collection: 'audit' });
    expect(audit.filter(({ data }) => String(data.did) === 'refused plan_send')).toHaveLength(
      status === 403 ? 1 : 0,
    );
  });

  it('another coordinator neither confirms, sees nor stops', async () => {
    const { body: plan } = await api('anucha', 'POST', '/sendings/plans', broadcast());
    const body = { key: 'press-0009', sendAt: null };
    expect((await api('wilai', 'POST', `/sendings/plans/${plan.id}/confirm`, body)).status).toBe(403);
    await confirm(plan.id);
    expect((await api('wilai', 'GET', `/sendings/${plan.id}`)).status).toBe(403);
    expect((await api('wilai', 'POST', `/sendings/${plan.id}/stop`)).status).toBe(403);
  });
});

describe('free ways', () => {
  it('the card is one that LIFF lets a person share, and costs nothing', async () => {
    const { body } = await api('anucha', 'GET', `/duties/${ODLOC.duty}/rounds/${ODLOC.round}/share-card`);
    expect(body).toMatchObject({ missing: 69, expected: 69 });
    world.simulator.group(GROUP.id).share(PEOPLE.anucha.id, body.messages);
    expect(used()).toBe(0);
  });

  it('a bound group is answered for nothing until the bot is removed', async () => {
    const group = world.simulator.group(GROUP.id);
    await group.send(PEOPLE.wilai.id, 'ผูกกลุ่ม');
    await group.send(PEOPLE.somchai.id, 'ใครยังไม่ส่ง');
    await group.send(PEOPLE.wilai.id, 'ทวง');
    expect(group.texts().join('\n')).toMatch(/ผูกกลุ่มนี้กับอำเภอแม่สอด[\s\S]*ขอความร่วมมือรายงาน/);
    expect(used()).toBe(0);
    await group.remove(PEOPLE.wilai.id);
    await phone(world, 'wilai').send('อัตรา');
    expect(phone(world, 'wilai').texts().join('\n')).toContain('ถูกนำออกจากกลุ่ม');
  });
});
