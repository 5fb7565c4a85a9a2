/** Everything that the bot can say, held against LINE's documented limits, with data as long as it may be. */
import { letterText, TAK_LETTER } from '@thankamnot/functions/adapters/bot/testing/letters';
import { dataOf } from '@thankamnot/functions/adapters/bot/testing/read-message';
import { openStage, type Stage, type Who } from '@thankamnot/functions/adapters/bot/testing/stage';
import { application, decision } from '@thankamnot/functions/messages/application';
import { broadcast } from '@thankamnot/functions/messages/broadcast';
import type { Message } from '@thankamnot/functions/messages/design';
import { digest } from '@thankamnot/functions/messages/digest';
import { linksTo } from '@thankamnot/functions/messages/links';
import { type PlanView, planCard } from '@thankamnot/functions/messages/plan-card';
import { CAST, HELP_CENTRE, ODLOC, UNITS } from '@thankamnot/functions/testing/scene';
import { boardDoc } from '@thankamnot/functions/use-cases/documents';
import { patch } from '@thankamnot/functions/use-cases/records';
import { makeInvite } from '@thankamnot/functions/use-cases/registration';
import { postback } from '@thankamnot/shared/postback';
import { messageFlaws } from '@thankamnot/simulator/limits/messages';
import { describe, expect, it } from 'vitest';

const links = linksTo((path) => `https://liff.line.me/1234567890-abcdefgh${path}`);
const ABOUT = { duty: ODLOC.duty, round: ODLOC.round };
const long = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

function expectFine(what: string, messages: Message[]): void {
  expect(messages.length, what).toBeGreaterThan(0);
  expect(messages.length, what).toBeLessThanOrEqual(5);
  messages.forEach((message, index) => {
    expect(messageFlaws(message, index, 'one-chat'), what).toEqual([]);
  });
}

/** Texts of a duty far beyond what any letter has. */
async function withLongTexts(stage: Stage): Promise<void> {
  const { store } = stage.scene.ports;
  for (const round of [ODLOC, HELP_CENTRE]) {
    await store.commit([
      patch(
        boardDoc(round),
        [['shortTitle'], long('เรื่องที่มีชื่อยาวมาก', 120)],
        [['asks'], long('โปรดบันทึกข้อมูลให้ครบทุกด้าน ', 600)],
        [['roundTitle'], long('รอบที่ ', 120)],
      ),
    ]);
  }
}

/** Letters whose every part is longer than any letter’s, and one with a day on every line. */
const lettersBeyondLimits = (): string[] => [
  letterText({ subject: long('สำรวจข้อมูลครัวเรือนและ', 1500), no: `ตก ๐๐๒๓.๔/ว ${long('๑๘', 30)}` }),
  letterText({
    no: 'ตก ๐๐๒๓.๔/ว ๑๙๐๐๑',
    due: Array.from({ length: 60 }, (_, n) => `ครั้งที่ ${n + 1} ภายในวันที่ ${(n % 28) + 1} ตุลาคม ๒๕๖๘`).join('\n'),
  }),
  letterText({ due: '', date: '', no: '' }),
];

/** More districts, names and shortfalls than any province has. */
function widePlan(): PlanView {
  const recipients = Array.from({ length: 400 }, (_, index) => ({
    unit: String(10_000_000 + index),
    unitName: `อบต.${long('ชื่อยาว', 60)}${index}`,
    heading: `อำเภอ${long('ชื่อยาว', 30)}${index % 40}`,
    user: `U${String(index).padStart(32, '0')}`,
    name: 'มะลิ',
  }));
  const rounds = Array.from({ length: 30 }, (_, index) => ({ duty: 'd'.repeat(60), round: String(index) }));
  return {
    id: 'p'.repeat(36),
    wish: { kind: 'chase', rounds, seats: 'one' },
    titles: rounds.map(() => long('เรื่องที่มีชื่อยาวมาก', 120)),
    isOffHours: true,
    changed: true,
    plan: {
      recipients,
      messagesCharged: 400,
      quotaLeft: 400,
      leftOut: recipients,
      unreachable: recipients.map(({ unit, unitName }) => ({ unit, name: unitName, reason: 'no_officer' })),
      promised: 9,
      reported: [],
      free: [{ way: 'share_card', units: 400 }],
      hash: '',
    },
  };
}

