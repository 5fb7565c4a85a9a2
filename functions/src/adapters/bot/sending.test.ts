/** Sending by hand in chat: the plan, its confirmation, who is refused, and what leaves. */
import { postback } from '@thankamnot/shared/postback';
import { describe, expect, it } from 'vitest';
import { CAST, deliverQueued, HELP_CENTRE, ODLOC, UNITS } from '../../testing/scene.ts';
import type { AuditEntry } from '../../use-cases/documents.ts';
import { dataOf, tapsOf, wordsOf } from './testing/read-message.ts';
import { openStage, type Stage } from './testing/stage.ts';

const ABOUT = { duty: ODLOC.duty, round: ODLOC.round };

const refusals = async ({ scene }: Stage): Promise<AuditEntry[]> =>
  (await scene.ports.store.query({ collection: 'audit' }))
    .map(({ data }) => data as unknown as AuditEntry)
    .filter(({ did }) => did.startsWith('refused'));

const people = ({ scene }: Stage) => scene.sender.calls.flatMap(({ to }) => to);

describe('ทวง', () => {
  it('shows who, cost, quota and free ways first, and sends only what was confirmed, once', async () => {
    const stage = await openStage();
    const shown = await stage.says('anucha', 'ทวง');
    const words = wordsOf(shown);
    expect(words.indexOf('ทางที่ไม่เสียโควตา')).toBeLessThan(words.indexOf('ถึง 2 คน'));
    expect(words).toMatch(/ส่งไม่ถึง 67 หน่วยงาน[\s\S]*\+64/);
    expect(words).toContain('โควตาเดือนนี้เหลือ 300 ข้อความ หลังส่งจะเหลือ 298 ข้อความ');
    expect(tapsOf(shown).find(({ label }) => label === 'ดูรายชื่อ')?.uri).toMatch(/\/plan\/[\w-]+$/);
    expect(stage.scene.outbox.take()).toEqual([]);

    const confirm = dataOf(shown, 'ยืนยันส่ง');
    await stage.taps('anucha', confirm);
    await deliverQueued(stage.scene);
    expect(people(stage).sort()).toEqual([CAST.kanchana.user, CAST.mali.user]);

    expect(wordsOf(await stage.taps('anucha', confirm))).toContain('ยืนยันไปแล้ว ระบบไม่ส่งซ้ำ');
    await deliverQueued(stage.scene);
    expect(people(stage)).toHaveLength(2);
    expect(await refusals(stage)).toMatchObject([
      {
        actor: CAST.anucha.user,
        did: 'refused confirm_send',
        about: expect.stringMatching(/already_decided/),
      },
    ]);
  });

  it('two copies of the same confirmation at once send once, and no copy is a refusal', async () => {
    const stage = await openStage();
    const tap = stage.tapFrom('anucha', dataOf(await stage.says('anucha', 'ทวง'), 'ยืนยันส่ง'));
    await Promise.all([stage.send(tap), stage.send(structuredClone(tap))]);
    await deliverQueued(stage.scene);
    expect(people(stage)).toHaveLength(2);
    expect(await refusals(stage)).toEqual([]);
  });

  it('a plan whose recipients have changed is shown again instead of sent', async () => {
    const stage = await openStage();
    const shown = await stage.says('anucha', 'ทวง');
    await stage.taps('mali', postback('complete', ABOUT));
    const again = await stage.taps('anucha', dataOf(shown, 'ยืนยันส่ง'));
    expect(wordsOf(again)).toMatch(/ใช้ 1 ข้อความ[\s\S]*ผู้รับเปลี่ยนไป/);
    expect(stage.scene.outbox.take()).toEqual([]);
    await stage.taps('anucha', dataOf(again, 'ยืนยันส่ง'));
    await deliverQueued(stage.scene);
    expect(people(stage)).toEqual([CAST.kanchana.user]);
  });

  it('whoever answers between confirmation and sending drops out', async () => {
    const stage = await openStage();
    await stage.taps('anucha', dataOf(await stage.says('anucha', 'ทวง'), 'ยืนยันส่ง'));
    await stage.taps('mali', postback('complete', ABOUT));
    await deliverQueued(stage.scene);
    expect(people(stage)).toEqual([CAST.kanchana.user]);
  });

  it('with several duties asks which, and takes all in one message a person', async () => {
    const stage = await openStage({ both: true });
    expect(tapsOf(await stage.says('anucha', 'ทวง')).map(({ label }) => label)).toContain('ทุกเรื่อง');
    const shown = await stage.says('anucha', 'ทวง ทุกเรื่อง');
    expect(wordsOf(shown)).toContain('ใช้ 2 ข้อความ');
    await stage.taps('anucha', dataOf(shown, 'ยืนยันส่ง'));
    await deliverQueued(stage.scene);
    expect(people(stage)).toHaveLength(2);
    expect(JSON.stringify(stage.scene.sender.calls[0]?.messages)).toContain(HELP_CENTRE.duty);
  });

  it('of a short quota names who is left out', async () => {
    const stage = await openStage();
    stage.scene.ports.quota.left = async () => 1;
    const shown = await stage.says('anucha', 'ทวง');
    expect(wordsOf(shown)).toMatch(/ใช้ 1 ข้อความ[\s\S]*โควตาไม่พอ ขาดอีก 1 คน/);
    stage.scene.ports.quota.left = async () => null;
    expect(wordsOf(await stage.says('anucha', 'ทวง'))).toContain('อ่านโควตาจาก LINE ไม่ได้');
  });

  it('of an officer is refused in words and noted; words that only end so are read as an answer', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('kanchana', 'ทวง odloc'))).toMatch(/เฉพาะผู้ประสานงาน/);
    expect(await refusals(stage)).toMatchObject([
      { actor: CAST.kanchana.user, province: '63', did: 'refused remind' },
    ]);
    expect(wordsOf(await stage.says('kanchana', 'ทราบแล้วค่ะ อย่าเพิ่งทวง'))).not.toMatch(/เฉพาะผู้ประสานงาน/);
  });
});

