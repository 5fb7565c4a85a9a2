/** How chasing goes by itself, on the whole product: free first, one message a day, promises, pauses, the ladder. */

import { rosterFrom } from '@thankamnot/functions/testing/scene';
import { provinceDoc } from '@thankamnot/functions/use-cases/documents';
import { planDay } from '@thankamnot/functions/use-cases/plan-day';
import { read } from '@thankamnot/functions/use-cases/records';
import { acceptPrivacy, makeInvite, useInvite } from '@thankamnot/functions/use-cases/registration';
import { importRoster } from '@thankamnot/functions/use-cases/setup';
import { postback } from '@thankamnot/shared/postback';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { apiClientOf } from './testing/api-client.ts';
import { at, ODLOC, phoneOf, pushedTo, remindedOn, takInSeptember } from './testing/tak-in-september.ts';
import type { World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await takInSeptember();
});
afterEach(() => world.close());

const lastOf = (who: Parameters<typeof phoneOf>[1]) => phoneOf(world, who).texts().at(-1) ?? '';

describe('free first', () => {
  it('whoever asks the bot the day before is told there, and no message is spent', async () => {
    await world.moveTo(at('2025-09-18', '14:00'));
    await phoneOf(world, 'mali').send('ช่วยเหลือ');
    expect(lastOf('mali')).toContain('งานที่ใกล้ครบกำหนด: มาตรฐานขั้นต่ำ ODLOC 68');
    expect(await remindedOn(world, '2025-09-19')).toEqual(['kanchana']);
    expect(world.simulator.quota().used).toBe(1);
  });
});

describe('one message a person a day', () => {
  it('goes to one seat of a unit, to the next one after silence, and to none after a report', async () => {
    expect(await remindedOn(world, '2025-09-19')).toEqual(['kanchana', 'mali']);
    expect(await remindedOn(world, '2025-09-19', '15:00')).toEqual([]);
    expect(await remindedOn(world, '2025-09-23')).toEqual(['somchai', 'mali']);
    await phoneOf(world, 'somchai').tap('เสร็จแล้ว');
    expect(await remindedOn(world, '2025-09-25')).toEqual(['mali']);
    expect(await remindedOn(world, '2025-09-26')).toEqual(['mali']);
  });

  it.each([
    ['before nine', '2025-09-19', '08:45'],
    ['after offices close', '2025-09-19', '16:30'],
    ['at night', '2025-09-19', '23:45'],
    ['on a Sunday', '2025-09-21', '10:00'],
  ])('leaves in no quiet hour: %s', async (_, day, time) => {
    expect(await remindedOn(world, day, time)).toEqual([]);
  });

  it('pauses for whoever asks, the colleague takes over, and it goes on when they are back', async () => {
    const kanchana = phoneOf(world, 'kanchana');
    await kanchana.send('พักการเตือน ถึง 24 ก.ย. 2568');
    expect(lastOf('kanchana')).toContain('24');
    expect(await remindedOn(world, '2025-09-19')).toEqual(['somchai', 'mali']);
    await kanchana.send('เตือนตามปกติ');
    await phoneOf(world, 'somchai').send('พักการเตือน ถึง 30 ก.ย. 2568');
    expect(await remindedOn(world, '2025-09-23')).toEqual(['kanchana', 'mali']);
  });
});

describe('a promise', () => {
  it('typed as a weekday pauses until then, and is mentioned when it is broken', async () => {
    await world.moveTo(at('2025-09-19'));
    await phoneOf(world, 'mali').send('ส่งวันพฤหัสค่ะ');
    expect(lastOf('mali')).toContain('25 ก.ย. 2568');
    expect(await remindedOn(world, '2025-09-23')).toEqual(['somchai']);
    expect(await remindedOn(world, '2025-09-25')).not.toContain('mali');
    expect(await remindedOn(world, '2025-09-26')).toContain('mali');
    expect(pushedTo(world, 'mali').at(-1)).toContain('ท่านแจ้งว่าจะส่งวันที่ 25 ก.ย. 2568');
  });

  it('picked in the card does the same', async () => {
    await world.moveTo(at('2025-09-19'));
    await phoneOf(world, 'mali').tap(/เลือกวัน|จะส่ง|กำหนดวัน/, '2025-09-24');
    expect(lastOf('mali')).toContain('24 ก.ย. 2568');
    expect(await remindedOn(world, '2025-09-23')).toEqual(['somchai']);
    expect(await remindedOn(world, '2025-09-25')).toContain('mali');
    expect(pushedTo(world, 'mali').at(-1)).toContain('ท่านแจ้งว่าจะส่งวันที่ 24 ก.ย. 2568');
  });
});

