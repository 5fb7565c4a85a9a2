import { TAK_LETTER } from '@thankamnot/functions/adapters/bot/testing/letters';
import { boardOf } from '@thankamnot/functions/use-cases/boards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { fileHelpCentre } from './testing/file-help-centre.ts';
import { openWorld, type World } from './world.ts';

const NINE_ON = (day: string) => `${day}T09:00:00+07:00`;

describe('the Tak letter, pasted into the chat', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
    await fileHelpCentre(world);
  });
  afterAll(() => world.close());

  const odloc = () => boardOf(world.server.ports, 'odloc-2568', '2568', '63');
  const remindedOn = async (day: string): Promise<string[]> => {
    const phones = Object.entries(PEOPLE).map(
      ([name, { id }]) => [name, world.simulator.person(id)] as const,
    );
    for (const [, phone] of phones) phone.clear();
    await world.moveTo(NINE_ON(day));
    return phones.flatMap(([name, { inbox }]) =>
      inbox.some(({ via }) => via === 'multicast') ? [name] : [],
    );
  };

  it('is offered as an extension of ODLOC from 29 August to 26 September, and moves the reminders once confirmed', async () => {
    const anucha = world.simulator.person(PEOPLE.anucha.id);
    const kanchana = world.simulator.person(PEOPLE.kanchana.id);
    const mali = world.simulator.person(PEOPLE.mali.id);

    // An officer's paste is no reply and no order.
    await kanchana.send(TAK_LETTER);
    expect(kanchana.texts().join()).toContain('เฉพาะผู้ประสานงานจังหวัด');
    expect((await odloc()).units['03630601']?.status).toBe('missing');

    await anucha.send(TAK_LETTER);
    const offer = anucha.texts().at(-1);
    expect(offer).toContain('มาตรฐานขั้นต่ำ ODLOC 68');
    expect(offer).toContain('จาก 29 ส.ค. 2568 เป็น 26 ก.ย. 2568');
    expect(offer).toContain('ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ลงวันที่ 16 ก.ย. 2568');
    expect((await odloc()).extensions).toEqual([]);

    await anucha.tap('ยืนยันขยายเวลา');
    expect(anucha.texts().at(-1)).toContain('19, 23, 25 และ 26 กันยายน 2568');
    expect(await odloc()).toMatchObject({
      dueOn: '2025-08-29',
      extensions: [{ until: '2025-09-26', letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', letterDate: '2025-09-16' }],
    });

    // Quiet until a week before the new day. The reminder cites the letter's number and date.
    for (const day of ['2025-09-17', '2025-09-18']) expect(await remindedOn(day)).toEqual([]);
    // One seat of each unit is asked first; where it stays silent, the colleague is next.
    expect(await remindedOn('2025-09-19')).toEqual(['kanchana', 'mali']);
    expect(mali.texts().join()).toContain('เหลือ 7 วัน');
    expect(mali.texts().join()).toContain('ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ลงวันที่ 16 ก.ย. 2568');
    // The other units' help-centre reports are five working days late: one card to each supervisor.
    expect(await remindedOn('2025-09-23')).toEqual(['somchai', 'mali', 'anucha', 'wilai']);
  }, 20_000);
});
