import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ambiguousNames from '../../../data/rosters/ambiguous-short-names.json' with { type: 'json' };
import { toThaiDigits } from '../calendar/thai-digits.ts';
import { NATIONAL_ROWS } from '../testing/national-roster.ts';
import { present, TAK, UTTARADIT } from '../testing/provinces.ts';
import { editDistance } from '../text/edit-distance.ts';
import { normaliseThai } from '../text/normalise-thai.ts';
import { matchNames } from './match-names.ts';
import { laosOf, type Roster } from './roster.ts';
import { bareName, shortName, type Unit } from './unit.ts';

/** What a line ends as: the unit's short name (`~` where a slip was mended), `?` with candidates, or why it is unknown. */
function told(line: string, roster: Roster = TAK): string {
  const units = laosOf(roster);
  const name = (code: string) => shortName(present(units.find((unit) => unit.code === code)));
  const [match] = matchNames([line], units);
  if (!match) return 'blank';
  if (match.kind === 'matched') return `${match.near ? '~' : ''}${name(match.unit)}`;
  if (match.kind === 'ambiguous') return `?${match.why}: ${match.candidates.map(name).join(' ')}`;
  return match.why;
}

describe('a line is matched', () => {
  test.each([
    ['อบต.แม่กาษา', 'อบต.แม่กาษา'],
    ['อบตแม่กาษา', 'อบต.แม่กาษา'],
    ['อ.บ.ต. แม่กาษา', 'อบต.แม่กาษา'],
    ['องค์การบริหารส่วนตำบล แม่กาษา', 'อบต.แม่กาษา'],
    ['ที่ทำการ อบต.แม่กาษา', 'อบต.แม่กาษา'],
    ['๑. อบต.แม่กาษา', 'อบต.แม่กาษา'],
    ['(12) อบต.แม่กาษา', 'อบต.แม่กาษา'],
    ['- อบต.แม่กาษา', 'อบต.แม่กาษา'],
    ['15 อบต.แม่กาษา แม่สอด ตาก', 'อบต.แม่กาษา'],
    ['อบต.แม่กาษา\tแม่สอด\tตาก', 'อบต.แม่กาษา'],
    ['อบต.แม่กาษา บันทึกแล้ว 26/9/68', 'อบต.แม่กาษา'],
    ['ต.แม่ปะ', 'อบต.แม่ปะ'],
    ['แม่ปะ', 'อบต.แม่ปะ'],
    ['06630609', 'อบต.แม่ปะ'],
    ['๖๖๓๐๖๐๙ อบต.แม่ปะ', 'อบต.แม่ปะ'],
    ['เทศบาลนครแม่สอด', 'ทน.แม่สอด'],
    ['นครแม่สอด', 'ทน.แม่สอด'],
    ['เทศบาลแม่สอด', 'ทน.แม่สอด'],
    ['เมืองตาก', 'ทม.ตาก'],
    ['องค์การบริหารส่วนจังหวัดตาก', 'อบจ.ตาก'],
    ['นายก อบจ.ตาก', 'อบจ.ตาก'],
    ['ทต. แม่กุ', 'ทต.แม่กุ'],
    ['เทศบาลต.แม่กุ', 'ทต.แม่กุ'],
    ['06630608,องค์การบริหารส่วนตำบลแม่กุ,อบต.,แม่สอด,ตาก', 'อบต.แม่กุ'],
    ['แม่กุ | อบต. | แม่สอด', 'อบต.แม่กุ'],
    ['3,แม่สอด,แม่ปะ', 'อบต.แม่ปะ'],
  ])('%s → %s', (line, unit) => expect(told(line)).toBe(unit));

  test.each([
    ['องค์กรบริหารสวนตำบลแม่กาสา', '~อบต.แม่กาษา'],
    ['อบต.ด่านแม่ลเมา', '~อบต.ด่านแม่ละเมา'],
    ['อบต.พระธาตผาแดง', '~อบต.พระธาตุผาแดง'],
    ['ทต.แม่จะเลา', '~ทต.แม่จะเรา'],
    ['อบต. วาเลย์', '~อบต.วาเล่ย์'],
  ])('%s has a slip that is mended: %s', (line, unit) => expect(told(line)).toBe(unit));
});

describe('a line is asked about', () => {
  test.each([
    ['แม่กุ', '?several: ทต.แม่กุ อบต.แม่กุ'],
    ['เทศบาลตำบลแม่กุ หรือ', 'ทต.แม่กุ'],
    ['ตาก', '?several: อบจ.ตาก ทม.ตาก'],
    ['ทม.แม่ตาว', '?other_type: ทต.แม่ตาว'],
    ['อบต.แม่กุ อำเภอพบพระ', '?other_district: อบต.แม่กุ'],
  ])('%s → %s', (line, verdict) => expect(told(line)).toBe(verdict));

  test('when it is only near to a unit that another line names exactly', () => {
    const matches = matchNames(['อบต.แม่กาษา', 'อบต.แม่กาสา'], laosOf(TAK));
    expect(matches.map(({ kind }) => kind)).toEqual(['matched', 'ambiguous']);
  });

  test.each([
    ['อบต.แสนตอ', '?several: อบต.แสนตอ อบต.แสนตอ'],
    ['แสนตอ', '?several: อบต.แสนตอ อบต.แสนตอ'],
    ['อบต.แสนตอ อ.ตรอน', '?other_district: อบต.แสนตอ อบต.แสนตอ'],
  ])('two units of one type and name need the district: %s', (line, verdict) => {
    expect(told(line, UTTARADIT)).toBe(verdict);
  });

  test.each([
    ['อบต.แสนตอ (น้ำปาด)', '06530406'],
    ['อบต.แสนตอ อำเภอน้ำปาด จังหวัดอุตรดิตถ์', '06530406'],
    ['อบต.แสนตอ อ.เมือง', '06530118'],
    ['อบต.แสนตอ เมืองอุตรดิตถ์', '06530118'],
  ])('and with it they are told apart: %s', (line, unit) => {
    expect(matchNames([line], laosOf(UTTARADIT))).toMatchObject([{ kind: 'matched', unit }]);
  });
});

