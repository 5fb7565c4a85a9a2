import { ODLOC_2568 } from '@thankamnot/shared/letter/corpus/letters/odloc-2568';
import { describe, expect, it } from 'vitest';
import { boardNow, ODLOC, type Scene, takScene, UNITS } from '../../testing/scene.ts';
import { boards, draftDoc, drafts, duties } from '../../use-cases/documents.ts';
import { find, read } from '../../use-cases/records.ts';
import { letterText, TAK_LETTER } from './testing/letters.ts';
import { altTextOf, dataOf, tapsOf, wordsOf } from './testing/read-message.ts';
import { openStage, type Stage } from './testing/stage.ts';

const NEW = letterText();
const draftsOf = ({ ports }: Scene) => find(ports.store, drafts);
const dutiesOf = ({ ports }: Scene) => find(ports.store, duties);

/** The stage before the Tak letter was known: ODLOC is still due on 29 August. */
async function unextended(): Promise<Stage> {
  const stage = await openStage();
  const fresh = await takScene({ duties: [ODLOC.duty] });
  const board = await boardNow(fresh, ODLOC);
  await stage.scene.ports.store.commit([
    {
      kind: 'set',
      path: `boards/${ODLOC.duty}~${ODLOC.round}~${ODLOC.province}`,
      data: JSON.parse(JSON.stringify(board)),
    },
  ]);
  return stage;
}

