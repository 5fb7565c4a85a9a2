import { describe, expect, test } from 'vitest';
import { processorMs } from '../testing/processor-ms.ts';
import { readReply } from './read-reply.ts';
import type { ReplyContext, ReplyDuty } from './reply-reading.ts';

const ODLOC: ReplyDuty = {
  id: 'odloc-2568',
  title: 'การประเมินมาตรฐานขั้นต่ำการจัดบริการสาธารณะ ประจำปี 2568',
  shortTitle: 'มาตรฐานขั้นต่ำ',
  nicknames: ['odloc', 'โอดีล็อค'],
  parts: [
    { id: 'education', names: ['ด้านการศึกษา', 'การศึกษา'] },
    { id: 'economy', names: ['ด้านเศรษฐกิจ', 'เศรษฐกิจ', 'ท่องเที่ยว'] },
    { id: 'environment', names: ['ด้านสิ่งแวดล้อม', 'สิ่งแวดล้อม', 'ทรัพยากร'] },
  ],
};
const HELP_CENTRE: ReplyDuty = {
  id: 'help-centre',
  title: 'ศูนย์ช่วยเหลือประชาชนขององค์กรปกครองส่วนท้องถิ่น',
  shortTitle: 'ศูนย์ช่วยเหลือ',
  nicknames: ['ศชป'],
};
/** A Tuesday. */
const today = '2025-09-16';
const onlyOdloc: ReplyContext = { today, duties: [ODLOC] };
const both: ReplyContext = { today, duties: [ODLOC, HELP_CENTRE] };

describe('which duty', () => {
  test.each([
    ['odloc ส่งแล้วค่ะ', both, 'odloc-2568'],
    ['ศูนย์ช่วยเหลือส่งแล้วค่ะ', both, 'help-centre'],
    ['ศชป เดือนนี้ช่วยเหลือ 3 ราย ส่งแล้ว', both, 'help-centre'],
    ['สิ่งแวดล้อมยังไม่เสร็จ', both, 'odloc-2568'],
    ['ส่งแล้วค่ะ', both, undefined],
    ['ส่งทั้ง odloc กับ ศชป แล้ว', both, undefined],
    ['ส่งแล้วค่ะ', onlyOdloc, 'odloc-2568'],
    ['ส่งแล้วค่ะ', {}, undefined],
  ] as const)('%s', (text, context, duty) => {
    expect(readReply(text, context).duty).toBe(duty);
  });
});

describe('which parts', () => {
  test.each([
    ['เสร็จ 2 ด้าน เหลือสิ่งแวดล้อม', ['education', 'economy'], ['environment']],
    ['เสร็จ ๒ ด้านแล้วค่ะ เหลือด้านเศรษฐกิจ', ['education', 'environment'], ['economy']],
    ['การศึกษากับเศรษฐกิจเสร็จแล้ว เหลือสิ่งแวดล้อม', ['education', 'economy'], ['environment']],
    ['การศึกษาเสร็จแล้ว สิ่งแวดล้อมยังไม่เสร็จ', ['education'], ['environment']],
    ['ด้านการศึกษาเสร็จแล้วค่ะ', ['education'], ['economy', 'environment']],
    ['ยังขาดท่องเที่ยวค่ะ', ['education', 'environment'], ['economy']],
    ['กำลังทำสิ่งแวดล้อมอยู่', [], ['environment']],
  ])('%s', (text, done, left) => {
    const reading = readReply(text, onlyOdloc);
    expect(reading.intent).toBe('in_progress');
    expect(reading.parts).toEqual({ done, left });
  });

  test.each([
    'ครบทั้ง 3 ด้านแล้วค่ะ',
    'การศึกษาเสร็จแล้ว เศรษฐกิจเสร็จแล้ว สิ่งแวดล้อมเสร็จแล้ว',
    'เสร็จ 3 ด้านแล้วค่ะ',
    'การศึกษา เศรษฐกิจ สิ่งแวดล้อม เรียบร้อยแล้วค่ะ',
  ])('all parts are the whole: %s', (text) => {
    const reading = readReply(text, onlyOdloc);
    expect(reading.intent).toBe('done');
    expect(reading.parts?.left).toEqual([]);
  });

  test('three parts of an unknown number are not taken for all', () => {
    expect(readReply('เสร็จ 3 ด้านแล้วค่ะ').intent).toBe('in_progress');
  });
});

