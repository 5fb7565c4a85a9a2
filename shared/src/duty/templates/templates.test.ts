import { describe, expect, test } from 'vitest';
import { isCivilDate } from '../../calendar/civil-date.ts';
import { workCalendar } from '../../calendar/working-days.ts';
import { reminderDays } from '../../reminder/reminder-days.ts';
import { newBoard } from '../../report/board.ts';
import { type ActOutcome, afterAct, EMPTY_REPORT, type ReportAct } from '../../report/report.ts';
import { dutyFrom, present, TAK } from '../../testing/provinces.ts';
import { fieldsOf, type Values } from '../form.ts';
import { findRound } from '../rounds.ts';
import { findTemplate, TEMPLATES } from './index.ts';

/** What happens in a round of a duty, told by its letter; every template has one. */
interface Scene {
  round: string;
  opensOn: string;
  dueOn: string;
  /** Units of Tak that are asked. */
  asked: number;
  /** A report that completes it. */
  complete: Values;
  /** One that may be kept but does not complete it. */
  partial?: Values;
  /** One that breaks the form, and the fields that are named. */
  broken: { values: Values; fields: string[] };
  /** Does “เสร็จแล้ว” in chat suffice? */
  doneInChat: boolean;
}

const MEDIA_PIECES: Values = {
  title_1: 'การจัดการขยะ',
  domain_1: 'ด้านบริการสาธารณะ',
  background_1: 'คะแนน LPA ลดลง',
  format_1: 'video',
  title_2: 'ภาษีท้องถิ่น',
  domain_2: 'ด้านการเงินและการคลัง',
  background_2: 'ผู้เสียภาษีสอบถามมาก',
  format_2: 'infographic',
};
const NINE_MONTHS = Array.from({ length: 9 }, (_, index) => `2018-0${index + 1}`);

const SCENES: Record<string, Scene[]> = {
  'odloc-2568': [
    {
      round: '2568',
      opensOn: '2025-07-21',
      dueOn: '2025-08-29',
      asked: 69,
      complete: { domains: ['education', 'economy', 'environment'] },
      partial: { domains: ['education'] },
      broken: { values: { domains: ['defence'] }, fields: ['domains'] },
      doneInChat: true,
    },
  ],
  'odloc-2566': [
    {
      round: '2566',
      opensOn: '2023-06-01',
      dueOn: '2023-07-21',
      asked: 69,
      complete: { recorded: ['all'] },
      partial: { recorded: [] },
      broken: { values: { recorded: true }, fields: ['recorded'] },
      doneInChat: true,
    },
  ],
  'help-centre': [
    {
      round: '2568-09',
      opensOn: '2025-09-01',
      dueOn: '2025-09-15',
      asked: 69,
      complete: { established: true, cases: 0, obstacles: 'ไม่มีงบประมาณ' },
      broken: { values: { established: null, cases: -1 }, fields: ['established', 'cases'] },
      doneInChat: false,
    },
  ],
  'joint-centre': [
    {
      round: '2561-03',
      opensOn: '2018-03-01',
      dueOn: '2018-03-30',
      asked: 9,
      complete: { established: true, place: 'ทน.แม่สอด' },
      broken: { values: { place: 'ก'.repeat(301) }, fields: ['established', 'place'] },
      doneInChat: false,
    },
    {
      round: '2561-04',
      opensOn: '2018-04-01',
      dueOn: '2018-04-15',
      asked: 9,
      complete: { established: false, obstacles: 'ยังไม่มีสถานที่' },
      broken: { values: {}, fields: ['established'] },
      doneInChat: false,
    },
  ],
  'ltax-2567': [
    {
      round: '2567-1',
      opensOn: '2023-10-01',
      dueOn: '2024-03-31',
      asked: 69,
      complete: { steps: ['recorded', 'assessed'] },
      partial: { steps: ['recorded'] },
      broken: { values: { steps: ['collected'] }, fields: ['steps'] },
      doneInChat: true,
    },
  ],
  'e-laas': [
    {
      round: '2561-1',
      opensOn: '2017-10-01',
      dueOn: '2018-03-31',
      asked: 69,
      complete: { systems: ['balance_sheet', 'budget'], months: NINE_MONTHS.slice(0, 3) },
      partial: { systems: ['budget'], months: ['2018-01'] },
      broken: { values: { systems: [], months: ['2018-09'] }, fields: ['months'] },
      doneInChat: false,
    },
    {
      round: '2561-2',
      opensOn: '2018-04-01',
      dueOn: '2018-09-30',
      asked: 69,
      complete: { months: NINE_MONTHS },
      partial: { months: NINE_MONTHS.slice(1) },
      broken: { values: { systems: [], months: [] }, fields: ['systems'] },
      doneInChat: false,
    },
  ],
  media: [
    {
      round: 'form-1',
      opensOn: '2023-10-01',
      dueOn: '2024-03-31',
      asked: 1,
      complete: {
        ...MEDIA_PIECES,
        steps: ['step_1', 'step_2', 'step_3'],
        evidence: 'https://drive.google.com/file/d/1',
      },
      partial: { ...MEDIA_PIECES, steps: ['step_1'], evidence: 'https://drive.google.com/file/d/1' },
      broken: {
        values: { ...MEDIA_PIECES, steps: ['step_4'], evidence: 'drive' },
        fields: ['steps', 'evidence'],
      },
      doneInChat: false,
    },
    {
      round: 'form-2',
      opensOn: '2023-10-01',
      dueOn: '2024-03-31',
      asked: 1,
      complete: {
        title_1: 'การจัดการขยะ',
        title_2: 'ภาษีท้องถิ่น',
        steps: ['step_4', 'step_5'],
        channel: 'ประชุมประจำเดือน',
        satisfaction: 92.5,
        satisfaction_summary: 'พึงพอใจมาก',
        evidence: 'https://drive.google.com/file/d/2',
      },
      broken: {
        values: { steps: ['step_4'], satisfaction: 101 },
        fields: ['title_1', 'title_2', 'channel', 'satisfaction', 'satisfaction_summary', 'evidence'],
      },
      doneInChat: false,
    },
  ],
  'indicators-2561': [
    {
      round: '2561-03',
      opensOn: '2018-03-01',
      dueOn: '2018-03-31',
      asked: 1,
      complete: { energy: -2.5, web_conference: 1, water: 10, reading_corners: 40 },
      broken: {
        values: { energy: 101, web_conference: 1.5, reading_corners: -1 },
        fields: ['energy', 'web_conference', 'water', 'reading_corners'],
      },
      doneInChat: false,
    },
  ],
};