describe('the Tak letter, pasted by the provincial coordinator', () => {
  it('is offered as the extension of ODLOC from 29 August to 26 September, and nothing has changed yet', async () => {
    const stage = await unextended();
    const shown = await stage.says('anucha', TAK_LETTER);
    const words = wordsOf(shown);
    expect(words).toContain('จาก 29 ส.ค. 2568 เป็น 26 ก.ย. 2568');
    expect(words).toContain('ตามหนังสือ ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ลงวันที่ 16 ก.ย. 2568');
    expect(words).toContain('มาตรฐานขั้นต่ำ ODLOC 68');
    expect(words).toContain('ถึงวันที่ ๒๖ กันยายน ๒๕๖๘');
    expect(words).toContain('ด่วนที่สุด');
    expect(altTextOf(shown[0])).toContain('26 ก.ย. 2568');
    expect((await boardNow(stage.scene, ODLOC)).extensions).toEqual([]);
  });

  it('extends with one tap, letter number and date and all; a second tap says that it stands', async () => {
    const stage = await unextended();
    const data = dataOf(await stage.says('anucha', TAK_LETTER), 'ยืนยันขยายเวลา');
    expect(wordsOf(await stage.taps('anucha', data))).toContain('19, 23, 25 และ 26 กันยายน 2568');
    expect(wordsOf(await stage.taps('anucha', data))).toContain('ขยายเวลาเป็น');
    const { extensions } = await boardNow(stage.scene, ODLOC);
    expect(extensions).toMatchObject([
      { until: '2025-09-26', letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', letterDate: '2025-09-16' },
    ]);
    expect(wordsOf(await stage.says('kanchana', 'งาน'))).toContain('ลงวันที่ 16 ก.ย. 2568');
  });

  it('extends once when two taps come at the same moment', async () => {
    const stage = await unextended();
    const data = dataOf(await stage.says('anucha', TAK_LETTER), 'ยืนยันขยายเวลา');
    await Promise.all([stage.taps('anucha', data), stage.taps('anucha', data)]);
    expect((await boardNow(stage.scene, ODLOC)).extensions).toHaveLength(1);
  });

  it('together with the letter that it passes on, cut where LINE cuts, is the same extension', async () => {
    const stage = await unextended();
    const words = wordsOf(await stage.says('anucha', ODLOC_2568.trim().slice(0, 5_000)));
    expect(words).toContain('จาก 29 ส.ค. 2568 เป็น 26 ก.ย. 2568');
    expect(words).toContain('หลายฉบับ');
  });

  it('is told to stand already when the date in force is that day', async () => {
    const stage = await openStage();
    expect(wordsOf(await stage.says('anucha', TAK_LETTER))).toContain('ครบกำหนดวันศุกร์ที่ 26 กันยายน 2568 อยู่แล้ว');
  });

  it('answers the question for the letter’s number too', async () => {
    const stage = await unextended();
    await stage.says('anucha', 'ขยายเวลา odloc ถึง 26 ก.ย. 2568');
    expect(wordsOf(await stage.says('anucha', TAK_LETTER))).toContain('จาก 29 ส.ค. 2568');
    expect((await stage.user('anucha'))?.awaiting).toBeNull();
  });

  it('pasted by an officer or a district coordinator is no reply and opens nothing', async () => {
    const stage = await unextended();
    for (const who of ['kanchana', 'wilai'] as const) {
      expect(wordsOf(await stage.says(who, TAK_LETTER))).toContain('เฉพาะผู้ประสานงานจังหวัด');
    }
    expect(await stage.report(UNITS.maeSot)).toBeUndefined();
    expect(await draftsOf(stage.scene)).toEqual([]);
  });
});

describe('a letter about something new', () => {
  it('is drafted with every field beside its words, and kept for seven days without its text', async () => {
    const stage = await openStage();
    const words = wordsOf(await stage.says('anucha', NEW));
    for (const part of [
      'ตก ๐๐๒๓.๔/ว ๑๘๐๐๑',
      '16 ก.ย. 2568',
      'ด่วนมาก',
      'ครบกำหนด 30 ก.ย. 2568',
      'อปท. ทุกแห่งในจังหวัด',
    ])
      expect(words).toContain(part);
    expect(words).toContain('“ภายในวันที่ ๓๐ กันยายน ๒๕๖๘”');
    const [record] = await draftsOf(stage.scene);
    expect(record?.expiresAt).toMatch(/^2025-09-23T02:00:/);
    expect(JSON.stringify(record)).not.toContain('ขอแสดงความนับถือ');
  });

  it('opens a duty for all 69 organizations that cites number and date; the same letter again opens no second one', async () => {
    const stage = await openStage();
    const data = dataOf(await stage.says('anucha', NEW), 'ยืนยันเปิดเรื่องนี้');
    const opened = await stage.taps('anucha', data);
    expect(wordsOf(opened)).toContain('69 หน่วยงาน');
    expect(wordsOf(opened)).toContain('23, 26, 29 และ 30 กันยายน 2568');
    expect(wordsOf(await stage.taps('anucha', data))).toContain('เปิดเรื่องนี้ไว้แล้ว');
    const again = dataOf(
      await stage.says('anucha', letterText({ due: 'ภายในวันที่ ๑ ตุลาคม ๒๕๖๘' })),
      'ยืนยันขยายเวลา',
    );
    expect(again).toContain('as=extension');
    const found = await dutiesOf(stage.scene);
    expect(found.map(({ id }) => id).sort()).toEqual(['63-tk0023.4-w18001-2568', 'odloc-2568']);
    expect(wordsOf(await stage.says('kanchana', 'งาน'))).toContain('ที่ ตก ๐๐๒๓.๔/ว ๑๘๐๐๑ ลงวันที่ 16 ก.ย. 2568');
    const round = { duty: '63-tk0023.4-w18001-2568', round: '2568', province: '63' };
    await stage.says('kanchana', 'ถังขยะเปียกเสร็จแล้วค่ะ');
    expect((await boardNow(stage.scene, round)).form.whenDoneInChat).toEqual({ work: ['done'] });
  });

  it('that comes back every month opens a monthly duty', async () => {
    const stage = await openStage();
    const monthly = letterText({ due: 'ทุกวันที่ ๕ ของเดือน' });
    await stage.taps('anucha', dataOf(await stage.says('anucha', monthly), 'ยืนยันเปิดเรื่องนี้'));
    const [board] = (await find(stage.scene.ports.store, boards)).filter(({ duty }) => duty !== ODLOC.duty);
    expect(board).toMatchObject({ round: '2025-10', dueOn: '2025-10-05' });
  });

  it('without a day cannot be confirmed as it stands, and says why', async () => {
    const stage = await openStage();
    const shown = await stage.says('anucha', letterText({ due: 'ต่อไป', date: '' }));
    expect(wordsOf(shown)).toContain('ไม่พบวันครบกำหนด');
    expect(wordsOf(shown)).toContain('ไม่พบวันที่ของหนังสือ');
    expect(tapsOf(shown).map(({ label }) => label)).not.toContain('ยืนยันเปิดเรื่องนี้');
    const [record] = await draftsOf(stage.scene);
    const forged = await stage.taps('anucha', `draft?id=${record?.id}&as=duty`);
    expect(wordsOf(forged)).toContain('แก้ไขก่อน');
    expect(await dutiesOf(stage.scene)).toHaveLength(1);
  });

  it('beside another that has nothing to do with it is sent back in words', async () => {
    const stage = await openStage();
    const both = `${NEW}\n\n${letterText({ no: 'ตก ๐๐๒๓.๕/ว ๑๘๐๐๒', subject: 'การคัดเลือกข้าราชการดีเด่น' })}`;
    expect(wordsOf(await stage.says('anucha', both))).toContain('ไม่เกี่ยวข้องกัน');
    expect(await draftsOf(stage.scene)).toEqual([]);
  });

  it('is forgotten after seven days, and the tap says what to do', async () => {
    const stage = await openStage();
    const data = dataOf(await stage.says('anucha', NEW), 'ยืนยันเปิดเรื่องนี้');
    const [record] = await draftsOf(stage.scene);
    stage.at('2025-09-24');
    expect(wordsOf(await stage.taps('anucha', data))).toContain('วางข้อความของหนังสืออีกครั้ง');
    expect(await read(stage.scene.ports.store, draftDoc(record?.id ?? ''))).toMatchObject({
      confirmed: null,
    });
  });
});

describe('a long text that is no letter', () => {
  it.each([
    ['of an officer', 'kanchana', 'ไม่ทราบว่าต้องทำอย่างไรค่ะ '.repeat(180)],
    ['of the coordinator', 'anucha', 'ข้อความยาว ๆ ที่ไม่มีอะไร '.repeat(190)],
    ['of blanks', 'kanchana', ' '.repeat(300)],
    ['of control characters', 'kanchana', '\u0000\u0007\u200b'.repeat(200)],
  ] as const)('%s is answered in words and recorded as nothing done', async (_, who, text) => {
    const stage = await openStage();
    expect(await stage.says(who, text.slice(0, 5_000))).not.toEqual([]);
    expect((await stage.entry(UNITS.maeSot))?.status).not.toBe('done');
    expect(await draftsOf(stage.scene)).toEqual([]);
  });
});