describe('a line is unknown', () => {
  test.each([
    ['อบต.แม่ลาน จังหวัดเชียงใหม่', 'other_province'],
    ['อบต.วังหิน, บางขัน, นครศรีธรรมราช', 'other_province'],
    ['อบต.แม่กาษา ยังไม่บันทึก', 'says_not_done'],
    ['ที่ ชื่อ อปท. อำเภอ', 'no_such_name'],
    ['รายชื่อ อปท. ที่บันทึกข้อมูลแล้ว จังหวัดตาก', 'no_such_name'],
    ['09999999', 'no_such_name'],
    ['***', 'no_such_name'],
  ])('%s: %s', (line, why) => expect(told(line)).toBe(why));

  test('blank lines are left out, and the others keep their numbers', () => {
    const matches = matchNames(['', 'แม่ปะ', '  \t', 'แม่กาษา'], laosOf(TAK));
    expect(matches.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('names that belong to several units of the province', () => {
  const cases = [
    ...Object.entries(ambiguousNames.tak).map((entry) => [TAK, ...entry] as const),
    ...Object.entries(ambiguousNames.uttaradit).map((entry) => [UTTARADIT, ...entry] as const),
  ].map(([roster, name, owners]) => ({ roster, name, owners }));

  test.each(cases)('$name alone is asked about; with its type and district it is not', (it) => {
    const units = laosOf(it.roster);
    const codes = it.owners.map(([, , code]) => code);
    expect(matchNames([it.name], units)).toMatchObject([{ kind: 'ambiguous', candidates: codes }]);
    const full = it.owners.map(([type, district]) => `${type}${it.name} อ.${district}`);
    expect(matchNames(full, units)).toMatchObject(codes.map((unit) => ({ kind: 'matched', unit })));
  });
});

const written = (unit: Unit) =>
  fc.record({
    type: fc.constantFrom(
      shortName(unit),
      unit.name,
      shortName(unit).replace('.', '. '),
      shortName(unit).replace('.', ' '),
    ),
    number: fc.option(fc.integer({ min: 1, max: 400 })),
    thai: fc.boolean(),
    place: fc.constantFrom(` อ.${unit.district}`, ` (${unit.district})`, `, ${unit.district}, ตาก`),
  });

test('every unit is found however its name is dressed up', () => {
  const units = [...laosOf(TAK), ...laosOf(UTTARADIT)];
  const line = fc.constantFrom(...units).chain((unit) => written(unit).map((how) => ({ unit, how })));
  fc.assert(
    fc.property(line, ({ unit, how }) => {
      const roster = unit.province === TAK.province ? TAK : UTTARADIT;
      const place = how.place.replace(', ตาก', `, ${roster.name}`);
      const number = how.number === null ? '' : `${how.number}. `;
      const text = `${how.thai ? toThaiDigits(number) : number}${how.type}${place}`;
      expect(matchNames([text], laosOf(roster)), text).toMatchObject([{ kind: 'matched', unit: unit.code }]);
    }),
    { numRuns: 300 },
  );
});

test('one slip never leads to another unit without asking', () => {
  const units = laosOf(TAK);
  const slip = fc.record({
    unit: fc.constantFrom(...units),
    at: fc.nat(20),
    letter: fc.constantFrom('ก', 'า', '่', '้', 'ร', 'ส', ''),
  });
  fc.assert(
    fc.property(slip, ({ unit, at, letter }) => {
      const name = bareName(unit);
      const place = at % name.length;
      const typed = `${name.slice(0, place)}${letter}${name.slice(place + 1)}`;
      // Two equal vowels that meet are read as one, which makes two slips of one.
      fc.pre(editDistance(normaliseThai(typed), name) <= 1);
      const text = `${unit.type}${typed}`;
      const [match] = matchNames([text], units);
      if (match?.kind !== 'matched' || match.unit === unit.code) return;
      // The slip may spell another unit exactly; nothing could tell.
      expect(match.near, text).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('the national list matches every unit of the province and, with its provinces, nobody else', () => {
  const rows = NATIONAL_ROWS.slice(1);
  const matches = matchNames(
    rows.map((row) => row.slice(1).join(', ')),
    laosOf(TAK),
  );
  const matched = matches.flatMap((match) => (match.kind === 'matched' ? [match.unit] : []));
  expect(matched).toHaveLength(69);
  expect(new Set(matched)).toEqual(new Set(laosOf(TAK).map(({ code }) => code)));
});
