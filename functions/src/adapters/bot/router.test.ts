import { POSTBACKS as POSTBACK_NAMES, type PostbackName, postback } from '@thankamnot/shared/postback';
import { JPEG } from '@thankamnot/shared/testing/pictures';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../messages/design.ts';
import { CAST, HELP_CENTRE, ODLOC, UNITS } from '../../testing/scene.ts';
import { applyForSeat } from '../../use-cases/registration.ts';
import { COMMANDS, type CommandName, EVENTS, POSTBACKS } from './router.ts';
import { letterText } from './testing/letters.ts';
import { dataOf, wordsOf } from './testing/read-message.ts';
import { openStage, type Stage, type Who } from './testing/stage.ts';

/** Who says it, and words of the answer. */
type CommandCase = [who: Who, text: string, answer: RegExp];

const COMMAND_CASES: Record<CommandName, CommandCase[]> = {
  work: [
    ['kanchana', 'งาน', /มาตรฐานขั้นต่ำ ODLOC 68[\s\S]*เหลือ 10 วัน|เหลือ 10 วัน[\s\S]*กรอกแบบรายงาน/],
    ['anucha', 'งาน', /0\/69/],
    ['napha', 'งาน', /ยังไม่ได้ลงทะเบียน[\s\S]*ประกาศความเป็นส่วนตัว/],
  ],
  report: [
    ['kanchana', 'รายงาน', /กรอกแบบรายงาน/],
    ['kanchana', 'รายงาน ODLOC', /กรอกแบบรายงาน/],
  ],
  status: [['kanchana', 'สถานะ', /ทน\.แม่สอด[\s\S]*รายงานแล้ว 0 จาก 1 เรื่อง[\s\S]*ยังไม่รายงาน/]],
  rate: [
    ['anucha', 'อัตรา', /0\/69[\s\S]*เป้าหมาย 100%[\s\S]*วันศุกร์ที่ 26 กันยายน 2568[\s\S]*แม่สอด[\s\S]*0\/12/],
    ['wilai', 'อัตรา odloc', /0\/11/],
    ['kanchana', 'อัตรา', /เฉพาะผู้ประสานงาน/],
  ],
  missing: [
    ['anucha', 'ใครยังไม่ส่ง', /69 หน่วยงาน[\s\S]*แม่สอด\n12 แห่ง\nทน\.แม่สอด/],
    ['wilai', 'ใครยังไม่ส่ง odloc', /11 หน่วยงาน/],
    ['mali', 'ใครยังไม่ส่ง', /เฉพาะผู้ประสานงาน/],
  ],
  extend: [
    [
      'anucha',
      'ขยายเวลา odloc ถึง 30 ก.ย. 2568 ตามหนังสือ ตก 0023.3/ว 18000',
      /26 ก\.ย\. 2568[\s\S]*วันอังคารที่ 30 กันยายน 2568/,
    ],
    ['anucha', 'ขยายเวลา odloc ถึง 26 ก.ย. 2568', /หลังวันครบกำหนดเดิม/],
    ['anucha', 'ขยายเวลา odloc ถึง 31 ก.ย. 2568', /ไม่มีวันที่นี้/],
    ['anucha', 'ขยายเวลา', /ขยายเวลา ODLOC ถึง/],
    ['wilai', 'ขยายเวลา odloc ถึง 30 ก.ย. 2568', /เฉพาะผู้ประสานงานจังหวัด/],
  ],
  pause: [
    [
      'kanchana',
      'พักการเตือน ถึง 30 ก.ย. 2568 ค่ะ',
      /วันอังคารที่ 30 กันยายน 2568[\s\S]*(?:เพื่อนร่วมหน่วยงาน|ผู้ประสานงาน)/,
    ],
    ['kanchana', 'พักการเตือน', /พักการเตือน ถึง/],
    ['kanchana', 'พักการเตือนถึง 31 ก.ย. 2568', /ไม่มีวันที่นี้/],
    ['kanchana', 'พักการเตือน ถึง 1 ม.ค. 2570', /ไม่เกิน 90 วัน/],
    ['anucha', 'พักการเตือน ถึง 30 ก.ย. 2568', /ไม่ได้เป็นเจ้าหน้าที่/],
  ],
  resume: [['kanchana', 'เตือนตามปกติ', /กลับมาเตือนตามปกติแล้ว/]],
  calls: [
    ['anucha', 'รายชื่อโทร', /ไม่มีหน่วยงานที่ต้องโทร/],
    ['kanchana', 'รายชื่อโทร', /เฉพาะผู้ประสานงานจังหวัด/],
  ],
  remind: [
    [
      'anucha',
      'ทวง odloc',
      /ใช้ 2 ข้อความ[\s\S]*ทางที่ไม่เสียโควตา[\s\S]*แชร์การ์ด[\s\S]*แม่สอด 1\nทน\.แม่สอด[\s\S]*เหลือ 300/,
    ],
    ['wilai', 'ทวง', /ไม่มีหน่วยงานที่ต้องส่งถึง[\s\S]*ส่งไม่ถึง 11 หน่วยงาน/],
    ['kanchana', 'ทวง', /เฉพาะผู้ประสานงาน.*ไม่ได้ส่งสิ่งใด/],
  ],
  broadcast: [
    ['anucha', 'ประกาศ', /เว้นวรรค แล้วตามด้วยข้อความ/],
    ['anucha', 'ประกาศ ขอเชิญประชุม 25 ก.ย. 2568', /ขอเชิญประชุม 25 ก\.ย\. 2568[\s\S]*ถึง 2 คน ใน 2 หน่วยงาน/],
    ['kanchana', 'ประกาศ', /เฉพาะผู้ประสานงาน/],
  ],
  bind: [['anucha', 'ผูกกลุ่ม', /ในกลุ่ม LINE/]],
  help: [
    ['kanchana', 'ช่วยเหลือ', /งาน[\s\S]*สถานะ[\s\S]*ยกเลิกการลงทะเบียน/],
    ['anucha', 'ช่วยเหลือ', /อัตรา[\s\S]*ขยายเวลา/],
    ['napha', 'ช่วยเหลือ', /รหัสเชิญ/],
  ],
  leave: [
    ['kanchana', 'ยกเลิกการลงทะเบียน', /ยืนยัน ลบข้อมูลของฉัน/],
    ['napha', 'ยกเลิกการลงทะเบียน', /ไม่มีสิ่งใดต้องลบ/],
  ],
};