/** Letters as people see them: a consonant with its vowel and tone mark is one. */
const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });

test('every template has a scene, and every scene its template', () => {
  expect(Object.keys(SCENES).sort()).toEqual(TEMPLATES.map(({ id }) => id).sort());
});

test('no two templates share an id or a name that people call them by', () => {
  const names = TEMPLATES.flatMap(({ id, title, shortTitle, nicknames }) => [
    id,
    title,
    shortTitle,
    ...nicknames,
  ]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a template is found by its id only', () => {
  expect(findTemplate('odloc-2568')?.shortTitle).toBe('มาตรฐานขั้นต่ำ ODLOC 68');
  expect(findTemplate('odloc')).toBeUndefined();
});

const TOLD = TEMPLATES.flatMap((template) =>
  (SCENES[template.id] ?? []).map((scene) => [template.id, scene.round, template, scene] as const),
);

describe.each(TOLD)('the duty %s in round %s', (_id, _round, template, scene) => {
  const round = present(findRound(template.schedule, scene.round));
  const act = (what: ReportAct): ActOutcome =>
    afterAct(EMPTY_REPORT, what, { form: template.form, round: round.id, today: scene.dueOn });

  test('has the dates of its letter', () => {
    expect(round).toMatchObject({ opensOn: scene.opensOn, dueOn: scene.dueOn });
    expect(template.letters.length).toBeGreaterThan(0);
    for (const { no, date } of template.letters) {
      expect(isCivilDate(date)).toBe(true);
      expect(no).toMatch(/^\S+ [๐-๙\d.]+\/(ว ?)?[๐-๙\d]+$/);
    }
  });

  test('fits on a button and says in Thai what to do', () => {
    expect([...LETTERS.segment(template.shortTitle)].length).toBeLessThanOrEqual(24);
    expect(template.asks).toMatch(/[ก-๙]/);
    expect(template.targetRate ?? 1).toBeGreaterThan(0);
  });

  test(`asks ${scene.asked} units of Tak`, () => {
    expect(newBoard(dutyFrom(template), round, TAK).order).toHaveLength(scene.asked);
  });

  test('is complete with a full report', () => {
    const outcome = act({ kind: 'file', values: scene.complete });
    expect(outcome).toMatchObject({ ok: true, content: { status: 'done', completedOn: scene.dueOn } });
  });

  if (scene.partial) {
    test('keeps a part of it as work in progress', () => {
      const outcome = act({ kind: 'file', values: scene.partial });
      expect(outcome).toMatchObject({ ok: true, content: { status: 'in_progress', completedOn: null } });
    });
  }

  test('names the fields of a report that breaks the form', () => {
    const outcome = act({ kind: 'file', values: scene.broken.values });
    expect(!outcome.ok && outcome.reason === 'invalid' && outcome.faults.map(({ field }) => field)).toEqual(
      scene.broken.fields,
    );
  });

  test(scene.doneInChat ? 'is complete with a word in chat' : 'needs its form filled in', () => {
    const outcome = act({ kind: 'complete' });
    expect(outcome).toMatchObject(
      scene.doneInChat
        ? { ok: true, content: { status: 'done', values: scene.complete } }
        : { ok: false, reason: 'form_needed' },
    );
  });

  test('has fields with ids and labels of their own', () => {
    const fields = fieldsOf(template.form, round.id);
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    for (const field of fields) {
      expect(field.id).toMatch(/^\w+$/);
      expect(field.label).toMatch(/[ก-๙]/);
    }
  });

  test('reminds on working days only, first a week ahead and last thirty working days late', () => {
    const calendar = workCalendar();
    const days = reminderDays(round.opensOn, round.dueOn, template.reminder, calendar);
    expect(days.filter(({ on }) => !calendar.isWorkingDay(on))).toEqual([]);
    expect(days[0]).toMatchObject({ kind: 'before', offset: 7 });
    expect(days.at(-1)).toMatchObject({ kind: 'after', offset: 30 });
  });
});
