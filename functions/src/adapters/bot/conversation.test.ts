import { describe, expect, it } from 'vitest';
import { HELP_CENTRE, UNITS } from '../../testing/scene.ts';
import { phrases, provinceDoc } from '../../use-cases/documents.ts';
import { find, patch } from '../../use-cases/records.ts';
import { dataOf, tapsOf, wordsOf } from './testing/read-message.ts';
import { openStage, type Stage } from './testing/stage.ts';

const PHONE = '0 5551 4483 ต่อ 3';

async function withContact(stage: Stage): Promise<Stage> {
  const contact = { name: 'สถจ.ตาก', phone: PHONE };
  await stage.scene.ports.store.commit([patch(provinceDoc('63'), [['contact'], contact])]);
  return stage;
}
const kept = ({ scene }: Stage) => find(scene.ports.store, phrases);

describe('a question of an officer', () => {
  it('“ส่งวันไหน” is answered with the day, the letter and what it was before', async () => {
    const stage = await openStage({ both: true });
    const words = wordsOf(await stage.says('kanchana', 'ส่งวันไหนคะ'));
    expect(words).toContain('วันศุกร์ที่ 26 กันยายน 2568');
    expect(words).toContain('ขยายจากเดิม 29 ส.ค. 2568');
    expect(words).toContain('ตก ๐๐๒๓.๓/ว ๑๗๖๐๘');
    expect(words).toContain('ศูนย์ช่วยเหลือประชาชน');
  });

  it('“ส่งวันไหน” about one duty is answered for that one', async () => {
    const stage = await openStage({ both: true });
    const [answer, ...along] = await stage.says('kanchana', 'odloc ส่งวันไหนคะ');
    expect(wordsOf(answer ? [answer] : [])).toContain('26 กันยายน 2568');
    expect(wordsOf(answer ? [answer] : [])).not.toContain('ศูนย์ช่วยเหลือประชาชน');
    // What would be reminded of tomorrow rides along, since an answer is free.
    expect(wordsOf(along)).toContain('งานที่ใกล้ครบกำหนด: ศูนย์ช่วยเหลือประชาชน');
  });

  it('“ส่งวันไหน” of a coordinator is answered for the area', async () => {
    const stage = await openStage({ both: true });
    expect(wordsOf(await stage.says('anucha', 'odloc ต้องส่งวันไหน'))).toContain('26 กันยายน 2568');
  });

  it('“ของผมส่งหรือยัง” is answered with the unit’s status', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('somchai', 'ของผมส่งหรือยัง'))).toContain('ทน.แม่สอด');
  });

  it('“ใครยังไม่ส่ง” is for coordinators, and says so kindly', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', 'ใครยังไม่ส่งบ้างคะ'))).toContain('พิมพ์ “สถานะ”');
    expect(wordsOf(await stage.says('wilai', 'ใครยังไม่ส่งบ้างคะ'))).toContain('11 หน่วยงาน');
  });

  it('how it is done is answered with what to do, where, and whom to call', async () => {
    const stage = await withContact(await openStage());
    const answer = await stage.says('kanchana', 'เข้าเว็บตรงไหนคะ');
    expect(wordsOf(answer)).toContain(PHONE);
    expect(tapsOf(answer).map(({ uri }) => uri)).toContain('https://www.odloc.go.th');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });
});