describe('a confirmation', () => {
  it.each<[string, (stage: Stage) => Promise<[who: 'kanchana' | 'wilai' | 'anucha', data: string]>, RegExp]>([
    [
      'of an officer',
      async (stage) => ['kanchana', dataOf(await stage.says('anucha', 'ทวง'), 'ยืนยันส่ง')],
      /เฉพาะผู้ประสานงาน/,
    ],
    [
      'of another coordinator',
      async (stage) => ['wilai', dataOf(await stage.says('anucha', 'ทวง'), 'ยืนยันส่ง')],
      /เป็นของผู้อื่น/,
    ],
    ['that is forged', async () => ['anucha', postback('send', { plan: 'forged-plan' })], /ไม่พบแผน/],
    [
      'after an hour',
      async (stage) => {
        const data = dataOf(await stage.says('anucha', 'ทวง'), 'ยืนยันส่ง');
        stage.at('2025-09-16', '10:30');
        return ['anucha', data];
      },
      /เกิน 1 ชั่วโมง/,
    ],
  ])('%s sends nothing, says so and is noted', async (_, prepare, words) => {
    const stage = await openStage();
    const [who, data] = await prepare(stage);
    expect(wordsOf(await stage.taps(who, data))).toMatch(words);
    expect(stage.scene.outbox.take()).toEqual([]);
    expect(await refusals(stage)).toMatchObject([{ actor: CAST[who].user, did: 'refused confirm_send' }]);
  });
});

describe('ประกาศ', () => {
  it('goes to one seat of each unit, or to everybody, in the name of the office', async () => {
    const stage = await openStage();
    const shown = await stage.says('anucha', 'ประกาศ ขอเชิญประชุม\nวันที่ 25 ก.ย. 2568');
    const all = await stage.taps('anucha', dataOf(shown, 'ส่งทุกคนในหน่วยงาน'));
    expect(wordsOf(all)).toContain('ใช้ 3 ข้อความ');
    await stage.taps('anucha', dataOf(all, 'ยืนยันส่ง'));
    await deliverQueued(stage.scene);
    expect(people(stage)).toHaveLength(3);
    expect(wordsOf(stage.scene.sender.calls[0]?.messages as never)).toContain('สถจ.ตาก');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('of a district stays in the district', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('wilai', 'ประกาศ ประชุม'))).toContain('ไม่มีหน่วยงานที่ต้องส่งถึง');
  });
});

describe('a delivery that fails for want of quota', () => {
  it('is told with the next answer, once', async () => {
    const stage = await openStage();
    await stage.taps('anucha', dataOf(await stage.says('anucha', 'ทวง'), 'ยืนยันส่ง'));
    stage.scene.sender.answers({ kind: 'quota_exhausted' });
    await deliverQueued(stage.scene);
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).toMatch(/เพราะข้อความ LINE ของเดือนนี้หมด/);
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).not.toMatch(/เพราะข้อความ LINE ของเดือนนี้หมด/);
  });
});
