import { describe, expect, it } from 'vitest';
import { CAST, provinceNow, TAK } from '../../testing/scene.ts';
import { directoryDoc, userDoc } from '../../use-cases/documents.ts';
import { noteCoordinators } from '../../use-cases/note-coordinators.ts';
import { read } from '../../use-cases/records.ts';
import { sendReminders } from '../../use-cases/send-reminders.ts';
import { wordsOf } from './testing/read-message.ts';
import { openStage, type Stage } from './testing/stage.ts';

const toldIn = async ({ scene }: Stage) => (await read(scene.ports.store, directoryDoc(TAK)))?.told;

describe('an answer to an officer', () => {
  it('carries along what would be reminded of tomorrow, and tomorrow’s run then spends nothing on them', async () => {
    const stage = await openStage();
    stage.at('2025-09-22', '10:00');
    const answer = await stage.says('mali', 'ช่วยเหลือ');
    expect(wordsOf(answer)).toContain('งานที่ใกล้ครบกำหนด: มาตรฐานขั้นต่ำ ODLOC 68');
    expect(await toldIn(stage)).toEqual({ [CAST.mali.user]: '2025-09-22T03:00:00.000Z' });
    stage.at('2025-09-23', '09:00');
    expect(await sendReminders(stage.scene.ports, await provinceNow(stage.scene))).toMatchObject({
      recipients: 1,
      told: 1,
    });
  });

  it('that names the duty itself adds no second message, and is noted all the same', async () => {
    const stage = await openStage();
    stage.at('2025-09-22', '10:00');
    expect(await stage.says('mali', 'งาน')).toHaveLength(1);
    expect(await toldIn(stage)).toHaveProperty(CAST.mali.user);
  });

  it('is noted once a day', async () => {
    const stage = await openStage();
    stage.at('2025-09-22', '10:00');
    await stage.says('mali', 'งาน');
    stage.at('2025-09-22', '11:00');
    expect(await stage.says('mali', 'ช่วยเหลือ')).toHaveLength(1);
    expect(await toldIn(stage)).toEqual({ [CAST.mali.user]: '2025-09-22T03:00:00.000Z' });
  });

  it.each([
    ['when no reminder is near', '2025-09-16', 'mali', 'ช่วยเหลือ'],
    ['to a coordinator', '2025-09-22', 'anucha', 'ช่วยเหลือ'],
  ] as const)('carries nothing %s', async (_, day, who, text) => {
    const stage = await openStage();
    stage.at(day, '10:00');
    expect(await stage.says(who, text)).toHaveLength(1);
    expect(await toldIn(stage)).toBeUndefined();
  });
});

describe('what a coordinator must know', () => {
  it.each([
    ['quota_exhausted', /ข้อความ LINE ของเดือนนี้หมด/],
    ['quota_unknown', /อ่านโควตาข้อความจาก LINE ไม่ได้/],
    ['left_out', /ไม่ได้ส่งการเตือนถึง 7 คน/],
    ['runs_short', /อาจไม่พอสำหรับการเตือนอีก 7 วัน/],
  ] as const)('%s is said with the next answer, once, and the taps stay under it', async (kind, words) => {
    const stage = await openStage();
    const note = { kind, on: '2025-09-16', count: 7 };
    await noteCoordinators(stage.scene.ports, TAK, note);
    expect(wordsOf(await stage.says('wilai', 'อัตรา'))).not.toMatch(words);
    const answer = await stage.says('anucha', 'ใครยังไม่ส่ง');
    expect(wordsOf(answer)).toMatch(words);
    expect(answer.at(-1)?.quickReply?.items?.length).toBeGreaterThan(0);
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).not.toMatch(words);
    expect(await read(stage.scene.ports.store, userDoc(CAST.anucha.user))).not.toHaveProperty('note');
  });
});
