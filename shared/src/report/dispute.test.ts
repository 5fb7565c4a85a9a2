import { describe, expect, test } from 'vitest';
import { ODLOC } from '../testing/provinces.ts';
import { type BoardEntry, isChased } from './board.ts';
import { type ActOutcome, afterAct, EMPTY_REPORT, type ReportAct, type ReportContent } from './report.ts';

const LINK = 'https://drive.google.com/file/1';
const context = {
  form: ODLOC.form,
  round: '2568',
  today: '2025-09-18',
  now: '2025-09-18T03:00:00.000Z',
  by: 'มะลิ',
};

const act = (before: ReportContent, it: ReportAct): ActOutcome => afterAct(before, it, context);
function after(...acts: ReportAct[]): ReportContent {
  return acts.reduce((before, it) => {
    const outcome = act(before, it);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.content;
  }, EMPTY_REPORT);
}
const chased = ({ status, verification, dispute }: ReportContent) =>
  isChased({ status, verification, dispute } as BoardEntry);

const DISPUTED: ReportAct[] = [{ kind: 'complete' }, { kind: 'dispute' }];
const ANSWERED: ReportAct[] = [...DISPUTED, { kind: 'answer_dispute', evidence: LINK }];

test('listed and missing becomes done with everything ticked, and verified', () => {
  expect(after({ kind: 'promise', on: '2025-09-25' }, { kind: 'verify' })).toMatchObject({
    status: 'done',
    verification: 'verified',
    promisedOn: null,
    completedOn: '2025-09-18',
    values: { domains: ['education', 'economy', 'environment'] },
  });
});

test('verifying what was reported before changes nothing of it', () => {
  const before = { ...after({ kind: 'complete' }), completedOn: '2025-09-10' };
  expect(act(before, { kind: 'verify' })).toEqual({
    ok: true,
    content: { ...before, verification: 'verified' },
  });
});

describe('who is chased', () => {
  const cases: [string, ReportAct[], boolean][] = [
    ['missing', [], true],
    ['done', [{ kind: 'complete' }], false],
    ['done and verified', [{ kind: 'complete' }, { kind: 'verify' }], false],
    ['done and not on the list', DISPUTED, true],
    ['answered with a link: until somebody decides, nobody', ANSWERED, false],
    ['the answer is accepted', [...ANSWERED, { kind: 'decide_dispute', accept: true }], false],
    ['the answer is refused', [...ANSWERED, { kind: 'decide_dispute', accept: false }], true],
    ['on a later list after all', [...DISPUTED, { kind: 'verify' }], false],
    ['answered, and begun again', [...ANSWERED, { kind: 'start' }], true],
  ];
  test.each(cases)('%s', (_, acts, expected) => expect(chased(after(...acts))).toBe(expected));
});

test('the answer keeps the link, who gave it and when; the decision who took it', () => {
  expect(after(...ANSWERED)).toMatchObject({
    verification: 'disputed',
    evidence: LINK,
    dispute: { evidence: LINK, by: 'มะลิ', at: context.now },
  });
  expect(after(...ANSWERED, { kind: 'decide_dispute', accept: true })).toMatchObject({
    status: 'done',
    verification: 'verified',
    dispute: { accepted: { by: 'มะลิ', at: context.now } },
  });
});

test('photos answer as a link does, and stay with the report', () => {
  const photo = { id: 'a', type: 'image/jpeg' as const, bytes: 1, width: 1, height: 1 };
  const answered = after(...DISPUTED, { kind: 'answer_dispute', evidence: null, photos: [photo] });
  expect(answered).toMatchObject({ photos: [photo], dispute: { evidence: null, by: 'มะลิ' } });
  expect(chased(answered)).toBe(false);
});

test('an answer that shows nothing is refused in words', () => {
  const outcome = act(after(...DISPUTED), { kind: 'answer_dispute', evidence: null, photos: [] });
  expect(outcome).toMatchObject({ ok: false, reason: 'invalid', faults: [{ field: 'evidence' }] });
});

describe('what is refused', () => {
  test.each<[string, ReportAct[], ReportAct, string]>([
    ['a dispute about nothing done', [], { kind: 'dispute' }, 'not_disputed'],
    [
      'an answer to no dispute',
      [{ kind: 'complete' }],
      { kind: 'answer_dispute', evidence: LINK },
      'not_disputed',
    ],
    ['an answer without a link', DISPUTED, { kind: 'answer_dispute', evidence: 'ส่งแล้ว' }, 'invalid'],
    [
      'a link that runs a script',
      DISPUTED,
      { kind: 'answer_dispute', evidence: 'javascript:alert(1)' },
      'invalid',
    ],
    [
      'a decision where nothing was answered',
      DISPUTED,
      { kind: 'decide_dispute', accept: true },
      'already_decided',
    ],
    [
      'a second decision',
      [...ANSWERED, { kind: 'decide_dispute', accept: true }],
      { kind: 'decide_dispute', accept: false },
      'already_decided',
    ],
  ])('%s', (_, acts, refused, reason) => {
    expect(act(after(...acts), refused)).toMatchObject({ ok: false, reason });
  });
});

test('a report that is not complete any more has no verification', () => {
  const content = after({ kind: 'complete' }, { kind: 'verify' }, { kind: 'set', status: 'in_progress' });
  expect(content).not.toHaveProperty('verification');
});
