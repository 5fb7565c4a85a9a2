import { describe, expect, test } from 'vitest';
import { TAK } from '../testing/provinces.ts';
import { keepInOrder } from './keep-in-order.ts';
import { laosOf, type Roster, rosterFromLaos } from './roster.ts';
import { decisionFlaw, type GoneDecisions, rosterAfter, rosterChange } from './roster-change.ts';
import type { Unit } from './unit.ts';

const lao = (code: string, name: string, district: string, extra: Partial<Unit> = {}): Unit => ({
  code,
  level: 'lao',
  name,
  type: code.startsWith('05') ? 'ทต.' : 'อบต.',
  district,
  province: '63',
  ...extra,
});
const rosterWith = (...laos: Unit[]): Roster => rosterFromLaos(laos, { code: '63', name: 'ตาก' });

const umphang = lao('06630803', 'องค์การบริหารส่วนตำบลอุ้มผาง', 'อุ้มผาง', { phone: '055-561234' });
const maeKasa = lao('06630612', 'องค์การบริหารส่วนตำบลแม่กาษา', 'แม่สอด');
const mahawan = lao('06630611', 'องค์การบริหารส่วนตำบลมหาวัน', 'แม่สอด');
/** อบต.แม่กาษา, once it has become a ทต. */
const maeKasaTown = lao('05630612', 'เทศบาลตำบลแม่กาษา', 'แม่สอด');

const codes = (units: readonly Unit[]) => units.map(({ code }) => code);

describe('what a newer roster changes', () => {
  const before = rosterWith(umphang, maeKasa, mahawan);

  test.each<
    [string, Unit[], { added?: string[]; changed?: [string, string[]][]; gone?: [string, string[]][] }]
  >([
    ['nothing', [umphang, maeKasa, mahawan], {}],
    ['nothing, in another order', [mahawan, umphang, maeKasa], {}],
    [
      'a new unit',
      [umphang, maeKasa, mahawan, lao('06630613', 'องค์การบริหารส่วนตำบลแม่กุ', 'แม่สอด')],
      { added: ['06630613'] },
    ],
    [
      'a new name',
      [umphang, { ...maeKasa, name: 'องค์การบริหารส่วนตำบลแม่กาษาใหม่' }, mahawan],
      { changed: [['06630612', ['name']]] },
    ],
    [
      'another district',
      [umphang, maeKasa, { ...mahawan, district: 'พบพระ' }],
      { changed: [['06630611', ['district']]] },
    ],
    [
      'another telephone',
      [{ ...umphang, phone: '055-999999' }, maeKasa, mahawan],
      { changed: [['06630803', ['phone']]] },
    ],
    [
      'no telephone at all: that says nothing',
      [{ ...umphang, phone: undefined } as never, maeKasa, mahawan],
      {},
    ],
    [
      'another name and type under the same code',
      [umphang, { ...maeKasa, name: 'เทศบาลตำบลแม่กาษา', type: 'ทต.' }, mahawan],
      { changed: [['06630612', ['name', 'type']]] },
    ],
    ['a unit less', [umphang, maeKasa], { gone: [['06630611', []]] }],
    [
      'a unit under a new code, which may be the same',
      [umphang, maeKasaTown, mahawan],
      { added: ['05630612'], gone: [['06630612', ['05630612']]] },
    ],
    [
      'a unit of the same name in another district, which is another one',
      [umphang, { ...maeKasaTown, district: 'พบพระ' }, mahawan],
      { added: ['05630612'], gone: [['06630612', []]] },
    ],
    [
      'two new units of that name: either may be it',
      [umphang, maeKasaTown, { ...maeKasa, code: '06630699' }, mahawan],
      { added: ['05630612', '06630699'], gone: [['06630612', ['05630612', '06630699']]] },
    ],
  ])('%s', (_, laos, { added = [], changed = [], gone = [] }) => {
    const change = rosterChange(before, rosterWith(...laos));
    expect(codes(change.added)).toEqual(added);
    expect(change.changed.map(({ after, fields }) => [after.code, fields])).toEqual(changed);
    expect(change.gone.map(({ unit, mayBe }) => [unit.code, mayBe])).toEqual(gone);
    expect(change.unchanged).toBe(laos.length - added.length - changed.length);
  });

  test('in a province without a roster everything is new', () => {
    expect(rosterChange(undefined, TAK)).toMatchObject({ changed: [], gone: [], unchanged: 0 });
    expect(rosterChange(undefined, TAK).added).toHaveLength(69);
  });

  test('the offices above are not listed: they follow from the LAOs', () => {
    const change = rosterChange(before, rosterWith(maeKasa));
    expect(codes(change.gone.map(({ unit }) => unit)).sort()).toEqual(['06630611', '06630803']);
  });
});