describe('counts, promises and problems', () => {
  test.each([
    ['ช่วยเหลือ ๑๒ ราย', 12],
    ['เดือนนี้ช่วยเหลือไป 1,204 ราย ส่งแล้วค่ะ', 1204],
    ['3 เคสค่ะ', 3],
    ['ช่วยเหลือ 555 ราย ส่งแล้ว', 555],
    ['เดือนนี้ไม่มีผู้ขอรับความช่วยเหลือค่ะ', 0],
    ['เสร็จ 2 ด้านแล้ว', undefined],
  ])('%s counts %s', (text, count) => {
    expect(readReply(text).count).toBe(count);
  });

  test.each([
    ['พรุ่งนี้ส่งค่ะ', '2025-09-17'],
    ['ยังไม่ได้ส่ง เดี๋ยวส่งวันพฤหัสค่ะ', '2025-09-18'],
    ['รับทราบครับ จะส่งภายในวันศุกร์', '2025-09-19'],
    ['เข้าระบบไม่ได้ค่ะ พรุ่งนี้จะลองใหม่', '2025-09-17'],
    ['ส่งไปเมื่อวันที่ 10 แล้วค่ะ', undefined],
    ['ส่งพรุ่งนี้ทันไหมคะ', undefined],
    ['เมื่อวานทำไปครึ่งนึง', undefined],
  ])('%s promises %s', (text, promisedOn) => {
    expect(readReply(text, { today }).promisedOn).toBe(promisedOn);
  });

  test('the problem is kept in the words of the officer', () => {
    expect(readReply('ยังไม่ได้ส่งค่ะ เข้าระบบไม่ได้ตั้งแต่เมื่อเช้าค่ะ').problem).toBe('เข้าระบบไม่ได้ตั้งแต่เมื่อเช้า');
    expect(readReply('ลืมรหัสผ่านต้องทำยังไงคะ')).toMatchObject({
      intent: 'ask_help',
      problem: expect.any(String),
    });
    expect(readReply('ส่งแล้วค่ะ').problem).toBeUndefined();
  });

  test('the words that decided are given', () => {
    expect(readReply('ยังไม่ได้ส่งเลยค่ะ').evidence).toEqual(['ยังไม่ได้', 'ส่ง']);
  });
});

describe('quoting', () => {
  const lastBotText = 'ถึงกำหนดรายงานมาตรฐานขั้นต่ำแล้ว หน่วยที่ส่งเรียบร้อยแล้วไม่ต้องทำอะไรเพิ่ม';

  test('what the bot said is not what the officer says', () => {
    expect(readReply(lastBotText, { lastBotText }).intent).toBe('other');
    expect(readReply(`${lastBotText}\nยังไม่ได้ส่งค่ะ`, { lastBotText }).intent).toBe('not_started');
    expect(readReply('"ส่งเรียบร้อยแล้ว" หมายความว่ายังไงคะ').intent).toBe('ask_help');
  });

  test('a short answer that the bot had offered is the own word of the officer', () => {
    expect(readReply('ส่งแล้ว', { lastBotText: 'ตอบว่า ส่งแล้ว หรือ ยังไม่ส่ง' }).intent).toBe('done');
  });

  test('a letter pasted into the chat is no report', () => {
    const letter = `ด้วยจังหวัดได้รับแจ้งจากกรมส่งเสริมการปกครองท้องถิ่นว่า ${'ได้ดำเนินการตรวจสอบข้อมูลในระบบเรียบร้อยแล้ว '.repeat(9)}`;
    expect(readReply(letter).intent).not.toBe('done');
  });
});

describe('bad input', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t \u200b'],
    ['lone surrogates', '\ud83d\udc4d\ud83d \udc4d ส่งแล้ว\udfff'],
    ['controls', '\u0000\u0007ส่ง\u0001แล้ว\u001b[31m'],
    ['marks without letters', '่้๊๋็์ิีึืัุู'],
    ['signs', '!@#$%^&*()_+{}|:"<>?[]\\;\',./'],
  ])('%s is answered', (_, text) => {
    const reading = readReply(text);
    expect(reading.confidence).toBeGreaterThanOrEqual(0);
    expect(reading.confidence).toBeLessThanOrEqual(1);
  });

  test.each([
    ['nothing', ''],
    ['one letter', 'ก'.repeat(5000)],
    ['a done drawn out', `เสร็จแล้${'ว'.repeat(5000)}`],
    ['not', 'ไม่'.repeat(1700)],
    ['not yet, spaced', 'ยัง ไม่ '.repeat(700)],
    ['done', 'ส่งแล้ว '.repeat(700)],
    ['digits', '1/'.repeat(2500)],
    ['quotes', '"'.repeat(5000)],
    ['marks', '่'.repeat(5000)],
    ['vowels in the wrong order', 'ํา'.repeat(2500)],
    ['spaces', ' '.repeat(5000)],
    ['weekdays', 'วันจันทร์'.repeat(550)],
    ['emoji', '👍🏽'.repeat(1200)],
  ])('5,000 characters of %s are read in under 50 ms', (_, text) => {
    expect(processorMs(() => readReply(text, both), 6)).toBeLessThan(50);
  });
});
