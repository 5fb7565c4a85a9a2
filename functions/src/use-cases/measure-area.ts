import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { type Achievement, achievementsOf, rateAchievement } from '@thankamnot/shared/report/achievement';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { type PenaltyMeter, penaltyMeter } from '@thankamnot/shared/report/penalty';
import { provinceDoc } from './documents.ts';
import { boardsOf, penaltiesOn, type UnitPenalty } from './measure-duty.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

export interface AreaMeasures {
  /** The completion rate first, then the indicators as far as this round decides them. */
  achievements: Achievement[];
  penalty?: AreaPenalty;
}

export interface AreaPenalty {
  /** The letter's own words. */
  text: string;
  /** Of the one unit that is asked, else of a unit that has not reported by the date in force. */
  meter: PenaltyMeter;
  /** Units that have lost points, or would by reporting today. */
  late: UnitPenalty[];
}

/**
 * What a coordinator's part of a board says against the letter's numbers. The other rounds of the duty are read only
 * where it has indicators, and `cut` leaves the same part of them.
 */
export async function areaMeasures(
  ports: Pick<Ports, 'store'>,
  area: Board,
  cut: (board: Board) => Board,
  today: CivilDate,
): Promise<AreaMeasures> {
  const rate = rateAchievement(area, today);
  const [indicators, penalty] = await Promise.all([
    indicatorsIn(ports, area, cut, today),
    penaltyIn(ports, area, today),
  ]);
  return { achievements: [...(rate ? [rate] : []), ...indicators], ...(penalty && { penalty }) };
}

async function indicatorsIn(
  ports: Pick<Ports, 'store'>,
  area: Board,
  cut: (board: Board) => Board,
  today: CivilDate,
): Promise<Achievement[]> {
  if (!area.indicators?.length) return [];
  const rounds = (await boardsOf(ports, area.duty, area.province)).map(cut);
  return achievementsOf(area.indicators, rounds, today).filter(
    ({ target }) => target?.round === undefined || target.round === area.round,
  );
}

async function penaltyIn(
  ports: Pick<Ports, 'store'>,
  area: Board,
  today: CivilDate,
): Promise<AreaPenalty | undefined> {
  if (!area.penalty) return undefined;
  const [units, province] = await Promise.all([
    penaltiesOn(ports, area, today),
    read(ports.store, provinceDoc(area.province)),
  ]);
  const [only, ...others] = units;
  const inGeneral = () =>
    penaltyMeter(
      area.penalty as NonNullable<Board['penalty']>,
      dueFor(area),
      undefined,
      today,
      workCalendar(province?.holidays),
    );
  return {
    text: area.penalty.text,
    meter: only && others.length === 0 ? only.meter : inGeneral(),
    late: units.filter(({ meter }) => meter.now.workingDaysLate > 0),
  };
}
