import { openedRounds } from '@thankamnot/shared/duty/rounds';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { describe, expect, test } from 'vitest';
import { present } from '../testing/scene.ts';
import { type DueDates, withDueDates } from './due-dates.ts';

const rounds = (template: string, due: DueDates) =>
  openedRounds(withDueDates(present(findTemplate(template)).schedule, due), '2018-12-31').concat(
    openedRounds(withDueDates(present(findTemplate(template)).schedule, due), '2030-01-01', 400),
  );
const dates = (template: string, due: DueDates) =>
  Object.fromEntries(
    rounds(template, due).map(({ id, dueOn, proposed }) => [id, `${dueOn}${proposed ? ' proposed' : ''}`]),
  );

describe('due dates that a province sets', () => {
  test.each<[string, DueDates, Record<string, string>]>([
    ['odloc-2568', '2025-09-05', { '2568': '2025-09-05' }],
    ['e-laas', '2018-10-10', { '2561-1': '2018-03-31', '2561-2': '2018-10-10' }],
    ['e-laas', { '2561-1': '2018-04-05' }, { '2561-1': '2018-04-05', '2561-2': '2018-09-30' }],
    // Both dates were only proposed.
    ['media', '2024-03-15', { 'form-1': '2024-03-15', 'form-2': '2024-03-15' }],
    ['media', { 'form-1': '2024-01-31' }, { 'form-1': '2024-01-31', 'form-2': '2024-03-31 proposed' }],
    [
      'media',
      { 'form-1': '2024-01-31', 'form-2': '2024-03-15' },
      { 'form-1': '2024-01-31', 'form-2': '2024-03-15' },
    ],
  ])('%s with %j', (template, due, expected) => expect(dates(template, due)).toEqual(expected));

  test('of a monthly duty one date gives the day and the first month', () => {
    expect(dates('help-centre', '2018-02-28')).toMatchObject({
      '2018-02': '2018-02-28',
      '2018-03': '2018-03-28',
    });
    expect(dates('help-centre', '2018-02-28')).not.toHaveProperty('2018-01');
    expect(dates('joint-centre', '2018-03-20')['2018-03']).toBe('2018-03-20');
    // Day 31 means the last day of a short month.
    expect(dates('help-centre', '2018-01-31')).toMatchObject({
      '2018-02': '2018-02-28',
      '2018-04': '2018-04-30',
    });
  });

  test('and dates by month move those months alone', () => {
    expect(dates('help-centre', { '2018-02': '2018-02-20' })).toMatchObject({
      '2018-01': '2018-01-15',
      '2018-02': '2018-02-20',
    });
  });
});

test.each<[string, DueDates, string]>([
  ['odloc-2568', '2025-07-20', 'due_before_window'],
  ['media', { 'form-1': '2023-09-30' }, 'due_before_window'],
  ['media', { 'form-3': '2024-01-31' }, 'unknown_round'],
  ['help-centre', { '2018-02': '2018-01-31' }, 'due_before_window'],
  ['indicators-2561', '2018-10-31', 'unknown_round'],
])('%s with %j is refused: %s', (template, due, code) => {
  expect(() => withDueDates(present(findTemplate(template)).schedule, due)).toThrow(
    expect.objectContaining({ code }),
  );
});
