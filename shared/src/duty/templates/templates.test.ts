import { describe, expect, test } from 'vitest';
import { isCivilDate } from '../../calendar/civil-date.ts';
import { checkValues, doneValues, fieldsOf, isWhole, type Values } from '../form.ts';
import { findRound, openedRounds } from '../rounds.ts';
import type { Indicator } from '../target.ts';
import { findTemplate, TEMPLATES } from './index.ts';

const LONG_AFTER = '2030-01-01';

test('the eight duties of the letters are here', () => {
  expect(TEMPLATES.map(({ id }) => id).sort()).toEqual([
    'e-laas',
    'help-centre',
    'indicators-2561',
    'joint-centre',
    'ltax-2567',
    'media',
    'odloc-2566',
    'odloc-2568',
  ]);
});

/** Fields that an indicator reads. */
function fieldsRead({ measure }: Indicator): string[] {
  if (measure.kind !== 'share' && measure.kind !== 'count') return [measure.field];
  return measure.of === 'complete' ? [] : measure.of.map(({ field }) => field);
}

describe.each(TEMPLATES)('$id', (template) => {
  const { form, schedule, indicators = [] } = template;
  const rounds = openedRounds(schedule, LONG_AFTER, 400);

  test('can be found, fits on a button and rests on a letter', () => {
    expect(findTemplate(template.id)).toBe(template);
    expect([...template.shortTitle.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(24);
    expect(template.letters.length).toBeGreaterThan(0);
    for (const { date } of template.letters) expect(isCivilDate(date)).toBe(true);
  });

  test('has rounds of its own name, due after they open', () => {
    expect(new Set(rounds.map(({ id }) => id)).size).toBe(rounds.length);
    for (const round of rounds) {
      expect(round.dueOn > round.opensOn, round.id).toBe(true);
      expect(findRound(schedule, round.id)).toEqual(round);
    }
  });

  test('asks in every round, each field once, and only in rounds that exist', () => {
    for (const { id } of rounds) {
      const fields = fieldsOf(form, id).map((field) => field.id);
      expect(fields.length, id).toBeGreaterThan(0);
      expect(new Set(fields).size, id).toBe(fields.length);
    }
    const known = new Set(rounds.map(({ id }) => id));
    for (const { rounds: of = [] } of form.fields) for (const id of of) expect(known).toContain(id);
  });

  test('what “done” stands for fits its form and makes the report whole', () => {
    for (const { id } of rounds) {
      const values = doneValues(form, id);
      expect(isWhole(form, id, values)).toBe(true);
      const ids = fieldsOf(form, id).map((field) => field.id);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(values)));
      if (form.whenDoneInChat)
        expect(checkValues(form, id, values)).toEqual({ values: expect.any(Object) as Values });
    }
  });

  test('measures what it asks, by days and rounds that exist, the earliest first', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    const asked = form.fields.map(({ id }) => id);
    for (const indicator of indicators) {
      expect(asked).toEqual(expect.arrayContaining(fieldsRead(indicator)));
      const days = indicator.targets.map(({ by }) => by);
      expect(days).toEqual(days.toSorted());
      for (const { by, round, value } of indicator.targets) {
        expect(isCivilDate(by)).toBe(true);
        expect(value).toBeGreaterThan(0);
        if (indicator.measure.kind === 'share') expect(value).toBeLessThanOrEqual(1);
        if (round !== undefined) expect(rounds.map(({ id }) => id)).toContain(round);
      }
      // Figures of a single unit need a duty of a single unit.
      if (indicator.measure.kind === 'value' || indicator.measure.kind === 'milestone') {
        expect(template.audience.level).toBe('province');
      }
    }
  });
});

describe('the letters’ own numbers', () => {
  const targets = (template: string, indicator: string) =>
    findTemplate(template)
      ?.indicators?.find(({ id }) => id === indicator)
      ?.targets.map(({ by, value }) => [by.slice(0, 7), value]);

  test.each([
    ['help-centre', 'established', [['2018-09', 1]]],
    ['joint-centre', 'established', [['2018-04', 1]]],
    ['e-laas', 'balance_sheet', [['2018-03', 1]]],
    ['e-laas', 'budget', [['2018-03', 1]]],
    [
      'e-laas',
      'months',
      [
        ['2018-03', 0.9],
        ['2018-09', 0.9],
      ],
    ],
    [
      'indicators-2561',
      'paper',
      [
        ['2018-03', 5],
        ['2018-09', 10],
      ],
    ],
    [
      'indicators-2561',
      'budget_saved',
      [
        ['2018-03', 2],
        ['2018-09', 5],
      ],
    ],
    [
      'indicators-2561',
      'training',
      [
        ['2018-01', 630],
        ['2018-06', 1250],
      ],
    ],
    ['indicators-2561', 'entrepreneurs', [['2017-12', 45_865]]],
    ['indicators-2561', 'joint_centres', [['2018-04', 878]]],
    ['indicators-2561', 'learning_centres', [['2018-09', 4]]],
    [
      'indicators-2561',
      'reading_corners',
      [
        ['2018-03', 3926],
        ['2018-09', 7851],
      ],
    ],
    ['indicators-2561', 'document_system', [['2018-09', 1]]],
    ['indicators-2561', 'phone_advice', [['2018-09', 80]]],
    [
      'indicators-2561',
      'every_month',
      [
        ['2018-03', 90],
        ['2018-09', 90],
      ],
    ],
  ])('%s, %s: %j', (template, indicator, expected) => {
    expect(targets(template, indicator)).toEqual(expected);
  });

  test.each([
    ['energy', 12, 10],
    ['web_conference', 12, 1],
    ['water', 10, 3],
  ])('%s in each of %i months: %i', (indicator, months, value) => {
    expect(targets('indicators-2561', indicator)?.map(([, each]) => each)).toEqual(Array(months).fill(value));
  });

  test.each([
    ['odloc-2566', '2566', '2023-06-01', '2023-07-21'],
    ['odloc-2568', '2568', '2025-07-21', '2025-08-29'],
    ['help-centre', '2018-02', '2018-02-01', '2018-02-15'],
    ['joint-centre', '2018-03', '2018-03-01', '2018-03-30'],
    ['joint-centre', '2018-04', '2018-04-01', '2018-04-15'],
    ['ltax-2567', '2567-1', '2023-10-01', '2024-03-31'],
    ['e-laas', '2561-1', '2017-10-01', '2018-03-31'],
    ['e-laas', '2561-2', '2018-04-01', '2018-09-30'],
    ['media', 'form-1', '2023-10-01', '2024-03-31'],
    ['media', 'form-2', '2023-10-01', '2024-03-31'],
    ['indicators-2561', '2018-02', '2018-02-01', '2018-02-28'],
  ])('%s, round %s: from %s to %s', (template, round, opensOn, dueOn) => {
    const schedule = findTemplate(template)?.schedule;
    expect(schedule && findRound(schedule, round)).toMatchObject({ opensOn, dueOn });
  });

  test('where a letter gives no day, the proposal says so', () => {
    const proposing = TEMPLATES.filter(({ schedule }) =>
      openedRounds(schedule, LONG_AFTER).some(({ proposed }) => proposed !== undefined),
    );
    expect(proposing.map(({ id }) => id)).toEqual(['media', 'indicators-2561']);
  });
});
