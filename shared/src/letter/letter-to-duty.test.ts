import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../duty/templates/index.ts';
import { newBoard } from '../report/board.ts';
import { closestTemplate, sameLetterNo } from './closest-template.ts';
import { HELP_CENTRE_2561 } from './corpus/letters/help-centre-2561.ts';
import { LTAX_2567 } from './corpus/letters/ltax-2567.ts';
import { MEDIA_2567 } from './corpus/letters/media-2567.ts';
import { ODLOC_2566 } from './corpus/letters/odloc-2566.ts';
import { ODLOC_2568 } from './corpus/letters/odloc-2568.ts';
import { isOneMatter, letterDraft } from './letter-draft.ts';
import { dutyIdOf } from './letter-id.ts';
import { looksLikeLetter } from './looks-like-letter.ts';
import { matchExtension } from './match-extension.ts';
import { readLetter } from './read-letter.ts';
import { shortTitleOf } from './short-title.ts';

const TODAY = '2025-09-16';
const draftOf = (text: string) => letterDraft(readLetter(text, { today: TODAY }), TEMPLATES, TODAY);
const boardOf = (id: string, changes: object = {}) => {
  const duty = TEMPLATES.find((template) => template.id === id);
  if (duty?.schedule.kind !== 'listed') throw new Error(id);
  const [round] = duty.schedule.rounds;
  if (!round) throw new Error(id);
  const roster = { province: '63', name: 'ตาก', units: [], importedAt: '' };
  return {
    ...newBoard({ ...duty, template: id, provinces: ['63'], state: 'active' }, round, roster as never),
    ...changes,
  };
};

describe('the template that a letter is closest to', () => {
  it.each([
    ['odloc-2568', ODLOC_2568],
    ['odloc-2566', ODLOC_2566],
    ['ltax-2567', LTAX_2567],
    ['media', MEDIA_2567],
  ])('%s', (id, text) => {
    expect(closestTemplate(readLetter(text), TEMPLATES)?.id).toBe(id);
  });

  it('is one of the two of the help-centre letter, which asks for both', () => {
    expect(['help-centre', 'joint-centre']).toContain(
      closestTemplate(readLetter(HELP_CENTRE_2561), TEMPLATES)?.id,
    );
  });

  it('is none for what no template knows', () => {
    expect(closestTemplate(readLetter('เรื่อง สำรวจข้อมูลถังขยะเปียก\nเรียน นายอำเภอ'), TEMPLATES)).toBeUndefined();
  });
});

describe('an extension', () => {
  it('belongs to the running duty of its subject and year', () => {
    expect(matchExtension(draftOf(ODLOC_2568), [boardOf('odloc-2566'), boardOf('odloc-2568')])).toEqual({
      duty: 'odloc-2568',
      round: '2568',
      from: '2025-08-29',
      until: '2025-09-26',
      already: false,
    });
  });

  it('that was made already is known as such', () => {
    const extensions = [{ until: '2025-09-26', letterNo: 'x', at: '', by: '' }];
    expect(matchExtension(draftOf(ODLOC_2568), [boardOf('odloc-2568', { extensions })])).toMatchObject({
      already: true,
    });
  });

  it('never moves a day back, and never what is about something else', () => {
    const extensions = [{ until: '2025-10-10', letterNo: 'x', at: '', by: '' }];
    expect(matchExtension(draftOf(ODLOC_2568), [boardOf('odloc-2568', { extensions })])).toBeUndefined();
    expect(matchExtension(draftOf(ODLOC_2568), [boardOf('ltax-2567'), boardOf('media')])).toBeUndefined();
  });
});

describe('what a pasted text is', () => {
  const looks = (text: string) => looksLikeLetter(text, readLetter(text, { today: TODAY }));
  it.each([
    ['a letter', ODLOC_2568, 'letter'],
    ['a short text', 'เรื่อง ส่งงาน ภายในวันที่ 30 กันยายน 2568', undefined],
    ['a long chat', 'ทำไม่ทันจริง ๆ ค่ะ เครื่องเสีย '.repeat(20), undefined],
    [
      'a long notice with a day',
      `ขอให้ทุกหน่วยงานส่งข้อมูลภายในวันที่ 30 กันยายน 2568 ${'โดยพร้อมเพรียงกัน '.repeat(12)}`,
      'notice',
    ],
    ['nothing', '', undefined],
  ])('%s', (_, text, is) => {
    expect(looks(text)).toBe(is);
  });
});

it('a covering letter and what it passes on are one matter', () => {
  expect(isOneMatter(readLetter(ODLOC_2568))).toBe(true);
});

it('every draft of the five letters names the words of its fields', () => {
  for (const text of [ODLOC_2568, ODLOC_2566, LTAX_2567, MEDIA_2567, HELP_CENTRE_2561]) {
    const { words, days, letterNo } = draftOf(text);
    expect(letterNo).not.toBeNull();
    for (const { start, end } of [...Object.values(words), ...days.map((day) => day.words)])
      expect(text.slice(start, end).trim()).not.toBe('');
  }
});

it.each([
  [{ no: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', date: '2025-09-16' }, '63-tk0023.3-w17608-2568'],
  [{ no: 'นร 0107/ว 7333', date: '2025-08-27' }, '63-nr0107-w7333-2568'],
  [{ no: 'มท ๐๘๑๐.๘/ว', date: null }, '63-mth0810.8-w-2568'],
  [{ no: null, date: '2024-01-02' }, expect.stringMatching(/^63-letter-[0-9a-f]{14}-2567$/)],
])('the duty of %j is called %s', (letter, id) => {
  expect(dutyIdOf({ ...letter, subject: 'เรื่องหนึ่ง' }, '63', TODAY)).toEqual(id);
});

it.each([
  ['นร ๐๑๐๗/ว ๗๓๓๓', 'นร 0107/ว7333', true],
  ['ด่วนที่สุด ที่ นร 0107/ว 7333', 'นร 0107/ว 7333', true],
  ['นร 0107/ว 7333', 'นร 0107/ว 7334', false],
])('%s and %s: the same letter %s', (a, b, same) => {
  expect(sameLetterNo(a, b)).toBe(same);
});

it.each([
  'บันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะ ประจำปี พ.ศ. 2568',
  'รายงานผลการดำเนินงานศูนย์ช่วยเหลือประชาชน',
  '',
  'ก',
])('a short title of “%s” is short, and cut between words', (title) => {
  const short = shortTitleOf(title);
  expect(short.length).toBeGreaterThan(0);
  expect(short.length).toBeLessThanOrEqual(40);
});
