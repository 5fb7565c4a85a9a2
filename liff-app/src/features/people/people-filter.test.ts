import { expect, it } from 'vitest';
import {
  type Choice,
  countOf,
  EVERYTHING,
  headingsOf,
  type UnitPeople,
  unitsShown,
} from './people-filter.ts';

const officer = {
  user: 'U1',
  name: 'กาญจนา ใจดี',
  since: '',
  head: false,
  blocked: false,
  pausedUntil: null,
  lastActive: null,
};
const unit = (name: string, heading: string, officers: object[] = []): UnitPeople => ({
  code: name,
  name,
  heading,
  phone: null,
  officers: officers.map((change) => ({ ...officer, ...change })),
});
const UNITS = [
  unit('อบต.อุ้มผาง', 'อุ้มผาง'),
  unit('ทน.แม่สอด', 'แม่สอด', [{}, { blocked: true, name: 'สมชาย แก้วมา' }]),
  unit('อบต.มหาวัน', 'แม่สอด', [{ blocked: true }, { pausedUntil: '2025-10-01' }]),
];

it.each<[Partial<Choice>, string[]]>([
  [{}, ['อบต.อุ้มผาง', 'ทน.แม่สอด', 'อบต.มหาวัน']],
  [{ filter: 'empty' }, ['อบต.อุ้มผาง']],
  [{ filter: 'unreachable' }, ['อบต.มหาวัน']],
  [{ filter: 'staffed' }, ['ทน.แม่สอด', 'อบต.มหาวัน']],
  [{ heading: 'แม่สอด' }, ['ทน.แม่สอด', 'อบต.มหาวัน']],
  [{ text: ' แม่ สอด' }, ['ทน.แม่สอด']],
  [{ text: 'สมชาย' }, ['ทน.แม่สอด']],
  [{ filter: 'empty', text: 'แม่สอด' }, []],
])('%j', (choice, names) => {
  expect(unitsShown(UNITS, { ...EVERYTHING, ...choice }).map(({ name }) => name)).toEqual(names);
});

it('counts, and lists the districts', () => {
  expect(countOf(UNITS, 'empty')).toBe(1);
  expect(headingsOf(UNITS)).toEqual(['แม่สอด', 'อุ้มผาง']);
});