/** What a tap brings about: words of the answer, or a look at the store. */
type PostbackCase = (stage: Stage) => Promise<void>;

const ABOUT = { duty: ODLOC.duty, round: ODLOC.round };
const NEW_LETTER = letterText();
const answers = (messages: Message[], words: RegExp) => expect(wordsOf(messages)).toMatch(words);

const POSTBACK_CASES: Record<PostbackName, PostbackCase[]> = {
  consent: [
    async (stage) => {
      answers(await stage.taps('napha', postback('consent', {})), /พิมพ์รหัสเชิญ 8 ตัว/);
      expect(await stage.user('napha')).toMatchObject({ name: CAST.napha.name, units: [] });
    },
  ],
  acknowledge: [
    async (stage) => {
      answers(await stage.taps('kanchana', postback('acknowledge', ABOUT)), /รับทราบแล้ว[\s\S]*ยกเลิกรายการนี้/);
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({
        status: 'acknowledged',
        user: CAST.kanchana.user,
      });
    },
  ],
  start: [
    async (stage) => {
      await stage.taps('kanchana', postback('start', ABOUT));
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({ status: 'in_progress' });
    },
  ],
  complete: [
    async (stage) => {
      answers(await stage.taps('kanchana', postback('complete', ABOUT)), /ทันกำหนด[\s\S]*ครบทุกเรื่องแล้ว ขอบคุณ/);
      expect(await stage.report(UNITS.maeSot)).toMatchObject({
        status: 'done',
        via: 'chat',
        values: { domains: ['education', 'economy', 'environment'] },
        completedOn: '2025-09-16',
      });
    },
  ],
  problem: [
    async (stage) => {
      answers(await stage.taps('kanchana', postback('problem', ABOUT)), /โปรดพิมพ์ปัญหา/);
      answers(await stage.says('kanchana', 'รหัสผ่านหมดอายุ'), /แจ้งปัญหาแล้ว[\s\S]*รหัสผ่านหมดอายุ/);
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({
        problem: 'รหัสผ่านหมดอายุ',
        status: 'acknowledged',
      });
      expect((await stage.user('kanchana'))?.awaiting).toBeNull();
    },
  ],
  nothing: [
    async () => {
      const stage = await openStage({ both: true });
      await stage.taps('mali', postback('nothing', { duty: HELP_CENTRE.duty, round: HELP_CENTRE.round }));
      expect(await stage.entry(UNITS.umphang, HELP_CENTRE)).toMatchObject({ status: 'nothing_to_report' });
    },
    // Where every unit has something to say, an old or forged tap records nothing.
    async (stage) => {
      answers(await stage.taps('mali', postback('nothing', ABOUT)), /กรอกแบบรายงาน/);
      expect(await stage.entry(UNITS.umphang)).toMatchObject({ status: 'missing' });
    },
  ],
  promise: [
    async (stage) => {
      answers(
        await stage.taps('kanchana', postback('promise', ABOUT), { date: '2025-09-24' }),
        /จะส่งภายใน 24 ก\.ย\. 2568/,
      );
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({ promisedOn: '2025-09-24' });
    },
    async (stage) => {
      answers(
        await stage.taps('kanchana', postback('promise', ABOUT), { date: '2025-09-15' }),
        /วันนี้หรือหลังจากนี้/,
      );
      answers(await stage.taps('kanchana', postback('promise', ABOUT)), /ไม่มีวันที่นี้/);
      expect(await stage.report(UNITS.maeSot)).toBeUndefined();
    },
  ],
  undo: [
    async (stage) => {
      const done = await stage.taps('kanchana', postback('complete', ABOUT));
      answers(await stage.taps('kanchana', dataOf(done, 'ยกเลิกรายการนี้')), /กลับเป็น “ยังไม่รายงาน”/);
      expect(await stage.report(UNITS.maeSot)).toMatchObject({ status: 'missing', n: 2, undoes: 1 });
      answers(await stage.taps('kanchana', dataOf(done, 'ยกเลิกรายการนี้')), /ยกเลิกย้อนหลังไม่ได้/);
    },
  ],
  approve: [
    async (stage) => {
      await applicant(stage);
      answers(await stage.taps('anucha', postback('approve', APPLICATION)), /อนุมัติแล้ว: นภา/);
      expect((await stage.user('napha'))?.units).toEqual([UNITS.maeKasa]);
      expect(stage.scene.outbox.take()).toHaveLength(1);
      answers(await stage.taps('anucha', postback('approve', APPLICATION)), /พิจารณาไปแล้ว/);
    },
    async (stage) => {
      await applicant(stage);
      answers(await stage.taps('wilai', postback('approve', APPLICATION)), /เฉพาะผู้ประสานงาน/);
      expect((await stage.user('napha'))?.units).toEqual([]);
    },
  ],
  refuse: [
    async (stage) => {
      await applicant(stage);
      answers(await stage.taps('anucha', postback('refuse', APPLICATION)), /ไม่อนุมัติคำขอของ นภา/);
      expect(await stage.user('napha')).toMatchObject({ units: [], appliedFor: null });
    },
  ],
  leave: [
    async (stage) => {
      const asked = await stage.taps('kanchana', postback('leave', {}));
      expect(await stage.user('kanchana')).toBeDefined();
      answers(await stage.taps('kanchana', dataOf(asked, 'ยืนยัน ลบข้อมูลของฉัน')), /ลบข้อมูลของท่านเรียบร้อยแล้ว/);
      expect(await stage.user('kanchana')).toBeUndefined();
    },
  ],
  work: [async (stage) => answers(await stage.taps('kanchana', postback('work', {})), /กรอกแบบรายงาน/)],
  status: [async (stage) => answers(await stage.taps('kanchana', postback('status', {})), /สถานะหน่วยงาน/)],
  rate: [
    async (stage) => answers(await stage.taps('anucha', postback('rate', {})), /0\/69/),
    async (stage) => answers(await stage.taps('wilai', postback('rate', ABOUT)), /0\/11/),
    async (stage) => answers(await stage.taps('kanchana', postback('rate', ABOUT)), /เฉพาะผู้ประสานงาน/),
  ],
  missing: [
    async (stage) => answers(await stage.taps('anucha', postback('missing', ABOUT)), /69 หน่วยงาน/),
    async (stage) => answers(await stage.taps('kanchana', postback('missing', ABOUT)), /เฉพาะผู้ประสานงาน/),
  ],
  help: [async (stage) => answers(await stage.taps('kanchana', postback('help', {})), /คำสั่งที่ใช้ได้/)],
  extend: [
    async (stage) => {
      const confirm = await stage.says('anucha', 'ขยายเวลา odloc ถึง 10 ต.ค. 2568 ตามหนังสือ ตก 0023.3/ว 2');
      const data = dataOf(confirm, 'ยืนยันขยายเวลา');
      answers(
        await stage.taps('anucha', data),
        /ขยายเวลาแล้ว[\s\S]*10 ตุลาคม 2568[\s\S]*จะเตือน[\s\S]*3, 7, 9 และ 10 ตุลาคม 2568/,
      );
      answers(await stage.says('kanchana', 'งาน'), /10 ตุลาคม 2568/);
      answers(await stage.taps('anucha', data), /ไว้แล้ว/);
    },
    async (stage) => {
      const forged = postback('extend', { ...ABOUT, until: '2025-12-31', letter: 'x 1' });
      answers(await stage.taps('wilai', forged), /เฉพาะผู้ประสานงานจังหวัด/);
      answers(await stage.taps('kanchana', forged), /เฉพาะผู้ประสานงานจังหวัด/);
      answers(await stage.taps('anucha', postback('extend', { ...ABOUT, until: '31 ธ.ค.' })), /ไม่มีวันที่นี้/);
      answers(await stage.says('kanchana', 'งาน'), /26 กันยายน 2568/);
    },
  ],
  draft: [
    async (stage) => {
      const shown = await stage.says('anucha', NEW_LETTER);
      answers(await stage.taps('anucha', dataOf(shown, 'ยืนยันเปิดเรื่องนี้')), /เปิดเรื่องใหม่แล้ว/);
    },
    async (stage) => {
      const shown = await stage.says('anucha', NEW_LETTER);
      answers(await stage.taps('kanchana', dataOf(shown, 'ยืนยันเปิดเรื่องนี้')), /เฉพาะผู้ประสานงานจังหวัด/);
    },
  ],
  photo: [
    async (stage) => {
      stage.pictures.set('m1', JPEG);
      const photo = postback('photo', { ...ABOUT, unit: UNITS.maeSot, message: 'm1' });
      answers(await stage.taps('kanchana', photo), /แนบรูปเป็นหลักฐาน[\s\S]*รวม 1 รูป/);
      answers(await stage.taps('mali', photo), /ท่านไม่มีสิทธิ์/);
    },
  ],
  count: [
    async (stage) => {
      answers(
        await stage.taps('kanchana', postback('count', { ...ABOUT, unit: UNITS.maeSot, n: 3 })),
        /ไม่ถูกต้อง/,
      );
    },
  ],
  send: [
    async (stage) => {
      const shown = await stage.says('anucha', 'ทวง');
      answers(await stage.taps('anucha', dataOf(shown, 'ยืนยันส่ง')), /กำลังส่ง[\s\S]*2 คน/);
      expect(stage.scene.outbox.take()).toHaveLength(1);
    },
  ],
  seats: [
    async (stage) => {
      const shown = await stage.says('anucha', 'ทวง');
      answers(await stage.taps('anucha', dataOf(shown, 'ส่งทุกคนในหน่วยงาน')), /ใช้ 3 ข้อความ/);
    },
  ],
  cancel: [
    async (stage) => {
      await stage.taps('kanchana', postback('problem', ABOUT));
      answers(await stage.taps('kanchana', postback('cancel', {})), /ไม่บันทึกปัญหา/);
      answers(await stage.taps('kanchana', postback('cancel', {})), /ทุกอย่างคงเดิม/);
    },
  ],
};

