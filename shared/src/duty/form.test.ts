import { anything, assert, dictionary, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValues, type Field, type Form, isWhole, type Values } from './form.ts';

/** One field of every kind. */
const FORM: Form = {
  version: 1,
  fields: [
    { id: 'established', kind: 'yes_no', label: 'จัดตั้งศูนย์แล้ว', required: true },
    { id: 'cases', kind: 'number', label: 'จำนวนเรื่อง', required: true, unit: 'เรื่อง', min: 0, max: 99_999 },
    { id: 'share', kind: 'number', label: 'ร้อยละ', unit: '%', min: 0, max: 100, decimals: true },
    {
      id: 'place',
      kind: 'choice',
      label: 'สถานที่',
      options: [
        { id: 'office', label: 'ที่ทำการ' },
        { id: 'other', label: 'ที่อื่น' },
      ],
    },
    {
      id: 'domains',
      kind: 'checklist',
      label: 'ด้าน',
      required: true,
      allDone: true,
      options: [
        { id: 'education', label: 'การศึกษา' },
        { id: 'economy', label: 'เศรษฐกิจ' },
      ],
    },
    {
      id: 'helpers',
      kind: 'checklist',
      label: 'ผู้ช่วย',
      required: true,
      options: [{ id: 'volunteers', label: 'อาสาสมัคร' }],
    },
    { id: 'chief', kind: 'text', label: 'หัวหน้าศูนย์', required: true, maxLength: 20 },
    { id: 'obstacles', kind: 'text', label: 'ปัญหา', maxLength: 10 },
    { id: 'link', kind: 'link', label: 'ลิงก์' },
    { id: 'openedOn', kind: 'date', label: 'วันที่เปิด' },
    { id: 'summary', kind: 'text', label: 'สรุปผล', required: true, maxLength: 10, rounds: ['form-2'] },
  ],
};
const ROUND = 'form-1';

const GOOD: Values = {
  established: true,
  cases: 12,
  share: 87.5,
  place: 'office',
  domains: ['education'],
  helpers: ['volunteers'],
  chief: 'นายกเทศมนตรี',
  obstacles: 'ไม่มี',
  link: 'https://www.odloc.go.th/',
  openedOn: '2025-09-26',
};

const faultsOf = (values: unknown, round = ROUND) => {
  const checked = checkValues(FORM, round, values);
  return 'faults' in checked ? checked.faults : [];
};

test('a good report passes as it is', () => {
  expect(checkValues(FORM, ROUND, GOOD)).toEqual({ values: GOOD });
});

describe('an optional field may be', () => {
  test.each([
    ['null', null],
    ['empty', ''],
    ['blank', '  '],
    ['left out', undefined],
  ])('%s, and then has no value', (_, nothing) => {
    const optional = Object.fromEntries(
      ['share', 'place', 'obstacles', 'link', 'openedOn'].map((id) => [id, nothing]),
    );
    const values = { ...GOOD, ...optional };
    const asSent = JSON.parse(JSON.stringify(values)) as unknown;
    const none = { share: null, place: null, obstacles: null, link: null, openedOn: null };
    expect(checkValues(FORM, ROUND, asSent)).toEqual({ values: { ...GOOD, ...none } });
  });
});

test('blanks around a text are taken off, and do not count as text', () => {
  expect(checkValues(FORM, ROUND, { ...GOOD, chief: '  ปลัด  ' })).toEqual({
    values: { ...GOOD, chief: 'ปลัด' },
  });
  expect(faultsOf({ ...GOOD, chief: '   ' })).toEqual([{ field: 'chief', message: 'โปรดกรอก “หัวหน้าศูนย์”' }]);
});

