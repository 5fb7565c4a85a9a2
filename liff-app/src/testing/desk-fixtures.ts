/** The desk's answers on Tak's real roster: a round in mid-way, and what was sent of it. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { addDays } from '@thankamnot/shared/calendar/civil-date';
import { laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import { headingOf, shortName } from '@thankamnot/shared/organization/unit';
import { ratesBy } from '@thankamnot/shared/report/group-rates';
import { isComplete, type Status } from '@thankamnot/shared/report/status';
import { TAK } from '@thankamnot/shared/testing/provinces';
import * as fixtures from './fixtures.ts';

export { TODAY } from './fixtures.ts';

type Board = ResponseOf<'board'>;
type BoardUnit = Board['units'][number];

/** Steady work with a rush before the first due date; the rest is on its way or silent. */
function unitAt(
  index: number,
  { code, name, heading, type }: Pick<BoardUnit, 'code' | 'name' | 'heading' | 'type'>,
): BoardUnit {
  const status: Status =
    index % 9 < 5 ? 'done' : index % 9 === 5 ? 'in_progress' : index % 9 === 6 ? 'acknowledged' : 'missing';
  const day = index % 3 === 0 ? 37 - (index % 4) : 3 + ((index * 7) % 58);
  return {
    code,
    name,
    heading,
    type,
    phone: index % 4 === 0 ? '0 5551 1234' : null,
    status,
    dueOn: fixtures.board.dueOn,
    completedOn: isComplete(status) ? addDays(fixtures.board.opensOn, day) : null,
    problem: index % 18 === 5 ? 'ระบบ ODLOC ล่มช่วงบ่าย บันทึกไม่ได้ แจ้งผู้ดูแลระบบแล้ว รอการแก้ไข' : null,
    promisedOn: index % 9 === 5 ? addDays(fixtures.TODAY, (index % 4) - 1) : null,
    at: status === 'missing' ? null : '2025-09-22T03:20:00.000Z',
    by: status === 'missing' ? null : 'นางมะลิ พงศ์ไพร',
    hasOfficer: index % 5 !== 0,
    verification: null,
    dispute: null,
  };
}

const rateOf = (units: BoardUnit[]) => {
  const complete = units.filter(({ status }) => isComplete(status)).length;
  const rate = units.length === 0 ? null : complete / units.length;
  const early = units.filter(
    ({ completedOn }) => (completedOn ?? '9') <= fixtures.board.originalDueOn,
  ).length;
  return {
    expected: units.length,
    complete,
    onTime: complete,
    onTimeOriginally: early,
    rate,
    onTimeRate: rate,
  };
};

/** A board on a roster, with the rates that follow from its units. */
export function boardOn(roster: Roster): Board {
  const units = laosOf(roster).map((unit, index) =>
    unitAt(index, {
      code: unit.code,
      name: shortName(unit),
      heading: headingOf(unit),
      type: unit.type ?? null,
    }),
  );
  return withUnits(units);
}

export function withUnits(units: BoardUnit[]): Board {
  const headings = ratesBy(units, ({ heading }) => heading).map(({ of }) => of);
  return {
    ...fixtures.board,
    targetRate: 0.9,
    ...rateOf(units),
    byDistrict: headings.map((district) => ({
      district,
      ...rateOf(units.filter(({ heading }) => heading === district)),
    })),
    units,
    penalty: null,
  };
}

export const board: Board = boardOn(TAK);

/** A smaller province, for what is looked at eight times over. */
export const smallBoard: Board = withUnits(board.units.slice(0, 24));

/** The same board after one more unit has reported. */
export function afterOneMore(before: Board): Board {
  const at = before.units.findIndex(({ status }) => status === 'missing');
  return withUnits(
    before.units.map((unit, index) =>
      index === at ? { ...unit, status: 'done' as const, completedOn: fixtures.TODAY } : unit,
    ),
  );
}

export const emptyBoard: Board = { ...withUnits([]), targets: [] };

/** A duty that only the province itself reports. */
export const singleBoard: Board = {
  ...withUnits([
    {
      ...(board.units[0] as BoardUnit),
      code: '63',
      name: 'สถจ.ตาก',
      heading: 'สถจ.ตาก',
      type: null,
      status: 'missing',
      completedOn: null,
    },
  ]),
  shortTitle: 'สื่อประชาสัมพันธ์ 2 ชิ้น',
  penalty: fixtures.board.penalty,
};

export const timeline: ResponseOf<'timeline'> = {
  today: fixtures.TODAY,
  knownFrom: '2025-07-21',
  sent: [
    { on: '2025-09-19', kind: 'digest', sent: 24, failed: 1, waiting: 0 },
    { on: '2025-09-08', kind: 'escalation', sent: 3, failed: 0, waiting: 0 },
    { on: '2025-09-02', kind: 'digest', sent: 31, failed: 0, waiting: 0 },
    { on: '2025-08-29', kind: 'digest', sent: 40, failed: 0, waiting: 0 },
    { on: '2025-08-26', kind: 'broadcast', sent: 62, failed: 2, waiting: 0 },
    { on: '2025-08-22', kind: 'digest', sent: 55, failed: 0, waiting: 0 },
  ],
  coming: [
    { on: '2025-09-24', units: 30, steps: [] },
    { on: '2025-09-26', units: 30, steps: [] },
    { on: '2025-09-29', units: 30, steps: [{ step: 'officers', units: 22 }] },
    { on: '2025-10-01', units: 30, steps: [{ step: 'head', units: 22 }] },
    { on: '2025-10-03', units: 0, steps: [{ step: 'supervisor', units: 22 }] },
    { on: '2025-10-10', units: 0, steps: [{ step: 'call', units: 22 }] },
  ],
  scheduled: [{ id: 'plan-0001', at: '2025-09-25T02:00:00.000Z', kind: 'chase', people: 12 }],
};

/** Overview of the same morning with no trouble left. */
export const calmDuties: ResponseOf<'duties'> = {
  ...fixtures.duties,
  summary: { open: 0, missingUnits: 0, problems: 0, applicants: null },
  duties: fixtures.duties.duties.filter(({ standing }) => standing === 'complete'),
};
