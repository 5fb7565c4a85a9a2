import { postback } from '@thankamnot/shared/postback';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { describe, expect, it } from 'vitest';
import { CAST, HELP_CENTRE, ODLOC, UNITS } from '../../testing/scene.ts';
import { acceptPrivacy, applyForSeat, makeInvite, useInvite } from '../../use-cases/registration.ts';
import { createBot } from './bot.ts';
import { handleEvent } from './handle-event.ts';
import { dataOf, tapsOf, wordsOf } from './testing/read-message.ts';
import { openStage } from './testing/stage.ts';

const ABOUT = { duty: ODLOC.duty, round: ODLOC.round };

describe('an event', () => {
  it('takes effect once and is answered once, also when two copies come at the same time', async () => {
    const stage = await openStage();
    const tap = stage.tapFrom('kanchana', postback('start', ABOUT));
    const answers = await Promise.all([stage.send(tap), stage.send(structuredClone(tap)), stage.send(tap)]);
    expect(answers.filter((messages) => messages.length > 0)).toHaveLength(1);
    expect((await stage.report(UNITS.maeSot))?.n).toBe(1);
    const question = stage.textFrom('kanchana', 'งาน');
    const replies = await Promise.all([stage.send(question), stage.send(question)]);
    expect(replies.map((messages) => messages.length)).toEqual([1, 0]);
  });

  it('has no second effect in a process that did not see the first copy', async () => {
    const stage = await openStage();
    const { answered: _, ...setting } = stage.bot;
    const reported = await stage.taps('kanchana', postback('complete', ABOUT));
    const undo = stage.tapFrom('kanchana', dataOf(reported, 'ยกเลิกรายการนี้'));
    const ask = stage.tapFrom('kanchana', postback('problem', ABOUT));
    const leave = stage.tapFrom('mali', postback('leave', { sure: 'yes' }));
    for (const event of [undo, ask, leave]) expect(await stage.send(event)).toHaveLength(1);
    await stage.says('kanchana', 'ระบบล่ม');
    const invite = await makeInvite(stage.scene.ports, '63', { seat: UNITS.umphang });
    await acceptPrivacy(stage.scene.ports, CAST.mali, '1');
    await useInvite(stage.scene.ports, CAST.mali.user, invite.code, 'back-again');

    const restarted = createBot(setting);
    for (const event of [undo, ask, leave]) expect(await handleEvent(restarted, event)).toEqual([]);
    expect(await stage.report(UNITS.maeSot)).toMatchObject({ status: 'acknowledged', problem: 'ระบบล่ม' });
    expect((await stage.user('kanchana'))?.awaiting).toBeNull();
    expect((await stage.user('mali'))?.units).toEqual([UNITS.umphang]);
  });

  it('that decided an application tells the applicant once, also when its first process died before telling', async () => {
    const stage = await openStage();
    const { ports, outbox } = stage.scene;
    await acceptPrivacy(ports, CAST.napha, PRIVACY_VERSION);
    await applyForSeat(ports, CAST.napha.user, {
      province: '63',
      unit: UNITS.maeKasa,
      name: CAST.napha.name,
    });
    const tap = stage.tapFrom('anucha', postback('approve', { user: CAST.napha.user, unit: UNITS.maeKasa }));
    const dying = { ...ports.outbox, enqueue: () => Promise.reject(new Error('killed')) };
    await expect(
      handleEvent(createBot({ ...stage.bot, ports: { ...ports, outbox: dying } }), tap),
    ).rejects.toThrow('killed');
    expect(await stage.send(tap)).toEqual([]);
    expect(outbox.take()).toEqual([`notice~${tap.webhookEventId}`]);
    expect(await ports.store.query({ collection: 'deliveries' })).toHaveLength(1);
  });

  it('that failed may come again', async () => {
    const stage = await openStage();
    const { store } = stage.scene.ports;
    const down = { ...store, transaction: () => Promise.reject(new Error('database is away')) };
    const bot = createBot({ ...stage.bot, ports: { ...stage.scene.ports, store: down } });
    const tap = stage.tapFrom('kanchana', postback('start', ABOUT));
    await expect(handleEvent(bot, tap)).rejects.toThrow('database is away');
    await expect(handleEvent(bot, tap)).rejects.toThrow('database is away');
    expect(await stage.send(tap)).toHaveLength(1);
  });

  it('of an unknown kind, in standby or without an id is ignored', async () => {
    const stage = await openStage();
    const text = stage.textFrom('kanchana', 'งาน');
    expect(await stage.send(stage.event('kanchana', 'beacon'))).toEqual([]);
    expect(await stage.send(stage.event('kanchana', 'somethingNew', { field: { new: 1 } }))).toEqual([]);
    expect(await stage.send({ ...text, mode: 'standby' })).toEqual([]);
    expect(await stage.send({ ...text, webhookEventId: '' })).toEqual([]);
  });

  it('with a sticker, a picture or a new kind of message is never a report', async () => {
    const stage = await openStage();
    for (const type of ['sticker', 'image', 'audio', 'hologram']) {
      const event = stage.event('kanchana', 'message', { message: { type, id: `m-${type}` } });
      expect(wordsOf(await stage.send(event))).toContain('ยังไม่ได้บันทึกว่ารายงานแล้ว');
    }
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });
});