describe('the roster after a decision', () => {
  const before = rosterWith(umphang, maeKasa, mahawan);
  const newer = rosterWith(umphang, maeKasaTown);
  const after = (decisions: GoneDecisions) => rosterAfter(before, newer, decisions);

  test('keeps what is gone where nobody decided, in its former place', () => {
    const { roster, follows } = after({});
    expect(codes(roster.units)).toEqual([
      '06630803',
      '06630612',
      '06630611',
      '05630612',
      '6308',
      '6306',
      '63',
    ]);
    expect(follows.size).toBe(0);
  });

  test('removes what was decided, and the district office with its last unit', () => {
    const { roster } = rosterAfter(before, rosterWith(maeKasa, mahawan), { '06630803': { do: 'remove' } });
    expect(codes(roster.units)).toEqual(['06630612', '06630611', '6306', '63']);
  });

  test('carries telephone and former codes on to the new code of the same unit', () => {
    const once = rosterAfter(rosterWith({ ...maeKasa, phone: '055-1' }), rosterWith(maeKasaTown), {
      '06630612': { do: 'same', as: '05630612' },
    });
    expect([...once.follows]).toEqual([['06630612', '05630612']]);
    expect(laosOf(once.roster)).toEqual([{ ...maeKasaTown, phone: '055-1', formerCodes: ['06630612'] }]);

    const later = rosterAfter(once.roster, rosterWith({ ...maeKasaTown, phone: '055-2' }), {});
    expect(laosOf(later.roster)).toEqual([{ ...maeKasaTown, phone: '055-2', formerCodes: ['06630612'] }]);
  });

  test('the same file again changes nothing', () => {
    const { roster } = after({ '06630612': { do: 'same', as: '05630612' }, '06630611': { do: 'remove' } });
    expect(rosterChange(roster, newer)).toMatchObject({ added: [], changed: [], gone: [], unchanged: 2 });
  });
});

describe('decisions', () => {
  const twin = { ...maeKasa, code: '06630699' };
  const change = rosterChange(rosterWith(maeKasa, twin, mahawan), rosterWith(maeKasaTown));
  const same = { do: 'same', as: '05630612' } as const;
  test.each<[string, GoneDecisions, ReturnType<typeof decisionFlaw>]>([
    ['none', {}, undefined],
    ['that fit', { '06630612': same, '06630699': { do: 'keep' }, '06630611': { do: 'remove' } }, undefined],
    ['about a unit that is not gone', { '05630612': { do: 'remove' } }, 'not_gone'],
    ['about a unit that nobody knows', { __proto__x: { do: 'keep' } }, 'not_gone'],
    ['that unite units of different names', { '06630611': same }, 'not_alike'],
    ['that unite two with one', { '06630612': same, '06630699': same }, 'taken_twice'],
  ])('%s', (_, decisions, flaw) => {
    expect(decisionFlaw(change, decisions)).toBe(flaw);
  });
});

test.each<[string, string, string, string]>([
  ['ab', 'axb', 'x', 'axb'],
  ['ab', 'xab', 'x', 'xab'],
  ['ba', 'axyb', 'xy', 'baxy'],
  ['', 'xy', 'xy', 'xy'],
  ['ab', 'axb', '', 'ab'],
])('into %s, from %s, %s is kept: %s', (order, before, kept, result) => {
  expect(keepInOrder([...order], [...before], new Set(kept)).join('')).toBe(result);
});
