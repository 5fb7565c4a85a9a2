/** Results against targets: what the boards of a duty in one province say of each indicator. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { fieldsOf } from '../duty/form-fields.ts';
import type { Condition, Indicator, Target } from '../duty/target.ts';
import { inOrder } from '../text/in-order.ts';
import { type Board, type BoardEntry, dueFor, entriesOf } from './board.ts';
import { isComplete } from './status.ts';
import { type Trajectory, trajectoryOf, unitsFor } from './trajectory.ts';

export interface Achievement {
  indicator: Indicator;
  /** Absent where the letter sets no number. */
  target?: Target;
  /** A fraction for `share`, 1 or 0 for `milestone`, else a number; null when nothing was reported or asked. */
  result: number | null;
  /** For fractions: units that meet it, of all that were asked. */
  units?: { have: number; of: number };
  /** Null without a target or a result. */
  reached: boolean | null;
  /** Absent without a target, and for what can't be counted up to it. */
  trajectory?: Trajectory;
}

/**
 * Every indicator with each of its targets. `boards` are the rounds of one duty in one province, in any order; they
 * may be cut to the units of a district. Figures that are not there yet are null, never 0.
 */
export function achievementsOf(
  indicators: readonly Indicator[],
  boards: readonly Board[],
  today: CivilDate,
): Achievement[] {
  const rounds = boards.toSorted((a, b) => inOrder(a.opensOn, b.opensOn) || inOrder(a.dueOn, b.dueOn));
  return indicators.flatMap((indicator) =>
    (indicator.targets.length > 0 ? indicator.targets : [undefined]).map((target) =>
      achievementOf(indicator, target, rounds, today),
    ),
  );
}

/** The completion rate of one board against its target rate, by the date in force. Undefined without such a target. */
export function rateAchievement(board: Board, today: CivilDate): Achievement | undefined {
  if (board.targetRate === undefined) return undefined;
  const indicator: Indicator = {
    id: 'complete',
    title: board.title,
    unit: 'ร้อยละ',
    measure: { kind: 'share', of: 'complete' },
    targets: [],
  };
  const target: Target = { by: dueFor(board), value: board.targetRate, round: board.round };
  return achievementOf(indicator, target, [board], today);
}

function achievementOf(
  indicator: Indicator,
  target: Target | undefined,
  rounds: readonly Board[],
  today: CivilDate,
): Achievement {
  const until = rounds.filter(({ opensOn }) => target === undefined || opensOn <= target.by);
  const judged =
    target?.round === undefined ? until.at(-1) : rounds.find(({ round }) => round === target.round);
  const { result, units } = resultOf(indicator, judged, until);
  const measured = { indicator, ...(target && { target }), result, ...(units && { units }) };
  if (!target) return { ...measured, reached: null };
  const reached = result === null ? null : result >= target.value;
  const lacking = missingFor(indicator, target, result, units);
  return {
    ...measured,
    reached,
    ...(lacking !== undefined && { trajectory: trajectoryOf(lacking, target.by, today) }),
  };
}

type Result = Pick<Achievement, 'result' | 'units'>;

function resultOf({ measure }: Indicator, judged: Board | undefined, until: readonly Board[]): Result {
  switch (measure.kind) {
    case 'share': {
      if (!judged) return { result: null };
      const of = judged.order.length;
      const have = unitsThatMeet(judged, measure.of).length;
      return { result: of === 0 ? null : have / of, units: { have, of } };
    }
    case 'count':
      return { result: judged ? unitsThatMeet(judged, measure.of).length : null };
    case 'sum': {
      const boards = measure.over === 'all_rounds' ? until : judged ? [judged] : [];
      const numbers = boards.flatMap((board) => numbersOf(board, measure.field));
      return { result: numbers.length === 0 ? null : exactSum(numbers) };
    }
    case 'value': {
      const boards = measure.at === 'newest' ? until : judged ? [judged] : [];
      return { result: boards.flatMap((board) => numbersOf(board, measure.field)).at(-1) ?? null };
    }
    case 'milestone': {
      const answers = until.flatMap((board) =>
        entriesOf(board).flatMap(([, { values }]) => {
          const answer = values?.[measure.field];
          return typeof answer === 'boolean' ? [answer] : [];
        }),
      );
      return { result: answers.length === 0 ? null : Number(answers.includes(true)) };
    }
  }
}

/** Units, people or places that lack; undefined where going on steadily leads nowhere (percentages of other things). */
function missingFor(
  { measure }: Indicator,
  target: Target,
  result: number | null,
  units: Achievement['units'],
): number | undefined {
  switch (measure.kind) {
    case 'share':
      return units && units.of > 0 ? unitsFor(target.value, units.of) - units.have : undefined;
    case 'count':
    case 'sum':
      return target.value - (result ?? 0);
    default:
      return undefined;
  }
}

/** The entries of a board that count towards a share, in the roster's order. */
export function unitsThatMeet(
  board: Board,
  of: 'complete' | readonly Condition[],
): [code: string, entry: BoardEntry][] {
  return entriesOf(board).filter(([, entry]) => counts(board, entry, of));
}

/** Does a unit count towards a share? */
export const counts = (board: Board, entry: BoardEntry, of: 'complete' | readonly Condition[]): boolean =>
  of === 'complete' ? isComplete(entry.status) : of.every((condition) => meets(board, entry, condition));

/** Does a unit's report meet a condition? Without values it does not. */
function meets(board: Board, { values }: BoardEntry, { field, options }: Condition): boolean {
  const value = values?.[field];
  if (typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return false;
  const asked = fieldsOf(board.form, board.round).find(({ id }) => id === field);
  const all = options ?? (asked?.kind === 'checklist' ? asked.options.map(({ id }) => id) : undefined);
  return all?.every((id) => value.includes(id)) ?? false;
}

const numbersOf = (board: Board, field: string): number[] =>
  entriesOf(board).flatMap(([, { values }]) => {
    const value = values?.[field];
    return typeof value === 'number' ? [value] : [];
  });

/** Decimals add up as on paper: 0.1 + 0.2 = 0.3. */
const exactSum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