describe('every message of the bot', () => {
  it.each([false, true])('keeps LINE’s limits (texts beyond any letter: %s)', async (beyond) => {
    const stage = await openStage({ both: true });
    if (beyond) await withLongTexts(stage);
    const invite = await makeInvite(stage.scene.ports, '63', { seat: UNITS.maeKasa });
    const says = async (who: Who, text: string) => expectFine(`${who}: ${text}`, await stage.says(who, text));
    const taps = async (who: Who, data: string, params?: Record<string, string>) =>
      expectFine(`${who} taps ${data}`, await stage.taps(who, data, params));

    expectFine(
      'follow',
      await stage.send(stage.event('napha', 'follow', { follow: { isUnblocked: false } })),
    );
    await says('napha', 'ช่วยเหลือ');
    await says('napha', invite.code);
    await taps('napha', postback('consent', { code: invite.code }));
    for (const text of ['งาน', 'รายงาน', 'สถานะ', 'ช่วยเหลือ', 'อัตรา', 'เสร็จแล้วค่ะ', 'รับทราบค่ะ', 'ฮัลโหล ๆ']) {
      await says('kanchana', text);
    }
    await taps('kanchana', postback('problem', ABOUT));
    await says('kanchana', long('เข้าระบบไม่ได้ รหัสผ่านหมดอายุ ', 4900));
    await taps('kanchana', postback('promise', ABOUT), { date: '2025-09-20' });
    await says('kanchana', 'งาน');
    await taps('kanchana', postback('start', ABOUT));
    await taps('kanchana', postback('complete', { duty: HELP_CENTRE.duty, round: HELP_CENTRE.round }));
    await taps('kanchana', postback('complete', ABOUT));
    await taps('kanchana', postback('complete', ABOUT));
    await taps('kanchana', postback('undo', { ...ABOUT, unit: UNITS.maeSot, n: 6 }));
    await says('kanchana', 'สถานะ');
    for (const text of ['ช่วยเหลือ', 'อัตรา', 'ใครยังไม่ส่ง', 'งาน', 'ขยายเวลา']) await says('anucha', text);
    await says('anucha', 'ขยายเวลา odloc ถึง 10 ต.ค. 2568');
    await says('anucha', 'ตามหนังสือ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
    await says('anucha', 'ขยายเวลา ถึง 10 ต.ค. 2568 ตามหนังสือ ตก ๐๐๒๓.๓/ว ๒๐๐๐๐');
    await taps('anucha', postback('extend', { ...ABOUT, until: '2025-10-10', letter: 'ตก ๐๐๒๓.๓/ว ๒๐๐๐๐' }));
    for (const text of ['ส่งวันไหนคะ', 'ของผมส่งหรือยัง', 'odloc เข้าเว็บตรงไหน', 'ช่วยเหลือ ๑๒ ราย', 'ช่วยเหลือ 0 ราย'])
      await says('mali', text);
    await says('mali', 'odloc เสร็จ 2 ด้าน เหลือสิ่งแวดล้อม');
    await says('kanchana', TAK_LETTER);
    await says('anucha', TAK_LETTER.replaceAll('๒๖ กันยายน', '๓๐ ตุลาคม'));
    for (const text of lettersBeyondLimits()) await says('anucha', text);
    const draft = await stage.says('anucha', letterText());
    expectFine('a draft', draft);
    await taps('anucha', dataOf(draft, 'ยืนยันเปิดเรื่องนี้'));
    await taps('anucha', dataOf(draft, 'ยืนยันเปิดเรื่องนี้'));
    for (const text of ['ทวง', 'ทวง ทุกเรื่อง', 'ประกาศ', `ประกาศ ${long('ขอเชิญประชุม ', 490)}`]) {
      await says('anucha', text);
    }
    await says('kanchana', 'ทวง');
    const group = { source: { type: 'group', groupId: `C${'0'.repeat(32)}`, userId: CAST.anucha.user } };
    for (const text of ['ผูกกลุ่ม', 'อัตรา', 'ใครยังไม่ส่ง', 'ทวง']) {
      expectFine(`in a group: ${text}`, await stage.send(stage.textFrom('anucha', text, group)));
    }
    await says('kanchana', 'ยกเลิกการลงทะเบียน');
    await taps('kanchana', postback('leave', { sure: 'yes' }));
  });

  it('that is pushed keeps them too', () => {
    const item = {
      duty: long('duty-', 60),
      round: long('round-', 20),
      shortTitle: long('เรื่องที่มีชื่อยาวมาก', 120),
      roundTitle: long('รอบที่ ', 120),
      dueOn: '2025-09-26',
      daysLeft: 3,
      doneInChat: true,
      letterNo: long('ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ', 60),
    };
    const many = Array.from({ length: 40 }, (_, index) => ({ ...item, round: `${index}` }));
    const user = `U${'0'.repeat(32)}`;
    const unitName = long('องค์การบริหารส่วนตำบล', 120);
    const name = long('นางสาว', 80);
    for (const message of [
      digest([item], links),
      digest(many, links),
      application({ user, name, unit: UNITS.maeSot, unitName }),
      broadcast(
        {
          from: long('สถจ.', 80),
          text: long('ประชุม ', 500),
          about: { ...item, shortTitle: long('เรื่อง', 120) },
        },
        links,
      ),
      planCard(widePlan(), links),
      decision(true, unitName, links),
      decision(false, unitName, links),
    ]) {
      expect(messageFlaws(message, 0, 'many')).toEqual([]);
    }
  });
});
