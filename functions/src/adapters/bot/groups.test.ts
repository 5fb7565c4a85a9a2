/** The bot in a LINE group: it answers for the area that its coordinator bound it to, and keeps nothing else. */
import { describe, expect, it } from 'vitest';
import { CAST, ODLOC } from '../../testing/scene.ts';
import { tapsOf, wordsOf } from './testing/read-message.ts';
import { openStage, type Stage, type Who } from './testing/stage.ts';

const GROUP = 'C00000000000000000000000000000001';
const inGroup = (who: Who | undefined) => ({
  source: { type: 'group', groupId: GROUP, ...(who && { userId: CAST[who].user }) },
});

const says = (stage: Stage, who: Who, text: string) =>
  stage.send(stage.textFrom(who, text, inGroup(who) as object));
const everything = async ({ scene }: Stage) => {
  const { store } = scene.ports;
  const found = await Promise.all(
    ['groups', 'audit', 'users', 'inbox', 'traces', 'phrases', 'deliveries'].map((collection) =>
      store.query({ collection }),
    ),
  );
  return found.flat().map(({ path, data }) => JSON.stringify([path, data]));
};

describe('a bound group', () => {
  it('answers anybody, strangers too, about its area, and ทวง by its coordinator names who is missing', async () => {
    const stage = await openStage();
    expect(wordsOf(await says(stage, 'kanchana', 'อัตรา'))).toMatch(/เฉพาะผู้ประสานงาน/);
    expect(wordsOf(await says(stage, 'wilai', 'ผูกกลุ่ม'))).toContain('ผูกกลุ่มนี้กับอำเภอแม่สอด');
    expect(wordsOf(await says(stage, 'kanchana', 'อัตรา'))).toContain('0/11');
    expect(wordsOf(await says(stage, 'napha', 'ใครยังไม่ส่ง'))).toContain('11 หน่วยงาน');
    const stranger = stage.textFrom('napha', 'อัตรา odloc', inGroup(undefined) as object);
    expect(wordsOf(await stage.send(stranger))).toContain('0/11');

    const chased = await says(stage, 'wilai', 'ทวง');
    expect(wordsOf(chased)).toMatch(/ยังไม่รายงาน 11 จาก 11 หน่วยงาน[\s\S]*อบต\.แม่กาษา/);
    expect(tapsOf(chased).every(({ type }) => type === 'uri')).toBe(true);
    expect(tapsOf(chased)[0]?.uri).toContain(`/report/${ODLOC.duty}/${ODLOC.round}`);
    expect(stage.scene.outbox.take()).toEqual([]);
    expect((await everything(stage)).filter((it) => it.includes(GROUP))).toEqual([
      JSON.stringify([
        `groups/${GROUP}`,
        { group: GROUP, province: '63', district: '6306', at: stage.scene.clock.now() },
      ]),
    ]);
  });

  it('refuses ทวง to an officer in words, notes it, and a province’s coordinator may', async () => {
    const stage = await openStage();
    await says(stage, 'wilai', 'ผูกกลุ่ม');
    expect(wordsOf(await says(stage, 'kanchana', 'ทวง'))).toMatch(/เฉพาะผู้ประสานงานของพื้นที่นี้/);
    expect((await everything(stage)).filter((it) => it.includes('refused remind'))).toHaveLength(1);
    expect(wordsOf(await says(stage, 'anucha', 'ทวง'))).toContain('ยังไม่รายงาน 11');
  });

  it('is bound once: another area’s coordinator is refused and noted', async () => {
    const stage = await openStage();
    await says(stage, 'wilai', 'ผูกกลุ่ม');
    expect(wordsOf(await says(stage, 'wilai', 'ผูกกลุ่ม'))).toContain('อยู่แล้ว');
    expect(wordsOf(await says(stage, 'anucha', 'ผูกกลุ่ม'))).toContain('นำ “ทันกำหนด” ออกจากกลุ่ม');
    expect(wordsOf(await says(stage, 'kanchana', 'ผูกกลุ่ม'))).toContain('เฉพาะผู้ประสานงาน');
    expect((await everything(stage)).filter((it) => it.includes('refused bind_group'))).toHaveLength(2);
    expect(wordsOf(await says(stage, 'mali', 'อัตรา'))).toContain('0/11');
  });

  it('that the bot is removed from is unbound, and its coordinators are told with their next answer', async () => {
    const stage = await openStage();
    await says(stage, 'wilai', 'ผูกกลุ่ม');
    await stage.send(stage.event('wilai', 'leave', { source: { type: 'group', groupId: GROUP } }));
    expect(wordsOf(await says(stage, 'kanchana', 'อัตรา'))).toMatch(/เฉพาะผู้ประสานงาน/);
    for (const who of ['wilai', 'anucha'] as const) {
      expect(wordsOf(await stage.says(who, 'อัตรา'))).toContain('ถูกนำออกจากกลุ่ม');
      expect(wordsOf(await stage.says(who, 'อัตรา'))).not.toContain('ถูกนำออกจากกลุ่ม');
    }
  });
});

describe('what people say to each other in a group', () => {
  it.each([
    'เสร็จแล้วค่ะ',
    'อย่าลืมทวง',
    'ทวงหนี้กันหน่อย',
    'อัตราดอกเบี้ยขึ้นอีกแล้ว',
    'ประกาศ พรุ่งนี้ประชุม',
    'ยกเลิก',
    'งาน',
    'TAK00001',
  ])('“%s” has no answer, no effect and leaves no trace', async (text) => {
    const stage = await openStage();
    await says(stage, 'wilai', 'ผูกกลุ่ม');
    const before = await everything(stage);
    for (const who of ['kanchana', 'anucha', 'napha'] as const)
      expect(await says(stage, who, text)).toEqual([]);
    expect(await everything(stage)).toEqual(before);
  });
});
