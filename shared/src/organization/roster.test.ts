import { describe, expect, test } from 'vitest';
import { NATIONAL_ROWS } from '../testing/national-roster.ts';
import { province, TAK, UTTARADIT } from '../testing/provinces.ts';
import { PROVINCES } from './provinces.ts';
import { findUnit, laosOf, readRoster, unitNow } from './roster.ts';
import { faultInEnglish, type RosterFault } from './roster-fault.ts';
import { supervisorOf } from './unit.ts';

const HEADINGS = ['code', 'name_th', 'type', 'district_th', 'province_th'];
const MAE_KASA = ['06630612', 'องค์การบริหารส่วนตำบลแม่กาษา', 'อบต.', 'แม่สอด', 'ตาก'];
const MAE_SOT = ['03630601', 'เทศบาลนครแม่สอด', 'เทศบาลนคร', 'แม่สอด', 'ตาก'];

interface Said {
  line: number;
  message: string;
}
const inEnglish = (fault: RosterFault): Said => ({ line: fault.line, message: faultInEnglish(fault) });
const faultsOf = (...rows: string[][]): Said[] => {
  const result = readRoster(rows, province('ตาก'));
  return 'faults' in result ? result.faults.map(inEnglish) : [];
};

describe('the official rosters', () => {
  test('Tak has 69 LAOs, 9 districts and the province itself', () => {
    const count = Object.groupBy(TAK.units, ({ level }) => level);
    expect([count.lao?.length, count.district?.length, count.province?.length]).toEqual([69, 9, 1]);
    const types = Object.groupBy(laosOf(TAK), ({ type }) => type ?? 'อบต.');
    expect(Object.entries(types).map(([type, units]) => [type, units?.length])).toEqual([
      ['อบจ.', 1],
      ['ทม.', 1],
      ['ทต.', 17],
      ['อบต.', 49],
      ['ทน.', 1],
    ]);
  });

  test('Uttaradit has 80 LAOs and 9 districts', () => {
    expect(laosOf(UTTARADIT)).toHaveLength(80);
    expect(UTTARADIT.units.filter(({ level }) => level === 'district')).toHaveLength(9);
  });

  test('the national file serves every province: 7,849 LAOs in 76, and none in Bangkok', () => {
    const [headings = [], ...rows] = NATIONAL_ROWS;
    const rowsOf = Map.groupBy(rows, (row) => row.at(-1));
    const counts = PROVINCES.map((it) => {
      const result = readRoster([headings, ...(rowsOf.get(it.name) ?? [])], it);
      return 'roster' in result ? laosOf(result.roster).length : 0;
    });
    expect(counts.reduce((a, b) => a + b)).toBe(7849);
    expect(PROVINCES.filter((_, index) => counts[index] === 0).map(({ nameEn }) => nameEn)).toEqual([
      'Bangkok',
    ]);
  });

  test('whoever supervises a unit of Tak is in the roster too', () => {
    const orphans = TAK.units.filter((unit) => {
      const supervisor = supervisorOf(unit);
      return supervisor !== undefined && findUnit(TAK, supervisor) === undefined;
    });
    expect(orphans).toEqual([]);
  });
});

test('rows of other provinces are left out', () => {
  const result = readRoster(NATIONAL_ROWS, province('ตาก'));
  expect(result).toEqual({ roster: TAK, leftOut: 7780 });
});

