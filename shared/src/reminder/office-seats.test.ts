import { expect, it } from 'vitest';
import type { Directory } from '../organization/people.ts';
import { allSeats } from './office-seats.ts';

const since = '2018-03-01T02:00:00.000Z';
const directory: Directory = {
  province: '63',
  seats: [{ user: 'Ukan', name: 'กาญจนา', unit: '03630601', since }],
  coordinators: [
    { user: 'Uanu', name: 'อนุชา', since },
    { user: 'Uwil', name: 'วิไล', district: '6306', since },
  ],
  applicants: [],
};
const places = (of: Directory) => allSeats(of).map(({ unit, user }) => `${unit} ${user}`);

it('seats coordinators in their own office', () => {
  expect(places(directory)).toEqual(['03630601 Ukan', '63 Uanu', '6306 Uwil']);
});

it('leaves an office to whoever holds a seat in it', () => {
  const seat = { user: 'Usom', name: 'สมชาย', unit: '6306', since };
  expect(places({ ...directory, seats: [...directory.seats, seat] })).toEqual([
    '03630601 Ukan',
    '6306 Usom',
    '63 Uanu',
  ]);
});
