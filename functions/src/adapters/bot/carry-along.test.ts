import { describe, expect, it } from 'vitest';
import { CAST, provinceNow, TAK, UNITS } from '../../testing/scene.ts';
import { directoryDoc, userDoc } from '../../use-cases/documents.ts';
import { noteCoordinators, notesOf } from '../../use-cases/note-coordinators.ts';
import { patch, read } from '../../use-cases/records.ts';
import { sendReminders } from '../../use-cases/send-reminders.ts';
import { handleEvent } from './handle-event.ts';
import { wordsOf } from './testing/read-message.ts';
import { openStage, type Stage } from './testing/stage.ts';

const notesNow = async (stage: Stage) => notesOf((await stage.user('anucha')) ?? {});
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
    const note = { kind, at: stage.scene.clock.now(), count: 7 };
    await noteCoordinators(stage.scene.ports, TAK, note);
    expect(wordsOf(await stage.says('wilai', 'อัตรา'))).not.toMatch(words);
    const answer = await stage.says('anucha', 'ใครยังไม่ส่ง');
    expect(wordsOf(answer)).toMatch(words);
    expect(answer.at(-1)?.quickReply?.items?.length).toBeGreaterThan(0);
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).not.toMatch(words);
    expect(await notesNow(stage)).toEqual([]);
  });

  it('of several kinds is told together, and none takes the place of another', async () => {
    const stage = await openStage();
    const { ports, clock } = stage.scene;
    for (const kind of ['runs_short', 'group_unbound', 'left_out', 'quota_exhausted'] as const)
      await noteCoordinators(ports, TAK, { kind, at: clock.now(), count: 2 });
    const answer = await stage.says('anucha', 'อัตรา');
    expect(wordsOf(answer)).toMatch(
      /ของเดือนนี้หมด[\s\S]*ไม่ได้ส่งการเตือนถึง 2 คน[\s\S]*การเตือนอีก 2 วัน[\s\S]*ถูกนำออกจากกลุ่ม LINE ที่ผูกไว้ 2 กลุ่ม/,
    );
    expect(answer).toHaveLength(2);
    expect(await notesNow(stage)).toEqual([]);
  });

  it('of one kind adds up within a day, and the newest day counts', async () => {
    const stage = await openStage();
    const leave = () =>
      noteCoordinators(stage.scene.ports, TAK, {
        kind: 'quota_exhausted',
        at: stage.scene.clock.now(),
        count: 3,
      });
    await leave();
    stage.at('2025-09-17', '09:00');
    await leave();
    stage.at('2025-09-17', '11:00');
    await leave();
    expect(await notesNow(stage)).toEqual([
      { kind: 'quota_exhausted', at: stage.scene.clock.now(), count: 6 },
    ]);
  });

  it('is not lost when it comes while the answer is on its way', async () => {
    const stage = await openStage();
    const { ports, clock } = stage.scene;
    const leave = (kind: 'left_out' | 'group_unbound') =>
      noteCoordinators(ports, TAK, { kind, at: clock.now(), count: 1 });
    await leave('left_out');
    await leave('group_unbound');
    const writes: (() => Promise<void>)[] = [];
    await handleEvent(stage.bot, stage.textFrom('anucha', 'อัตรา'), (write) => void writes.push(write));
    await leave('group_unbound');
    for (const write of writes) await write();
    expect(await notesNow(stage)).toEqual([{ kind: 'group_unbound', at: clock.now(), count: 2 }]);
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).toContain('2 กลุ่ม');
  });

  it('is kept where LINE did not take the answer', async () => {
    const stage = await openStage();
    await noteCoordinators(stage.scene.ports, TAK, {
      kind: 'left_out',
      at: stage.scene.clock.now(),
      count: 1,
    });
    await handleEvent(stage.bot, stage.textFrom('anucha', 'อัตรา'), () => {});
    expect(await notesNow(stage)).toHaveLength(1);
  });

  it('that a former version left as the one note is told beside newer ones, and dropped with them', async () => {
    const stage = await openStage();
    const { ports, clock } = stage.scene;
    const former = { kind: 'left_out', on: '2025-09-15', count: 4 };
    await ports.store.commit([patch(userDoc(CAST.anucha.user), [['note'], former])]);
    await noteCoordinators(ports, TAK, { kind: 'runs_short', at: clock.now(), count: 2 });
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).toMatch(
      /15 ก.ย. 2568 ไม่ได้ส่งการเตือนถึง 4 คน[\s\S]*การเตือนอีก 2 วัน/,
    );
    const anucha = await read(ports.store, userDoc(CAST.anucha.user));
    expect(anucha).not.toHaveProperty('note');
    expect(anucha?.notes).toEqual({});
  });

  it('of applications says how many wait now, and nothing when they were decided', async () => {
    const stage = await openStage();
    const { ports, clock } = stage.scene;
    const waits = () =>
      noteCoordinators(ports, TAK, { kind: 'application_waits', at: clock.now(), count: 1 });
    await waits();
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).not.toContain('รอท่านพิจารณา');
    await ports.store.commit([
      patch(directoryDoc(TAK), [
        ['applicants'],
        [{ user: CAST.napha.user, name: 'นภา', unit: UNITS.umphang, at: clock.now() }],
      ]),
    ]);
    await waits();
    expect(wordsOf(await stage.says('anucha', 'อัตรา'))).toContain('รอท่านพิจารณา 1 ราย');
    expect(await notesNow(stage)).toEqual([]);
  });
});