const APPLICATION = { user: CAST.napha.user, unit: UNITS.maeKasa };

async function applicant(stage: Stage): Promise<void> {
  await stage.taps('napha', postback('consent', {}));
  const wish = { province: '63', unit: UNITS.maeKasa, name: CAST.napha.name };
  await applyForSeat(stage.scene.ports, CAST.napha.user, wish);
}

const EVENT_CASES: Record<keyof typeof EVENTS, PostbackCase[]> = {
  follow: [
    async (stage) => {
      const greeting = await stage.send(stage.event('napha', 'follow', { follow: { isUnblocked: false } }));
      answers(greeting, /ยินดีต้อนรับ[\s\S]*ประกาศความเป็นส่วนตัว/);
      expect(await stage.user('napha')).toBeUndefined();
      expect(stage.profilesAsked).toEqual([]);
    },
    async (stage) => {
      await stage.send(stage.event('kanchana', 'unfollow'));
      answers(
        await stage.send(stage.event('kanchana', 'follow', { follow: { isUnblocked: true } })),
        /อีกครั้ง คุณกาญจนา.*1 เรื่อง/,
      );
      expect((await stage.user('kanchana'))?.blocked).toBe(false);
    },
  ],
  unfollow: [
    async (stage) => {
      expect(await stage.send(stage.event('kanchana', 'unfollow'))).toEqual([]);
      expect((await stage.user('kanchana'))?.blocked).toBe(true);
    },
  ],
  join: [
    async (stage) => {
      const event = stage.event('kanchana', 'join', { source: { type: 'group', groupId: 'C1' } });
      answers(await stage.send(event), /ไม่เก็บข้อความของกลุ่ม/);
    },
  ],
  leave: [
    async (stage) => {
      const event = stage.event('kanchana', 'leave', { source: { type: 'group', groupId: 'C1' } });
      expect(await stage.send(event)).toEqual([]);
    },
  ],
  message: [async (stage) => answers(await stage.says('kanchana', 'งาน'), /กรอกแบบรายงาน/)],
  postback: [async (stage) => answers(await stage.taps('kanchana', postback('work', {})), /กรอกแบบรายงาน/)],
  unsend: [
    async (stage) => {
      await stage.taps('kanchana', postback('problem', ABOUT));
      const said = stage.textFrom('kanchana', 'หัวหน้าไม่อนุมัติ');
      await stage.send(said);
      await stage.taps('kanchana', postback('start', ABOUT));
      expect(await stage.entry(UNITS.maeSot)).toMatchObject({ problem: 'หัวหน้าไม่อนุมัติ' });
      const unsend = { unsend: { messageId: said.message.id } };
      expect(await stage.send(stage.event('kanchana', 'unsend', unsend))).toEqual([]);
      expect((await stage.entry(UNITS.maeSot))?.problem).toBeUndefined();
      expect(await stage.report(UNITS.maeSot)).toMatchObject({ problem: null, status: 'in_progress' });
      const everything = await stage.scene.ports.store.query({
        collection: `reports/odloc-2568~2568~${UNITS.maeSot}/revisions`,
      });
      expect(everything).toHaveLength(2);
      expect(JSON.stringify(everything)).not.toContain('หัวหน้า');
    },
  ],
};