describe('the ladder', () => {
  /** A head for Mae Sot's office. */
  async function seatHead(): Promise<void> {
    const { ports } = world.server;
    await acceptPrivacy(ports, { user: PEOPLE.napha.id, name: PEOPLE.napha.name }, PRIVACY_VERSION);
    const { code } = await makeInvite(ports, '63', { seat: PEOPLE.kanchana.seat, head: true });
    await useInvite(ports, PEOPLE.napha.id, code, 'head');
    await phoneOf(world, 'napha').follow();
  }

  it('climbs by working days: all officers, the head, one card a supervisor, the call list', async () => {
    await seatHead();
    await world.moveTo(at('2025-09-26'));
    // One working day late, three, five and ten; 13 October is a holiday.
    expect(await remindedOn(world, '2025-09-29')).toEqual(['kanchana', 'somchai', 'mali']);
    expect(await remindedOn(world, '2025-10-01')).toContain('napha');
    await world.moveTo(at('2025-10-02'));
    const fifth = await remindedOn(world, '2025-10-03');
    expect(fifth.filter((who) => who === 'anucha' || who === 'wilai')).toEqual(['anucha', 'wilai']);
    expect(pushedTo(world, 'wilai')).toHaveLength(1);
    expect(pushedTo(world, 'wilai')[0]).toContain('อบต.แม่กาษา');
    const toCall = async (who: 'anucha' | 'wilai') =>
      (await (await apiClientOf(world, PEOPLE[who])).ask('callList', {})).units;
    expect(await toCall('anucha')).toEqual([]);
    for (const day of ['2025-10-06', '2025-10-07', '2025-10-08', '2025-10-09', '2025-10-10'])
      await world.moveTo(at(day));
    const units = await toCall('anucha');
    expect(units).toHaveLength(69);
    expect(units.find(({ unit }) => unit === PEOPLE.mali.seat)).toMatchObject({
      officers: [PEOPLE.mali.name],
      duties: [{ dueOn: '2025-09-26', daysLate: 14 }],
    });
    expect(await toCall('wilai')).toHaveLength(11);
    const anucha = phoneOf(world, 'anucha');
    await anucha.send('รายชื่อโทร');
    expect(lastOf('anucha')).toContain('69 หน่วยงาน');
    expect(anucha.quickReplies()).toContain('เปิดหน้ารายชื่อโทร');
  });

  it('stops the moment the unit answers', async () => {
    await seatHead();
    await world.moveTo(at('2025-09-29'));
    await phoneOf(world, 'somchai').tap('รับทราบ');
    expect(await remindedOn(world, '2025-10-01')).not.toContain('napha');
    await world.moveTo(at('2025-10-10'));
    const api = await apiClientOf(world, PEOPLE.anucha);
    const { units } = await api.ask('callList', {});
    expect(units.map(({ unit }) => unit)).not.toContain(PEOPLE.kanchana.seat);
    expect(pushedTo(world, 'anucha').at(-1)).not.toContain('ทน.แม่สอด');
  });
});

