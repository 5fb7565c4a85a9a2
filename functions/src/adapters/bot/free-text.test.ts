import { postback } from '@thankamnot/shared/postback';
import type { Status } from '@thankamnot/shared/report/status';
import { describe, expect, it } from 'vitest';
import { HELP_CENTRE, ODLOC, UNITS } from '../../testing/scene.ts';
import { dataOf, wordsOf } from './testing/read-message.ts';
import { openStage } from './testing/stage.ts';

const RECORDED: [text: string, status: Status, answer: RegExp][] = [
  ['รับทราบค่ะ', 'acknowledged', /รับทราบแล้ว/],
  ['กำลังดำเนินการอยู่ครับ', 'in_progress', /กำลังดำเนินการ/],
  ['เสร็จเรียบร้อยแล้วค่ะ', 'done', /รายงานเสร็จเรียบร้อย/],
  ['บันทึกครบทั้ง 3 ด้านเเล้วคับ', 'done', /รายงานเสร็จเรียบร้อย/],
];

describe('a free reply about the one open duty', () => {
  for (const [text, status, answer] of RECORDED) {
    it(`“${text}” is recorded as ${status}, shown, and can be taken back`, async () => {
      const stage = await openStage();
      const recorded = await stage.says('kanchana', text);
      expect(wordsOf(recorded)).toMatch(answer);
      expect(wordsOf(recorded)).toContain(text);
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status });
      await stage.taps('kanchana', dataOf(recorded, 'ยกเลิกรายการนี้'));
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'missing' });
    });
  }

  it('with a promised day is recorded with the day', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', 'กำลังทำอยู่ค่ะ ส่งพรุ่งนี้'))).toContain('จะส่งภายใน 17 ก.ย. 2568');
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ promisedOn: '2025-09-17' });
  });

  it('that tells of a problem is recorded in the officer’s words', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', 'เข้าระบบไม่ได้ค่ะ ลืมรหัสผ่าน'))).toContain('แจ้งปัญหาแล้ว');
    const entry = await stage.entry(UNITS.maeSot);
    expect(entry?.problem).toContain('เข้าระบบไม่ได้');
    expect(entry?.status).toBe('acknowledged');
  });

  it('is never taken as done when it is not said for sure', async () => {
    const stage = await openStage();
    for (const text of [
      'ยังไม่เสร็จค่ะ',
      'น่าจะเสร็จแล้วมั้ง',
      'เสร็จหรือยังคะ',
      'เดี๋ยวทำให้เสร็จ',
      'ไม่เสร็จแล้วล่ะ',
      '👍',
      'เสร็จครึ่งเดียว',
    ]) {
      await stage.says('kanchana', text);
      expect((await stage.entry(UNITS.maeSot))?.status, text).not.toBe('done');
    }
  });

  it('that is none gets short help, and nothing is recorded', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', 'ฮัลโหล ๆ'))).toContain('ยังไม่ได้บันทึกสิ่งใด');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });
});

describe('a free reply with several open duties', () => {
  it('“เสร็จแล้ว” asks which one; the tap records it', async () => {
    const stage = await openStage({ both: true });
    const asked = await stage.says('kanchana', 'เสร็จแล้วค่ะ');
    expect(wordsOf(asked)).toContain('เรื่องใดเสร็จแล้ว');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
    await stage.taps('kanchana', dataOf(asked, 'มาตรฐานขั้นต่ำ ODLOC 68'));
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'done' });
  });

  it('that names a duty is about that one', async () => {
    const stage = await openStage({ both: true });
    await stage.says('kanchana', 'odloc เสร็จเรียบร้อยแล้วค่ะ');
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'done' });
    expect(await stage.entry(UNITS.maeSot, HELP_CENTRE)).toMatchObject({ status: 'missing' });
  });

  it('that names a duty that is complete changes no other one', async () => {
    const stage = await openStage({ both: true });
    await stage.taps('kanchana', postback('complete', { duty: ODLOC.duty, round: ODLOC.round }));
    expect(wordsOf(await stage.says('kanchana', 'odloc กำลังทำอยู่ค่ะ'))).toContain('รายงานเรียบร้อยแล้ว');
    expect(await stage.entry(UNITS.maeSot, HELP_CENTRE)).toMatchObject({ status: 'missing' });
  });

  it('“รับทราบ” means all of them, and each can be taken back', async () => {
    const stage = await openStage({ both: true });
    const recorded = await stage.says('kanchana', 'รับทราบค่ะ');
    expect(wordsOf(recorded)).toContain('รับทราบแล้ว 2 เรื่อง');
    expect(await stage.entry(UNITS.maeSot, HELP_CENTRE)).toMatchObject({ status: 'acknowledged' });
    await stage.taps('kanchana', dataOf(recorded, 'ยกเลิก'));
    const statuses = [await stage.entry(UNITS.maeSot), await stage.entry(UNITS.maeSot, HELP_CENTRE)].map(
      (it) => it?.status,
    );
    expect(statuses.sort()).toEqual(['acknowledged', 'missing']);
  });
});

describe('a question', () => {
  it.each([
    ['ครบกำหนดวันไหนคะ', /26 กันยายน 2568/],
    ['ส่งไปหรือยังคะ', /สถานะหน่วยงาน/],
  ])('“%s” is answered from what is stored', async (text, answer) => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', text))).toMatch(answer);
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('of a coordinator about who is missing is answered for the area', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('wilai', 'มีที่ไหนยังไม่ส่งบ้างครับ'))).toContain('11 หน่วยงาน');
    expect(wordsOf(await stage.says('anucha', 'ตอนนี้ส่งมากี่แห่งแล้ว'))).toContain('0/69');
  });

  it('to leave is asked back, never done at once', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', 'ไม่ต้องการรับข้อความแล้วค่ะ ขอยกเลิก'))).toContain(
      'ยืนยัน ลบข้อมูลของฉัน',
    );
    expect(await stage.user('kanchana')).toBeDefined();
  });
});