describe('the router', () => {
  it('has a case for every row of its three tables, and a row for every postback', () => {
    expect(Object.keys(COMMAND_CASES).sort()).toEqual(Object.keys(COMMANDS).sort());
    expect(Object.keys(POSTBACK_CASES).sort()).toEqual(Object.keys(POSTBACKS).sort());
    expect(Object.keys(POSTBACKS).sort()).toEqual(Object.keys(POSTBACK_NAMES).sort());
    expect(Object.keys(EVENT_CASES).sort()).toEqual(Object.keys(EVENTS).sort());
    for (const cases of [COMMAND_CASES, POSTBACK_CASES, EVENT_CASES].flatMap((table) =>
      Object.values(table),
    )) {
      expect(cases.length).toBeGreaterThan(0);
    }
  });

  for (const [name, cases] of Object.entries(COMMAND_CASES)) {
    for (const [who, text, answer] of cases) {
      it(`answers the command ${name} when ${who} types “${text}”`, async () => {
        const stage = await openStage();
        answers(await stage.says(who, text), answer);
      });
    }
  }

  for (const [name, cases] of Object.entries(POSTBACK_CASES)) {
    cases.forEach((scene, index) => {
      it(`answers the postback ${name} (${index + 1})`, async () => scene(await openStage()));
    });
  }

  for (const [type, cases] of Object.entries(EVENT_CASES)) {
    cases.forEach((scene, index) => {
      it(`answers the event ${type} (${index + 1})`, async () => scene(await openStage()));
    });
  }
});