describe('a roster file', () => {
  test('may have its columns in any order, a telephone, a mark at its start, blank lines and codes without zero', () => {
    const result = readRoster(
      [
        ['\uFEFFprovince_th', 'phone', 'code', 'type', 'name_th', 'district_th'],
        ['จังหวัดตาก', ' 055-531122 ', '3630601', 'เทศบาลนคร', ' เทศบาลนครแม่สอด ', 'แม่สอด'],
        ['', ' ', '', '', '', ''],
      ],
      province('ตาก'),
    );
    expect(result).toEqual({
      roster: {
        province: '63',
        name: 'ตาก',
        units: [
          {
            code: '03630601',
            level: 'lao',
            name: 'เทศบาลนครแม่สอด',
            type: 'ทน.',
            district: 'แม่สอด',
            province: '63',
            phone: '055-531122',
          },
          { code: '6306', level: 'district', name: 'อำเภอแม่สอด', district: 'แม่สอด', province: '63' },
          { code: '63', level: 'province', name: 'จังหวัดตาก', province: '63' },
        ],
      },
      leftOut: 0,
    });
  });

  test.each<[string, string[][], Said[]]>([
    ['nothing at all', [], [{ line: 1, message: `missing column ${HEADINGS.join(', ')}` }]],
    [
      'missing columns',
      [['code', 'type'], MAE_KASA],
      [{ line: 1, message: 'missing column name_th, district_th, province_th' }],
    ],
    [
      'a duplicate code',
      [HEADINGS, MAE_KASA, MAE_SOT, MAE_KASA],
      [{ line: 4, message: 'duplicate code 06630612, first on line 2' }],
    ],
    [
      'an unknown type',
      [HEADINGS, MAE_SOT, ['06630612', 'องค์การบริหารส่วนตำบลแม่กาษา', 'ตำบล', 'แม่สอด', 'ตาก']],
      [{ line: 3, message: 'unknown type "ตำบล"' }],
    ],
    [
      'bytes of another encoding',
      [HEADINGS, ['06630612', '\uFFFD\uFFFDaecasa', 'อบต.', 'แม่สอด', 'ตาก']],
      [{ line: 2, message: 'not valid UTF-8 text' }],
    ],
    [
      'an unknown province',
      [HEADINGS, ['06630612', 'องค์การบริหารส่วนตำบลแม่กาษา', 'อบต.', 'แม่สอด', 'ตาด']],
      [{ line: 2, message: 'unknown province "ตาด"' }],
    ],
    [
      'codes of the wrong length',
      [HEADINGS, ...['', '123', '066306120'].map((code) => [code, ...MAE_KASA.slice(1)])],
      [
        { line: 2, message: 'code "" is not 8 digits' },
        { line: 3, message: 'code "123" is not 8 digits' },
        { line: 4, message: 'code "066306120" is not 8 digits' },
      ],
    ],
    [
      'a code of another province',
      [HEADINGS, ['06530612', ...MAE_KASA.slice(1)]],
      [{ line: 2, message: 'code 06530612 is not one of province ตาก' }],
    ],
    [
      'a row without name, and one cut short',
      [
        HEADINGS,
        ['06630612', '', 'อบต.', 'แม่สอด', 'ตาก'],
        ['06630611', 'องค์การบริหารส่วนตำบลมหาวัน', 'อบต.', '', 'ตาก'],
      ],
      [
        { line: 2, message: 'code 06630612 has no name' },
        { line: 3, message: 'code 06630611 has no district' },
      ],
    ],
    [
      'other provinces only',
      [HEADINGS, ['06530101', 'องค์การบริหารส่วนตำบลท่าเสา', 'อบต.', 'เมืองอุตรดิตถ์', 'อุตรดิตถ์']],
      [{ line: 1, message: 'no unit of province ตาก' }],
    ],
  ])('with %s names the line and what is wrong', (_, rows, faults) => {
    expect(faultsOf(...rows)).toEqual(faults);
  });

  test('with several faults names them all and gives no roster', () => {
    const wrongType = [...MAE_SOT.slice(0, 2), 'เมือง', 'แม่สอด', 'ตาก'];
    expect(faultsOf(HEADINGS, MAE_KASA, MAE_KASA, wrongType)).toEqual([
      { line: 3, message: 'duplicate code 06630612, first on line 2' },
      { line: 4, message: 'unknown type "เมือง"' },
    ]);
  });

  test('may have its headings in Thai', () => {
    const headings = ['รหัส อปท.', 'ชื่อ อปท.', 'ประเภท', 'อำเภอ', 'จังหวัด', 'โทรศัพท์'];
    const result = readRoster([headings, [...MAE_KASA, '055-1']], province('ตาก'));
    expect('roster' in result && result.roster.units[0]).toMatchObject({ code: '06630612', phone: '055-1' });
  });

  test('of another province says whose units it lists', () => {
    const result = readRoster(
      [HEADINGS, ['06530101', 'องค์การบริหารส่วนตำบลท่าเสา', 'อบต.', 'เมืองอุตรดิตถ์', 'อุตรดิตถ์']],
      province('ตาก'),
    );
    expect(result).toEqual({ faults: [{ line: 1, kind: 'no_unit', province: 'ตาก', found: ['อุตรดิตถ์'] }] });
  });

  test('with a cell as long as a page, or more units than any province has, is refused', () => {
    const long = [MAE_KASA[0] as string, 'อ'.repeat(101), ...MAE_KASA.slice(2)];
    expect(faultsOf(HEADINGS, long)).toEqual([
      { line: 2, message: 'code 06630612 has a cell that is too long to be a name' },
    ]);
    const many = Array.from({ length: 1001 }, (_, n) => [
      `0663${String(n).padStart(4, '0')}`,
      ...MAE_KASA.slice(1),
    ]);
    expect(faultsOf(HEADINGS, ...many)).toEqual([
      { line: 1, message: 'more than 1000 units in one province' },
    ]);
  });
});

test('a code that a unit had before still means it', () => {
  const [first, ...others] = TAK.units;
  const roster = {
    ...TAK,
    units: [{ ...first, formerCodes: ['06630199'] } as (typeof TAK.units)[0], ...others],
  };
  expect(unitNow(roster, '06630199')?.code).toBe(first?.code);
  expect(unitNow(roster, first?.code ?? '')?.code).toBe(first?.code);
  expect(unitNow(roster, '06639999')).toBeUndefined();
});