describe('a wrong value is named in Thai with its field', () => {
  test.each<[string, unknown, string]>([
    ['established', 'yes', 'โปรดเลือก ใช่ หรือ ไม่ใช่ ที่ “จัดตั้งศูนย์แล้ว”'],
    ['established', null, 'โปรดเลือก ใช่ หรือ ไม่ใช่ ที่ “จัดตั้งศูนย์แล้ว”'],
    ['cases', '12', 'โปรดกรอก “จำนวนเรื่อง” เป็นตัวเลข'],
    ['cases', Number.NaN, 'โปรดกรอก “จำนวนเรื่อง” เป็นตัวเลข'],
    ['cases', Number.POSITIVE_INFINITY, 'โปรดกรอก “จำนวนเรื่อง” เป็นตัวเลข'],
    ['cases', 1.5, 'โปรดกรอก “จำนวนเรื่อง” เป็นจำนวนเต็ม'],
    ['cases', -1, '“จำนวนเรื่อง” ต้องไม่น้อยกว่า 0 เรื่อง'],
    ['cases', 100_000, '“จำนวนเรื่อง” ต้องไม่เกิน 99,999 เรื่อง'],
    ['share', 100.1, '“ร้อยละ” ต้องไม่เกิน 100 %'],
    ['place', 'moon', 'โปรดเลือกหนึ่งข้อที่ “สถานที่”'],
    ['domains', 'education', 'โปรดเลือกรายการที่ “ด้าน”'],
    ['domains', ['space'], 'โปรดเลือกรายการที่ “ด้าน”'],
    ['helpers', [], 'โปรดเลือกรายการที่ “ผู้ช่วย”'],
    ['chief', 'ก'.repeat(21), '“หัวหน้าศูนย์” ยาวเกินไป โปรดย่อให้ไม่เกิน 20 ตัวอักษร'],
    ['obstacles', 'ก'.repeat(11), '“ปัญหา” ยาวเกินไป โปรดย่อให้ไม่เกิน 10 ตัวอักษร'],
    ['obstacles', 5, 'โปรดกรอก “ปัญหา”'],
    ['link', 'odloc', 'โปรดวางลิงก์ที่ขึ้นต้นด้วย https:// ที่ “ลิงก์”'],
    ['link', 'javascript:alert(1)', 'โปรดวางลิงก์ที่ขึ้นต้นด้วย https:// ที่ “ลิงก์”'],
    ['openedOn', '2025-02-30', 'โปรดเลือกวันที่ที่มีอยู่จริงที่ “วันที่เปิด”'],
    ['openedOn', '26/9/2568', 'โปรดเลือกวันที่ที่มีอยู่จริงที่ “วันที่เปิด”'],
    ['stranger', 1, 'แบบรายงานนี้ไม่มีช่อง “stranger” โปรดเปิดแบบรายงานใหม่อีกครั้ง'],
  ])('%s = %j: %s', (field, value, message) => {
    expect(faultsOf({ ...GOOD, [field]: value })).toEqual([{ field, message }]);
  });

  test('every field at once, each once', () => {
    expect(faultsOf({ cases: 'x', a: 1, b: 2 }).map(({ field }) => field)).toEqual([
      'established',
      'cases',
      'domains',
      'helpers',
      'chief',
      'a',
      'b',
    ]);
  });

  test.each([[null], [undefined], ['text'], [[]], [7]])('even %j instead of a form', (values) => {
    expect(faultsOf(values)).toEqual([{ field: '', message: 'โปรดตรวจสอบ “แบบรายงาน” อีกครั้ง' }]);
  });
});

test('a field that belongs to one round is asked and taken in that round only', () => {
  expect(faultsOf(GOOD, 'form-2')).toEqual([{ field: 'summary', message: 'โปรดกรอก “สรุปผล”' }]);
  expect(checkValues(FORM, 'form-2', { ...GOOD, summary: 'ดี' })).toHaveProperty('values.summary', 'ดี');
  expect(faultsOf({ ...GOOD, summary: 'ดี' }).map(({ field }) => field)).toEqual(['summary']);
});

describe('a report is whole', () => {
  test.each<[string, Values, boolean]>([
    ['when every part of a checklist to be finished is ticked', { domains: ['economy', 'education'] }, true],
    ['not while one lacks', { domains: ['education'] }, false],
    ['not while none is ticked', { domains: [] }, false],
    ['not without the checklist', {}, false],
  ])('%s', (_, values, whole) => {
    expect(isWhole(FORM, ROUND, { helpers: [], ...values })).toBe(whole);
  });
});

describe('whatever is sent', () => {
  const anyReport = oneof(
    anything(),
    dictionary(string(), anything()),
    record(Object.fromEntries(FORM.fields.map(({ id }: Field) => [id, oneof(anything(), string())])), {
      requiredKeys: [],
    }),
  );

  test('the check answers with values or with Thai faults, never with an exception', () => {
    assert(
      property(anyReport, (sent) => {
        const checked = checkValues(FORM, ROUND, sent);
        if ('faults' in checked) {
          expect(checked.faults).not.toEqual([]);
          for (const { message } of checked.faults) expect(message).toMatch(/[ก-๙]/);
        }
      }),
    );
  });

  test('what has passed passes again, unchanged', () => {
    const loose: Form = { ...FORM, fields: FORM.fields.filter(({ required }) => !required) };
    assert(
      property(anyReport, (sent) => {
        const known = Object.entries(Object(sent)).filter(([id]) =>
          loose.fields.some((field) => field.id === id),
        );
        const checked = checkValues(loose, ROUND, Object.fromEntries(known));
        if ('values' in checked) expect(checkValues(loose, ROUND, checked.values)).toEqual(checked);
      }),
    );
  });
});
