import { describe, expect, it } from 'vitest';
import { processorMs } from '../testing/processor-ms.ts';
import { EXPECTED_LETTERS } from './corpus/letters/expected.ts';
import { ODLOC_2568 } from './corpus/letters/odloc-2568.ts';
import { inShort } from './measure-letters.ts';
import { MOST_CHARACTERS, readLetter } from './read-letter.ts';

const squeezed = (text: string | null) => text?.replace(/\s/g, '') ?? null;

describe.each(EXPECTED_LETTERS)('the letter $name', (expected) => {
  const reading = readLetter(expected.text);

  it('has its number, date, subject and urgency', () => {
    expect(reading.letterNo).toBe(expected.letterNo);
    expect(reading.letterDate).toBe(expected.letterDate);
    expect(squeezed(reading.subject)).toBe(expected.subject);
    expect(reading.urgency).toBe(expected.urgency);
    expect(reading.letters).toBe(expected.letters);
  });

  it('has exactly its deadlines', () => {
    expect(reading.deadlines.map(inShort)).toEqual(expected.deadlines);
  });

  it('keeps what it only mentions apart', () => {
    const dates = reading.mentioned.map(({ date }) => date);
    expect(dates).toEqual(expect.arrayContaining(expected.mentioned));
  });

  it('has its penalty and addresses', () => {
    const penalty = reading.penalty && { points: reading.penalty.points, per: reading.penalty.per };
    expect(penalty).toEqual(expected.penalty);
    expect(reading.urls).toEqual(expected.urls);
    expect(reading.emails).toEqual(expected.emails);
    expect(reading.phones).toEqual(expected.phones);
  });

  it('quotes words that stand in the text as given', () => {
    const words = [
      ...Object.values(reading.evidence),
      ...[...reading.deadlines, ...reading.mentioned, ...reading.contacts, ...reading.references].map(
        ({ evidence }) => evidence,
      ),
    ];
    for (const { text, start, end } of words) {
      expect(text).not.toBe('');
      expect(expected.text.slice(start, end)).toBe(text);
    }
  });
});

describe('the Tak letter', () => {
  const reading = readLetter(ODLOC_2568);

  it('is addressed to the districts and, directly, to the big organizations', () => {
    expect(reading.addressees).toEqual([
      'นายอำเภอทุกอำเภอ',
      'นายกองค์การบริหารส่วนจังหวัดตาก',
      'นายกเทศมนตรีนครแม่สอด',
      'นายกเทศมนตรีเมืองตาก',
    ]);
  });

  it('names the letter that it passes on, and holds it too', () => {
    expect(reading.references[0]).toMatchObject({
      letterNo: 'นร ๐๑๐๗/ว ๗๓๓๓',
      date: '2025-08-27',
      urgency: 'ด่วนที่สุด',
    });
    expect(reading.others).toHaveLength(1);
    expect(reading.others[0]).toMatchObject({ letterDate: '2025-08-27', urgency: 'ด่วนที่สุด' });
  });

  it('says why the earlier window is no deadline', () => {
    const why = reading.mentioned
      .filter(({ date }) => date === '2025-07-21' || date === '2025-08-29')
      .map((day) => day.why);
    expect(new Set(why)).toEqual(new Set(['superseded']));
  });

  it('shows the words for the new day', () => {
    expect(reading.deadlines[0]?.text).toBe('ขยายระยะเวลาการบันทึกข้อมูลในระบบฯ ถึงวันที่ ๒๖ กันยายน ๒๕๖๘');
  });
});

describe('text that is no letter', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0\u200b'],
    ['control characters', '\u0000\u0007\u001b[31m\ufffd'.repeat(50)],
    ['a chat line', 'รับทราบค่ะ'],
    ['half a surrogate pair', '\ud83d ภายในวันที่'],
    ['a day that does not exist', 'ส่งภายในวันที่ ๓๑ กันยายน ๒๕๖๘'],
  ])('%s reads as no deadline', (_name, text) => {
    expect(readLetter(text).deadlines).toEqual([]);
  });

  it('of 200 KB is cut, and says so', () => {
    const reading = readLetter(ODLOC_2568.repeat(40).slice(0, 200_000));
    expect(reading.cutAt).toBe(MOST_CHARACTERS);
    expect(reading.deadlines.map(inShort)).toContain('extended_to 2025-09-26');
  });

  it.each([
    ['digits', '1'.repeat(20_000)],
    ['lists', '1,2,3,4,5,6,7 มกราคม '.repeat(950)],
    ['months', 'มค'.repeat(10_000)],
    ['half phrases', 'ภายใน 15 วันนับแต่'.repeat(1_100)],
    ['half numbers', 'ที่ มท 0810/ว 1\n'.repeat(1_250)],
    ['half addresses', 'a@'.repeat(10_000)],
    ['dotted hosts', `www.${'a.'.repeat(9_990)}`],
    ['half phones', '0 2 2 4 1 9 '.repeat(1_660)],
    ['number words', 'ภายในสิบ'.repeat(2_500)],
    ['brackets', '(('.repeat(10_000)],
    ['half joined vowels', 'ํา'.repeat(10_000)],
  ])('made of %s is read in linear time', (_name, text) => {
    const once = processorMs(() => readLetter(text.slice(0, 10_000)));
    const twice = processorMs(() => readLetter(text));
    // Twice the text may cost twice the time; a pattern that backtracks costs four times and more.
    expect(twice).toBeLessThan(Math.max(100, once * 3.5));
  });
});