describe('whoever has no business here', () => {
  it('an officer typing ทวง is refused in words, noted, and nothing leaves', async () => {
    await phoneOf(world, 'kanchana').send('ทวง odloc');
    expect(lastOf('kanchana')).toContain('เฉพาะผู้ประสานงาน');
    expect(await refusals()).toMatchObject([{ actor: PEOPLE.kanchana.id, did: 'refused remind' }]);
    expect(world.simulator.quota().used).toBe(0);
  });

  it('another province’s coordinator confirms, sees and stops nothing of Tak', async () => {
    const { ports } = world.server;
    await importRoster(ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    const orathai = { id: 'U00000000000000000000000000000099', name: 'อรทัย ใจงาม' };
    world.simulator.addPerson({ ...orathai, friend: true });
    await acceptPrivacy(ports, { user: orathai.id, name: orathai.name }, PRIVACY_VERSION);
    const { code } = await makeInvite(ports, '53', { coordinator: {} });
    await useInvite(ports, orathai.id, code, 'orathai');

    const tak = await apiClientOf(world, PEOPLE.anucha);
    const { id: plan } = await tak.ask(
      'planSending',
      {},
      {
        kind: 'chase',
        rounds: [{ duty: ODLOC.duty, round: ODLOC.round }],
        seats: 'one',
      },
    );
    const phone = world.simulator.person(orathai.id);
    await phone.perform({ type: 'postback', data: postback('send', { plan }), label: 'ยืนยันส่ง' });
    expect(phone.texts().at(-1)).toContain('เป็นของผู้อื่น');
    const hers = await apiClientOf(world, orathai);
    await hers.refused('sendPlan', { plan });
    await hers.refused('board', { duty: ODLOC.duty, round: ODLOC.round });
    expect((await hers.ask('callList', {})).units).toEqual([]);
    expect((await hers.ask('budget', {})).duties).toEqual([]);
    await hers.refused(
      'setBudget',
      {},
      {
        key: 'press-0001',
        basedOn: (await hers.ask('budget', {})).version,
        priorities: [ODLOC.duty],
      },
    );
    expect((await refusals()).map(({ actor, did }) => [actor, did])).toEqual(
      expect.arrayContaining([
        [orathai.id, 'refused confirm_send'],
        [orathai.id, 'refused plan_send'],
      ]),
    );
    expect(world.simulator.quota().used).toBe(0);
  });

  const refusals = async () =>
    (await world.server.ports.store.query({ collection: 'audit' }))
      .map(({ data }) => data)
      .filter(({ did }) => String(did).startsWith('refused'));
});

describe('the month’s messages', () => {
  it('are read from LINE, forecast, and set by the province’s coordinator alone', async () => {
    await world.moveTo(at('2025-09-19'));
    const api = await apiClientOf(world, PEOPLE.anucha);
    const month = await api.ask('budget', {});
    expect(month).toMatchObject({
      usage: { used: 2, limit: 300 },
      heldBack: 50,
      mayChange: true,
      duties: [{ duty: ODLOC.duty }],
      shareable: [{ duty: ODLOC.duty, missing: 69 }],
    });
    expect(month.days.map(({ on }) => on)).toEqual(['2025-09-23', '2025-09-25', '2025-09-26', '2025-09-29']);
    const set = { key: 'press-0001', basedOn: month.version, heldBack: 40 };
    expect(await api.ask('setBudget', {}, set)).toMatchObject({ heldBack: 40 });
    expect(await api.ask('setBudget', {}, set)).toMatchObject({ heldBack: 40 });
    await api.refused('setBudget', {}, { ...set, key: 'press-0002', heldBack: 10 });
    for (const wrong of [
      { heldBack: -1 },
      { heldBack: 1.5 },
      { dailyReserve: 'many' },
      { priorities: ['none'] },
    ])
      await api.refused('setBudget', {}, { ...set, key: 'press-0003', ...wrong });
    const district = await apiClientOf(world, PEOPLE.wilai);
    expect(await district.ask('budget', {})).toMatchObject({ mayChange: false, heldBack: 40 });
    await district.refused('setBudget', {}, { ...set, key: 'press-0004' });
    const officer = await apiClientOf(world, PEOPLE.kanchana);
    await officer.refused('budget', {});
    await officer.refused('callList', {});
  });

  it('that LINE does not tell are shown as unknown', async () => {
    world.simulator.faults.failNext('quota', Number.POSITIVE_INFINITY);
    const api = await apiClientOf(world, PEOPLE.anucha);
    expect(await api.ask('budget', {})).toMatchObject({ usage: null, dailyReserve: 10 });
  });

  it('that run short name who goes without in the day’s plan, and spare what matters more', async () => {
    world.simulator.setQuota(51);
    const province = await read(world.server.ports.store, provinceDoc('63'));
    world.clock.set(new Date(at('2025-09-26', '08:30')));
    const day = await planDay(world.server.ports, province!, world.server.ports.clock.now());
    expect(day.leftOut).toHaveLength(1);
    expect(await remindedOn(world, '2025-09-26')).toHaveLength(1);
    await phoneOf(world, 'anucha').send('อัตรา');
    expect(lastOf('anucha')).toMatch(/ไม่ได้ส่งการเตือนถึง 1 คน/);
  });
});
