import { describe, expect, test } from 'vitest';
import { bareName, headingOf, laoTypeOf, shortName, supervisorOf, type Unit } from './unit.ts';

const lao = (code: string, type: NonNullable<Unit['type']>, name: string, district: string): Unit => ({
  code,
  level: 'lao',
  type,
  name,
  district,
  province: code.slice(2, 4),
});

const PAO = lao('02630101', 'อบจ.', 'องค์การบริหารส่วนจังหวัดตาก', 'เมืองตาก');
const CITY = lao('03630601', 'ทน.', 'เทศบาลนครแม่สอด', 'แม่สอด');
const TOWN = lao('04630102', 'ทม.', 'เทศบาลเมืองตาก', 'เมืองตาก');
const SUBDISTRICT_TOWN = lao('05630603', 'ทต.', 'เทศบาลตำบลแม่กุ', 'แม่สอด');
const SUBDISTRICT = lao('06630612', 'อบต.', 'องค์การบริหารส่วนตำบลแม่กาษา', 'แม่สอด');
const PATTAYA = lao('07200402', 'เมืองพัทยา', 'เมืองพัทยา', 'บางละมุง');
const DISTRICT: Unit = {
  code: '6306',
  level: 'district',
  name: 'อำเภอแม่สอด',
  district: 'แม่สอด',
  province: '63',
};
const PROVINCE: Unit = { code: '63', level: 'province', name: 'จังหวัดตาก', province: '63' };

describe('each type of unit', () => {
  test.each<[Unit, string, string, string | undefined, string]>([
    [PAO, 'อบจ.ตาก', 'อบจ.ตาก', '63', 'the province itself: an อบจ. covers it whole'],
    [CITY, 'ทน.แม่สอด', 'แม่สอด', '63', 'the province writes to cities directly'],
    [TOWN, 'ทม.ตาก', 'เมืองตาก', '63', 'and to towns'],
    [SUBDISTRICT_TOWN, 'ทต.แม่กุ', 'แม่สอด', '6306', 'the district passes the letter on'],
    [SUBDISTRICT, 'อบต.แม่กาษา', 'แม่สอด', '6306', 'the district passes the letter on'],
    [PATTAYA, 'เมืองพัทยา', 'บางละมุง', '20', 'a city of its own kind'],
    [DISTRICT, 'สถอ.แม่สอด', 'แม่สอด', '63', 'a district answers to its province'],
    [PROVINCE, 'สถจ.ตาก', 'สถจ.ตาก', undefined, 'a province has nobody above it here'],
  ])('$name is short %s, stands under %s and is supervised by %s: %s', (unit, short, heading, supervisor) => {
    expect(shortName(unit)).toBe(short);
    expect(headingOf(unit)).toBe(heading);
    expect(supervisorOf(unit)).toBe(supervisor);
  });
});

test.each([
  [CITY, 'แม่สอด'],
  [PATTAYA, 'เมืองพัทยา'],
  [{ ...CITY, name: 'แม่สอด' }, 'แม่สอด'],
  [DISTRICT, 'แม่สอด'],
  [PROVINCE, 'ตาก'],
])('the bare name of $name is %s', (unit, bare) => {
  expect(bareName(unit)).toBe(bare);
});

test.each([
  ['อบต.', 'อบต.'],
  [' อบต ', 'อบต.'],
  ['องค์การบริหารส่วนตำบล', 'อบต.'],
  ['เทศบาลนคร', 'ทน.'],
  ['ท้องถิ่นรูปแบบพิเศษ', 'เมืองพัทยา'],
  ['อบต.แม่กาษา', undefined],
  ['toString', undefined],
  ['', undefined],
])('the type written “%s” is %s', (text, type) => {
  expect(laoTypeOf(text)).toBe(type);
});
