import { describe, expect, it } from 'vitest';
import { HELP_CENTRE_2561 } from './corpus/letters/help-centre-2561.ts';
import { LTAX_2567 } from './corpus/letters/ltax-2567.ts';
import { ODLOC_2566 } from './corpus/letters/odloc-2566.ts';
import { ODLOC_2568 } from './corpus/letters/odloc-2568.ts';
import { draftDuty, likeness, topicOf } from './draft-duty.ts';
import { readLetter } from './read-letter.ts';

describe('a draft', () => {
  it('of the Tak letter is an extension from 29 Aug to 26 Sep 2568 for every kind of organization', () => {
    expect(draftDuty(readLetter(ODLOC_2568))).toMatchObject({
      letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      dueOn: '2025-09-26',
      extension: { until: '2025-09-26', formerlyDueOn: '2025-08-29' },
      audience: ['อบจ.', 'ทน.', 'ทม.', 'ทต.', 'อบต.'],
    });
  });

  it('of the earlier letter of the same system is a new duty with its window', () => {
    expect(draftDuty(readLetter(ODLOC_2566))).toMatchObject({
      opensOn: '2023-06-01',
      dueOn: '2023-07-21',
      extension: null,
    });
  });

  it('of the help-centre letter recurs on the 15th', () => {
    expect(draftDuty(readLetter(HELP_CENTRE_2561))).toMatchObject({
      title: null,
      daysOfMonth: [15],
      dueOn: '2018-03-30',
      furtherDueOn: ['2018-04-30', '2018-09-30'],
      audience: ['ทต.', 'อบต.'],
    });
  });

  it('of text without a day has no day', () => {
    expect(draftDuty(readLetter('รับทราบ'))).toMatchObject({
      title: null,
      dueOn: null,
      extension: null,
      audience: [],
      daysOfMonth: [],
    });
  });

  it('says when its day is a guess', () => {
    const text = 'ที่ มท ๐๘๐๘/ว ๑\n๑๖ กันยายน ๒๕๖๘\nเรื่อง ก\nเรียน ข\n\nให้รายงานภายใน ๑๕ วันนับแต่วันที่ได้รับหนังสือ';
    expect(draftDuty(readLetter(text))).toMatchObject({ dueOn: '2025-10-01', estimated: true });
  });
});

describe('subjects', () => {
  const of = (text: string) => readLetter(text).subject ?? '';

  it('lose their courtesies', () => {
    expect(topicOf('ขอความอนุเคราะห์แจ้งขยายระยะเวลาให้องค์กรปกครองส่วนท้องถิ่นบันทึกข้อมูลในระบบ')).toBe(
      'บันทึกข้อมูลในระบบ',
    );
  });

  it('of an extension and of what it extends are alike; others are not', () => {
    expect(likeness(of(ODLOC_2568), of(ODLOC_2566))).toBeGreaterThan(0.8);
    expect(likeness(of(ODLOC_2568), of(LTAX_2567))).toBeLessThan(0.5);
  });
});
