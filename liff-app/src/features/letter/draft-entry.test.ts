import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { letterDraft } from '@thankamnot/shared/letter/letter-draft';
import { readLetter } from '@thankamnot/shared/letter/read-letter';
import { describe, expect, it } from 'vitest';
import { ODLOC_RUNNING, shapeOf } from '../../testing/letters.ts';
import { decisionOf, entryOfDraft } from './draft-entry.ts';

const TODAY = '2025-09-16';
const draftOf = (text: string) => shapeOf(letterDraft(readLetter(text, { today: TODAY }), TEMPLATES, TODAY));
const draft = draftOf(
  'ที่ ตก ๐๐๒๓.๔/ว ๑๘๐๐๑\n๑๖ กันยายน ๒๕๖๘\nเรื่อง สำรวจข้อมูลถังขยะเปียก\nเรียน นายอำเภอทุกอำเภอ\nขอให้รายงานภายในวันที่ ๓๐ กันยายน ๒๕๖๘',
);

describe('a draft that opens a duty', () => {
  const entry = entryOfDraft(draft);

  it('is sent as it was read when nothing is changed', () => {
    expect(decisionOf(entry, draft)).toMatchObject({
      decision: {
        as: 'duty',
        letterNo: 'ตก ๐๐๒๓.๔/ว ๑๘๐๐๑',
        letterDate: '2025-09-16',
        dueDays: ['2025-09-30'],
        dayOfMonth: null,
        template: null,
      },
    });
  });

  it.each([
    ['no name', { title: ' ' }, 'title'],
    ['no due day', { dueDays: [''] }, 'dueDays'],
    ['a day of the month that is none', { monthly: true, dayOfMonth: '๓๒' }, 'dayOfMonth'],
    ['a window that opens too late', { opensOn: '2025-10-01' }, 'opensOn'],
    ['nobody to report', { audience: [] }, 'audience'],
  ])('with %s is not sent', (_, changes, field) => {
    const decided = decisionOf({ ...entry, ...changes }, draft);
    expect(Object.keys('faults' in decided ? decided.faults : {})).toEqual([field]);
  });

  it('takes Thai digits for the day of every month', () => {
    expect(decisionOf({ ...entry, monthly: true, dayOfMonth: '๑๕' }, draft)).toMatchObject({
      decision: { dayOfMonth: 15, dueDays: [] },
    });
  });
});

describe('a draft that extends a duty', () => {
  const shape = {
    ...draft,
    running: [ODLOC_RUNNING],
    extension: { ...ODLOC_RUNNING, from: '2025-08-29', until: '2025-09-26', already: false },
  };
  const entry = entryOfDraft(shape);

  it('names the round, the day and the letter', () => {
    expect(decisionOf(entry, shape)).toMatchObject({
      decision: { as: 'extension', duty: 'odloc-2568', round: '2568', until: '2025-09-26' },
    });
  });

  it.each([
    ['without a letter number', { letterNo: '' }, 'letterNo'],
    ['to a day that is no later', { until: '2025-08-29' }, 'until'],
    ['without a day', { until: '' }, 'until'],
  ])('%s is not sent', (_, changes, field) => {
    const decided = decisionOf({ ...entry, ...changes }, shape);
    expect(Object.keys('faults' in decided ? decided.faults : {})).toEqual([field]);
  });
});
