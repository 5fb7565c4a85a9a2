import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import { expect, it } from 'vitest';
import { revision } from '../../testing/fixtures.ts';
import { changesOf } from './changes.ts';

const { fields } = odloc2568.form;

it('the first revision is compared with nothing', () => {
  expect(changesOf(fields, revision(1), undefined)).toEqual([
    { label: 'สถานะ', before: 'ยังไม่รายงาน', after: 'กำลังดำเนินการ' },
    { label: 'ด้านที่บันทึกข้อมูลแล้ว', before: undefined, after: 'ด้านการศึกษา' },
  ]);
});

it('what was taken away shows too', () => {
  const before = revision(1, { problem: 'ระบบล่ม', promisedOn: '2025-09-25' });
  expect(changesOf(fields, revision(2), before)).toEqual([
    { label: 'ปัญหา/อุปสรรค', before: 'ระบบล่ม', after: undefined },
    { label: 'วันที่รับว่าจะส่ง', before: '25 ก.ย. 2568', after: undefined },
  ]);
});

it('sending the same again changes nothing', () => {
  expect(changesOf(fields, revision(2), revision(1))).toEqual([]);
});