describe('what an officer tells', () => {
  it('“เข้าเว็บไม่ได้” is recorded as a problem, with the site, whom to call, and a way back', async () => {
    const stage = await withContact(await openStage());
    const answer = await stage.says('kanchana', 'เข้าเว็บไม่ได้ค่ะ');
    expect(wordsOf(answer)).toContain(PHONE);
    expect(tapsOf(answer).map(({ uri }) => uri)).toContain('https://www.odloc.go.th');
    expect((await stage.entry(UNITS.maeSot))?.problem).toContain('เข้าเว็บไม่ได้');
    await stage.taps('kanchana', dataOf(answer, 'ยกเลิกรายการนี้'));
    expect((await stage.entry(UNITS.maeSot))?.problem).toBeUndefined();
  });

  it('“เสร็จ 2 ด้าน เหลือสิ่งแวดล้อม” ticks two of three and is no report of done', async () => {
    const stage = await openStage();
    const answer = await stage.says('kanchana', 'เสร็จ 2 ด้าน เหลือสิ่งแวดล้อมค่ะ');
    expect(wordsOf(answer)).toContain('ทำแล้ว 2 จาก 3 ส่วน');
    expect(wordsOf(answer)).toContain('ทรัพยากรธรรมชาติและสิ่งแวดล้อม');
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({
      status: 'in_progress',
      values: { domains: ['education', 'economy'] },
    });
  });

  it('a day promised along with it is recorded too', async () => {
    const stage = await openStage();
    await stage.says('kanchana', 'เสร็จ 2 ด้าน เหลือสิ่งแวดล้อม ส่งพรุ่งนี้ค่ะ');
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({
      values: { domains: ['education', 'economy'] },
      promisedOn: '2025-09-17',
    });
  });

  it('parts told one after the other add up, and even all of them are confirmed by the person', async () => {
    const stage = await openStage();
    await stage.says('kanchana', 'ด้านการศึกษาเสร็จแล้วค่ะ');
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ values: { domains: ['education'] } });
    await stage.says('kanchana', 'ด้านเศรษฐกิจเสร็จแล้วค่ะ');
    const last = await stage.says('kanchana', 'ด้านสิ่งแวดล้อมเสร็จแล้วค่ะ');
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'in_progress' });
    expect(wordsOf(last)).toContain('ครบทุกส่วนแล้ว');
    await stage.taps('kanchana', dataOf(last, 'เสร็จแล้ว'));
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'done' });
  });

  it('“ช่วยเหลือ ๑๒ ราย” opens the form with the figure while the rest is unknown', async () => {
    const stage = await openStage({ both: true });
    const answer = await stage.says('kanchana', 'ช่วยเหลือ ๑๒ ราย');
    expect(wordsOf(answer)).toContain('12 เรื่อง');
    expect(
      tapsOf(answer)
        .map(({ uri }) => uri ?? '')
        .join(),
    ).toMatch(/report\/help-centre\/2025-09\?unit=03630601&count=12/);
    expect(await stage.report(UNITS.maeSot, HELP_CENTRE)).toBeUndefined();
  });

  it('“ช่วยเหลือ ๑๒ ราย” is one tap where last month’s report tells the rest', async () => {
    const stage = await openStage({ both: true });
    const { store } = stage.scene.ports;
    const values = { established: true, cases: 3, obstacles: null };
    await store.commit([
      { kind: 'set', path: `reports/help-centre~2025-08~${UNITS.maeSot}`, data: { values, status: 'done' } },
    ]);
    const asked = await stage.says('kanchana', 'ช่วยเหลือ ๑๒ รายค่ะ');
    const recorded = await stage.taps('kanchana', dataOf(asked, 'ใช่ รายงาน 12 เรื่อง'));
    expect(wordsOf(recorded)).toContain('รายงานเสร็จเรียบร้อย');
    expect(wordsOf(recorded)).toContain('มาตรฐานขั้นต่ำ ODLOC 68');
    expect(await stage.entry(UNITS.maeSot, HELP_CENTRE)).toMatchObject({
      status: 'done',
      values: { established: true, cases: 12 },
    });
  });

  it('a figure of nought is offered as nothing to report', async () => {
    const stage = await openStage({ both: true });
    const asked = await stage.says('kanchana', 'เดือนนี้ช่วยเหลือ 0 ราย');
    await stage.taps('kanchana', dataOf(asked, 'ไม่มีเรื่องรายงาน'));
    expect(await stage.entry(UNITS.maeSot, HELP_CENTRE)).toMatchObject({ status: 'nothing_to_report' });
  });
});

describe('what was not understood', () => {
  it('is kept without names, numbers and addresses, and counted', async () => {
    const stage = await openStage();
    for (const text of [
      'ฮัลโหล กาญจนา ใจดี โทร 081-234-5678 ดู https://example.org/a ทน.แม่สอด',
      'ฮัลโหล กาญจนา ใจดี โทร 089 999 9999 ดู https://example.org/b ทน.แม่สอด',
    ])
      await stage.says('kanchana', text);
    const [phrase, ...others] = await kept(stage);
    expect(others).toEqual([]);
    expect(phrase?.count).toBe(2);
    expect(phrase?.text).not.toMatch(/กาญจนา|ใจดี|[0-9]|example|แม่สอด/);
    expect(phrase?.text).toContain('ฮัลโหล');
    expect(JSON.stringify(phrase)).not.toContain('kanchana');
  });

  it('is not kept where it was understood, or where nothing is left of it', async () => {
    const stage = await openStage();
    for (const text of ['รับทราบค่ะ', '0812345678', '👍']) await stage.says('kanchana', text);
    expect(await kept(stage)).toEqual([]);
  });
});