describe('a tap', () => {
  it('that is forged for another unit, duty or round is refused in words', async () => {
    const stage = await openStage();
    for (const name of ['acknowledge', 'start', 'complete', 'problem', 'nothing'] as const) {
      const words = wordsOf(await stage.taps('kanchana', postback(name, { ...ABOUT, unit: UNITS.umphang })));
      expect(words, name).toContain('ท่านไม่มีสิทธิ์');
    }
    const undo = postback('undo', { ...ABOUT, unit: UNITS.umphang, n: 1 });
    expect(wordsOf(await stage.taps('kanchana', undo))).toContain('ท่านไม่มีสิทธิ์');
    expect(wordsOf(await stage.taps('kanchana', postback('start', { duty: 'x', round: 'y' })))).toContain(
      'ไม่พบรอบรายงาน',
    );
    expect(wordsOf(await stage.taps('kanchana', 'drop?table=users'))).toContain('ไม่ถูกต้อง');
    expect(await stage.entry(UNITS.umphang)).toMatchObject({ status: 'missing', revision: 0 });
  });

  it('of a stranger leads to the notice and changes nothing', async () => {
    const stage = await openStage();
    const words = wordsOf(await stage.taps('napha', postback('complete', { ...ABOUT, unit: UNITS.maeSot })));
    expect(words).toContain('ประกาศความเป็นส่วนตัว');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('of a coordinator reports on behalf of a unit of the district, and of no other', async () => {
    const stage = await openStage();
    await stage.taps('wilai', postback('complete', { ...ABOUT, unit: UNITS.maeKasa }));
    expect(await stage.report(UNITS.maeKasa)).toMatchObject({ status: 'done', via: 'coordinator' });
    const words = wordsOf(await stage.taps('wilai', postback('complete', { ...ABOUT, unit: UNITS.maeSot })));
    expect(words).toContain('ท่านไม่มีสิทธิ์');
  });

  it('“เสร็จแล้ว” on a duty with figures leads to the form and records nothing', async () => {
    const stage = await openStage({ both: true });
    const answer = await stage.taps(
      'kanchana',
      postback('complete', { duty: HELP_CENTRE.duty, round: HELP_CENTRE.round }),
    );
    expect(wordsOf(answer)).toContain('ต้องกรอกข้อมูลสั้น ๆ');
    expect(tapsOf(answer).find(({ label }) => label === 'กรอกแบบรายงาน')?.uri).toBe(
      `https://liff.line.me/1234567890-abcdefgh/report/help-centre/2025-09?unit=${UNITS.maeSot}`,
    );
    expect(await stage.report(UNITS.maeSot, HELP_CENTRE)).toBeUndefined();
  });

  it('on an old card does not take back what a colleague has reported', async () => {
    const stage = await openStage();
    await stage.taps('kanchana', postback('complete', ABOUT));
    for (const name of ['acknowledge', 'start', 'complete'] as const) {
      expect(wordsOf(await stage.taps('somchai', postback(name, ABOUT)))).toMatch(
        /รายงานเรียบร้อยแล้ว โดย กาญจนา/,
      );
    }
    expect(await stage.report(UNITS.maeSot)).toMatchObject({ status: 'done', n: 1 });
  });

  it('of somebody with several units asks for which, once', async () => {
    const stage = await openStage();
    const invite = await makeInvite(stage.scene.ports, '63', { seat: UNITS.maeKasa });
    await stage.says('kanchana', invite.code);
    const asked = await stage.taps('kanchana', postback('complete', ABOUT));
    expect(wordsOf(asked)).toContain('ในนามหน่วยงานใด');
    await stage.taps('kanchana', dataOf(asked, 'อบต.แม่กาษา'));
    expect(await stage.entry(UNITS.maeKasa)).toMatchObject({ status: 'done' });
    await stage.taps('kanchana', postback('complete', ABOUT));
    expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'done' });
  });
});

