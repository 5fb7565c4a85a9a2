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

/** What happens with a duty, told by its letter; every template has one. */
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

const SCENES: Record<string, Scene> = {
  'odloc-2568': {
    round: '2568',
    opensOn: '2025-07-21',
    dueOn: '2025-08-29',
    asked: 69,
    complete: { domains: ['education', 'economy', 'environment'] },
    partial: { domains: ['education'] },
    broken: { values: { domains: ['defence'] }, fields: ['domains'] },
    doneInChat: true,
  },
  'help-centre': {
    round: '2568-09',
    opensOn: '2025-09-01',
    dueOn: '2025-09-15',
    asked: 69,
    complete: { established: true, cases: 0, obstacles: 'ไม่มีงบประมาณ' },
    broken: { values: { established: null, cases: -1 }, fields: ['established', 'cases'] },
    doneInChat: false,
  },
};

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

describe.each(
  TEMPLATES.map((template) => [template.id, template] as const),
)('the duty %s', (id, template) => {
  const scene = present(SCENES[id]);
  const round = present(findRound(template.schedule, scene.round));
  const act = (what: ReportAct): ActOutcome =>
    afterAct(EMPTY_REPORT, what, { form: template.form, round: round.id, today: scene.dueOn });

  test('has the dates of its letter', () => {
    expect(round).toMatchObject({ opensOn: scene.opensOn, dueOn: scene.dueOn });
    expect(template.letters.length).toBeGreaterThan(0);
    for (const { no, date } of template.letters) {
      expect(isCivilDate(date)).toBe(true);
      expect(no).toMatch(/^\S+ [๐-๙.]+\/ว ?[๐-๙]+$/);
    }
  });

  test('fits on a button and says in Thai what to do', () => {
    expect(template.shortTitle.length).toBeLessThanOrEqual(24);
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
