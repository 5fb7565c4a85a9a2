import { helpCentre } from '@thankamnot/shared/duty/templates/help-centre';
import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import { describe, expect, it } from 'vitest';
import { photo } from '../../testing/photo-fixtures.ts';
import { checkEntry } from './check.ts';
import {
  EVIDENCE,
  entryOf,
  numberTyped,
  PHOTOS,
  PROBLEM,
  sameEntry,
  sameValue,
  withFigure,
} from './entry.ts';

describe('what stands in the form', () => {
  it('is empty where nobody has reported', () => {
    expect(entryOf(helpCentre.form, '2568-09', null)).toEqual({
      established: null,
      cases: '',
      obstacles: null,
      [PROBLEM]: '',
      [EVIDENCE]: '',
    });
  });

  it('has the photos of the report by their ids', () => {
    const report = { values: null, problem: null, evidence: null, photos: [photo(2), photo(1)] };
    expect(entryOf(odloc2568.form, '2568', report)[PHOTOS]).toEqual([photo(2).id, photo(1).id]);
  });

  it('is the report so far, without options that the form no longer has', () => {
    const report = { values: { domains: ['education', 'gone'] }, problem: 'ระบบล่ม', evidence: null };
    expect(entryOf(odloc2568.form, '2568', report)).toEqual({
      domains: ['education'],
      [PROBLEM]: 'ระบบล่ม',
      [EVIDENCE]: '',
    });
  });
});

it.each([
  ['12', 12],
  ['๑๒', 12],
  ['1,250', 1250],
  [' 3.5 ', 3.5],
  ['', null],
  ['  ', null],
  ['สิบ', 'สิบ'],
  ['1.2.3', '1.2.3'],
  ['1e3', '1e3'],
])('typed “%s” counts as %s', (typed, number) => {
  expect(numberTyped(typed)).toBe(number);
});

describe('the check before sending', () => {
  const filled = { established: true, cases: '๑๒', obstacles: ' ', [PROBLEM]: ' ', [EVIDENCE]: '' };

  it('hands on clean values', () => {
    expect(checkEntry(helpCentre.form, '2568-09', filled)).toEqual({
      values: { established: true, cases: 12, obstacles: null },
      problem: null,
      evidence: null,
    });
  });

  it('hands on problem and evidence, trimmed', () => {
    const entry = { ...filled, [PROBLEM]: ' เน็ตช้า ', [EVIDENCE]: ' https://drive.example.go.th/a ' };
    expect(checkEntry(helpCentre.form, '2568-09', entry)).toMatchObject({
      problem: 'เน็ตช้า',
      evidence: 'https://drive.example.go.th/a',
    });
  });

  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [null, []],
  ])('hands on photos that were changed: %j', (entered, photos) => {
    expect(checkEntry(helpCentre.form, '2568-09', { ...filled, [PHOTOS]: entered })).toMatchObject({
      photos,
    });
  });

  it.each([
    [{ established: null }, 'established'],
    [{ cases: '' }, 'cases'],
    [{ cases: 'สิบ' }, 'cases'],
    [{ cases: '-1' }, 'cases'],
    [{ cases: '1.5' }, 'cases'],
    [{ [EVIDENCE]: 'drive' }, EVIDENCE],
    [{ [EVIDENCE]: 'javascript:alert(1)' }, EVIDENCE],
  ])('names the field that is wrong: %o', (wrong, field) => {
    const checked = checkEntry(helpCentre.form, '2568-09', { ...filled, ...wrong });
    expect('faults' in checked && checked.faults.map((fault) => fault.field)).toEqual([field]);
  });
});

it.each([
  [['a', 'b'], ['b', 'a'], true],
  ['', null, true],
  [undefined, null, true],
  [false, null, false],
  ['0', '', false],
])('%o and %o are the same: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});

it('an entry is the same as itself with an empty field more', () => {
  expect(sameEntry({ a: '1' }, { a: '1', b: '' })).toBe(true);
  expect(sameEntry({ a: '1' }, { a: '2' })).toBe(false);
});

it.each([
  ['12', '', '12'],
  ['12', '3', '3'],
  ['x', '', ''],
  [undefined, '', ''],
])('the figure %s from chat stands in the one number that is asked for (%j → %j)', (count, before, after) => {
  const entry = { established: null, cases: before };
  expect(withFigure(helpCentre.form, '2568-09', entry, count)).toEqual({ ...entry, cases: after });
  expect(withFigure(odloc2568.form, '2568', { domains: [] }, count)).toEqual({ domains: [] });
});