describe('a group', () => {
  const group = { source: { type: 'group', groupId: 'Cgroup', userId: CAST.anucha.user } };
  const mention = { mentionees: [{ type: 'user', index: 0, length: 9, isSelf: true }] };

  it('is answered on a command of those that may be asked there, with links and no taps of one person', async () => {
    const stage = await openStage();
    const rate = await stage.send(stage.textFrom('anucha', 'อัตรา', group));
    expect(wordsOf(rate)).toContain('0/69');
    expect(tapsOf(rate).every(({ type }) => type === 'uri')).toBe(true);
    expect(wordsOf(await stage.send(stage.textFrom('anucha', 'ใครยังไม่ส่ง odloc', group)))).toContain(
      '69 หน่วยงาน',
    );
    expect(wordsOf(await stage.send(stage.textFrom('anucha', 'ช่วยเหลือ', group)))).toContain('ในกลุ่ม');
  });

  it('is left in peace by everything else', async () => {
    const stage = await openStage();
    const talk = ['งาน', 'สถานะ', 'เสร็จแล้วค่ะ', 'อัตราแลกเปลี่ยนวันนี้', 'อัตรา ค่าปรับ', 'อัตตรา', 'ยกเลิกการลงทะเบียน'];
    for (const text of talk)
      expect(await stage.send(stage.textFrom('kanchana', text, group)), text).toEqual([]);
    const sticker = stage.event('kanchana', 'message', { ...group, message: { type: 'sticker', id: 's' } });
    expect(await stage.send(sticker)).toEqual([]);
    const tap = { ...stage.tapFrom('kanchana', postback('complete', ABOUT)), ...group };
    expect(await stage.send(tap as typeof tap & { source: never })).toEqual([]);
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('hears the bot when it is named', async () => {
    const stage = await openStage();
    const named = (text: string) => {
      const event = stage.textFrom('anucha', text, group);
      return { ...event, message: { ...event.message, mention } } as typeof event;
    };
    expect(wordsOf(await stage.send(named('@ทันกำหนด อัตรา')))).toContain('0/69');
    expect(wordsOf(await stage.send(named('@ทันกำหนด สวัสดี')))).toContain('แชตส่วนตัว');
  });

  it('gets no more than the asking person may see, and nothing for an unknown one', async () => {
    const stage = await openStage();
    const from = (userId?: string) => ({
      source: { type: 'group', groupId: 'Cgroup', ...(userId && { userId }) },
    });
    expect(wordsOf(await stage.send(stage.textFrom('wilai', 'อัตรา', from(CAST.wilai.user))))).toContain(
      '0/11',
    );
    expect(wordsOf(await stage.send(stage.textFrom('kanchana', 'อัตรา', from(CAST.kanchana.user))))).toContain(
      'เฉพาะผู้ประสานงาน',
    );
    expect(wordsOf(await stage.send(stage.textFrom('napha', 'อัตรา', from(CAST.napha.user))))).toContain(
      'ลงทะเบียนในแชตส่วนตัว',
    );
    expect(wordsOf(await stage.send(stage.textFrom('napha', 'อัตรา', from())))).toContain('ไม่ทราบว่าท่านเป็นผู้ใด');
  });

  it('leaves no trace in the database', async () => {
    const stage = await openStage();
    const collections = ['users', 'inbox', 'audit', 'traces', 'provinces'];
    const { store } = stage.scene.ports;
    const everything = async () =>
      JSON.stringify(await Promise.all(collections.map((collection) => store.query({ collection }))));
    const before = await everything();
    await stage.send(stage.textFrom('anucha', 'อัตรา', group));
    await stage.send(stage.event('anucha', 'join', group));
    await stage.send(stage.event('anucha', 'leave', group));
    expect(await everything()).toBe(before);
  });
});

describe('what the bot asked for', () => {
  it('is not taken from a command, and the question ends with it', async () => {
    const stage = await openStage();
    await stage.taps('kanchana', postback('problem', ABOUT));
    expect(wordsOf(await stage.says('kanchana', 'งาน'))).toContain('กรอกแบบรายงาน');
    await stage.says('kanchana', 'ฮัลโหล ๆ');
    expect((await stage.entry(UNITS.maeSot))?.problem).toBeUndefined();
  });

  it('is forgotten after ten minutes', async () => {
    const stage = await openStage();
    await stage.taps('kanchana', postback('problem', ABOUT));
    stage.at('2025-09-16', '09:11');
    await stage.says('kanchana', 'ฮัลโหล ๆ');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('ends with “ยกเลิก”', async () => {
    const stage = await openStage();
    await stage.taps('kanchana', postback('problem', ABOUT));
    expect(wordsOf(await stage.says('kanchana', 'ยกเลิกค่ะ'))).toContain('ไม่บันทึกปัญหา');
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
  });

  it('is the number of the letter, where an extension lacks it', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('anucha', 'ขยายเวลา odloc ถึง 10 ต.ค. 2568'))).toContain('เลขที่หนังสือ');
    expect(wordsOf(await stage.says('anucha', 'ยังไม่มีค่ะ'))).toContain('เลขที่หนังสือ');
    const confirm = await stage.says('anucha', 'ตามหนังสือ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
    expect(wordsOf(confirm)).toContain('ที่ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
    await stage.taps('anucha', dataOf(confirm, 'ยืนยันขยายเวลา'));
    const work = wordsOf(await stage.says('kanchana', 'งาน'));
    expect(work).toContain('วันศุกร์ที่ 10 ตุลาคม 2568');
    expect(work).toContain('ที่ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
  });

  it('is asked once for the duty too, where several are open', async () => {
    const stage = await openStage({ both: true });
    const asked = await stage.says('anucha', 'ขยายเวลา 10 ต.ค. 2568 ตามหนังสือ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
    const typed = tapsOf(asked).find(({ label }) => label.startsWith('มาตรฐานขั้นต่ำ'))?.text ?? '';
    expect(typed).toBe('ขยายเวลา มาตรฐานขั้นต่ำ ODLOC 68 ถึง 10 ตุลาคม 2568 ตามหนังสือ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
    expect(wordsOf(await stage.says('anucha', typed))).toContain('ยืนยันขยายเวลา');
  });

  it('is asked again, not guessed, where a number is too long for a tap', async () => {
    const stage = await openStage();
    const no = `${'กระทรวง'.repeat(7)} 1`;
    expect(wordsOf(await stage.says('anucha', `ขยายเวลา odloc ถึง 10 ต.ค. 2568 ตามหนังสือ ${no}`))).toContain(
      'ยาวเกินไป',
    );
  });
});
