import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import type { Photo } from '@thankamnot/shared/photo/photo';
import { describe, expect, it } from 'vitest';
import { revision } from '../../testing/fixtures.ts';
import { photo } from '../../testing/photo-fixtures.ts';
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

describe('photos', () => {
  const photosIn = (now: Photo[], before: Photo[]) =>
    changesOf(
      fields,
      revision(2, now.length > 0 ? { photos: now } : {}),
      revision(1, before.length > 0 ? { photos: before } : {}),
    );

  it('are counted where they changed, also when others took their place', () => {
    expect(photosIn([photo(1), photo(2)], [photo(1)])).toEqual([
      { label: 'รูปถ่ายหลักฐาน', before: '1 รูป', after: '2 รูป' },
    ]);
    expect(photosIn([photo(2)], [photo(1)])).toEqual([
      { label: 'รูปถ่ายหลักฐาน', before: '1 รูป', after: '1 รูป' },
    ]);
    expect(photosIn([], [photo(1)])).toEqual([{ label: 'รูปถ่ายหลักฐาน', before: '1 รูป', after: undefined }]);
  });

  it('are not mentioned where they stayed', () => {
    expect(photosIn([photo(1)], [photo(1)])).toEqual([]);
  });
});
