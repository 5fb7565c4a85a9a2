/** Real rosters, and boards on them, for the tests of the domain. */
import takCsv from '../../../data/rosters/lao-tak.csv?raw';
import uttaraditCsv from '../../../data/rosters/lao-uttaradit.csv?raw';
import type { Duty, DutyTemplate, Round } from '../duty/duty.ts';
import { findTemplate } from '../duty/templates/index.ts';
import { findProvince, type ProvinceName } from '../organization/provinces.ts';
import { type Roster, readRoster } from '../organization/roster.ts';
import { type Board, type BoardEntry, type Extension, newBoard } from '../report/board.ts';

/** The files have no quoted cells. */
export const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));

/** Something that must be there, or the test is wrong. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test lacks it');
  return value;
}

export const province = (name: string): ProvinceName => present(findProvince(name));

export function rosterOf(csv: string, name: string): Roster {
  const result = readRoster(rowsOf(csv), province(name));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults[0]));
  return result.roster;
}

export const TAK: Roster = rosterOf(takCsv, 'ตาก');
export const UTTARADIT: Roster = rosterOf(uttaraditCsv, 'อุตรดิตถ์');

export const dutyFrom = (template: DutyTemplate, change: Partial<Duty> = {}): Duty => ({
  ...template,
  template: template.id,
  provinces: ['63'],
  state: 'active',
  ...change,
});

export const ODLOC: Duty = dutyFrom(present(findTemplate('odloc-2568')));
export const ODLOC_ROUND: Round = {
  id: '2568',
  title: 'ประจำปี พ.ศ. 2568',
  opensOn: '2025-07-21',
  dueOn: '2025-08-29',
};

/** The extension that the letters of August and September 2568 announce. */
export const TO_26_SEPTEMBER: Extension = {
  until: '2025-09-26',
  letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
  at: '2025-09-16T02:00:00.000Z',
  by: 'อนุชา ทองดี',
};

/** Tak's ODLOC board of 2568 with extensions and changed entries. */
export function odlocBoard(
  extensions: Extension[] = [],
  entries: Record<string, Partial<BoardEntry>> = {},
  roster: Roster = TAK,
): Board {
  const board = newBoard(ODLOC, ODLOC_ROUND, roster);
  const units = Object.fromEntries(
    board.order.map((code) => [code, { ...present(board.units[code]), ...entries[code] }]),
  );
  return { ...board, extensions, units };
}
