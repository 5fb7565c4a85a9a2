import { describe, expect, test } from 'vitest';
import { PROBLEM_STATUS, Problem, type ProblemCode, problemDocument } from './problem.ts';
import { problemWording } from './wording/problem.ts';

const CODES = Object.keys(PROBLEM_STATUS) as ProblemCode[];

test('every expected failure has wording, and no wording is left over', () => {
  expect(Object.keys(problemWording).sort()).toEqual([...CODES].sort());
});

describe.each(CODES)('the problem %s', (code) => {
  test('says in Thai what to do, and has a status of a request gone wrong', () => {
    const { detail, status, type, title } = problemDocument(new Problem(code));
    expect(detail).toMatch(/[ก-๙]{4}/);
    expect(detail).not.toMatch(/[a-z]{4}/);
    expect(detail).toBe(detail.trim());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect([type, title]).toEqual([`urn:thankamnot:problem:${code}`, code]);
  });
});

test('a problem document names each wrong field, and says what it was told to say', () => {
  const faults = [{ field: 'cases', message: 'โปรดกรอก “จำนวนเรื่อง” เป็นตัวเลข' }];
  const document = problemDocument(new Problem('invalid_report', { faults, detail: 'โปรดแก้ไขหนึ่งช่อง' }));
  expect(document).toEqual({
    type: 'urn:thankamnot:problem:invalid_report',
    title: 'invalid_report',
    status: 422,
    detail: 'โปรดแก้ไขหนึ่งช่อง',
    errors: faults,
  });
  expect(problemDocument(new Problem('not_found'))).not.toHaveProperty('errors');
});

test('a problem is an error that can be told from faults of the program', () => {
  const problem = new Problem('not_allowed');
  expect(problem).toBeInstanceOf(Error);
  expect([problem.name, problem.code, problem.message]).toEqual([
    'Problem',
    'not_allowed',
    problemWording.not_allowed,
  ]);
});
