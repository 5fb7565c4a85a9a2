/** Targets, trajectories and penalties in words, for chat, pages, documents and the command line. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate } from '../calendar/thai-date.ts';
import type { Measure } from '../duty/target.ts';
import type { Cost, LateDay, PenaltyMeter } from '../report/penalty.ts';
import type { Trajectory } from '../report/trajectory.ts';
import { numeral } from './numeral.ts';
import { spoken } from './spoken.ts';

/** What the sentences need of an indicator and of its achievement: the API hands on no more. */
interface Counted {
  unit: string;
  measure: { kind: Measure['kind'] };
}
interface Achieved {
  indicator: Counted;
  target?: { value: number } | null | undefined;
  trajectory?: Trajectory | null | undefined;
}

const number = (value: number) => numeral(value, 2);

/** The phrases that the sentences below are made of; chat and documents always have them in Thai. */
export const figures = spoken('figures', {
  day: shortThaiDate,
  share: (hundredths: string) => `ร้อยละ ${hundredths}`,
  there: 'มีแล้ว',
  notThere: 'ยังไม่มี',
  units: 'หน่วยงาน',
  reached: (goal: string) => `ถึงเป้าหมาย${goal} แล้ว`,
  perWeek: (count: string, of: string, goal: string, by: string) =>
    `อีก ${count} ${of}ต่อสัปดาห์ เพื่อให้ถึง${goal} ภายใน ${by}`,
  lastWeek: (count: string, of: string, goal: string, by: string) =>
    `อีก ${count} ${of} เพื่อให้ถึง${goal} ภายใน ${by}`,
  missed: (count: string, of: string, goal: string, by: string) =>
    `ขาดอีก ${count} ${of} จึงจะถึง${goal} (พ้นกำหนด ${by} แล้ว)`,
  counts: (on: string) => `${on}: นับ`,
  countsNot: (on: string, why: string) => `${on}: ไม่นับ (${why})`,
  weekend: 'วันเสาร์-อาทิตย์',
  byDay: (day: string, proposed: boolean) => `ภายใน ${day}${proposed ? ' (หนังสือไม่ได้ระบุวัน)' : ''}`,
});

/** A fraction as `ร้อยละ 90`; at most two decimals, never rounded up to 100 or down to 0. */
export function shareText(fraction: number): string {
  const hundredths = Math.round(fraction * 10_000);
  const kept = Math.min(Math.max(hundredths, fraction > 0 ? 1 : 0), fraction < 1 ? 9_999 : 10_000);
  return figures.share(String(kept / 100));
}

/** A result or a target of an indicator: `ร้อยละ 90`, `3,926 แห่ง`, `มีแล้ว`; a dash for none. */
export function figure({ measure, unit }: Counted, value: number | null): string {
  if (value === null) return '–';
  if (measure.kind === 'share') return shareText(value);
  if (measure.kind === 'milestone') return value >= 1 ? figures.there : figures.notThere;
  return unit === 'ร้อยละ' ? figures.share(number(value)) : `${number(value)} ${unit}`;
}

/** What a target is counted in while it is still being reached: units for shares. */
const countedIn = ({ measure, unit }: Counted): string =>
  measure.kind === 'share' || measure.kind === 'count' ? figures.units : unit;

/** `อีก 4 หน่วยงานต่อสัปดาห์ เพื่อให้ถึงร้อยละ 90 ภายใน 30 ก.ย. 2568`; undefined where nothing can be counted. */
export function trajectoryText({ indicator, target, trajectory }: Achieved): string | undefined {
  if (!target || !trajectory) return undefined;
  const goal = figure(indicator, target.value);
  const of = countedIn(indicator);
  switch (trajectory.kind) {
    case 'reached':
      return figures.reached(goal);
    case 'ahead':
      return figures.perWeek(number(trajectory.perWeek), of, goal, figures.day(trajectory.by));
    case 'last_week':
      return figures.lastWeek(number(trajectory.missing), of, goal, figures.day(trajectory.by));
    case 'missed':
      return figures.missed(number(trajectory.missing), of, goal, figures.day(trajectory.by));
  }
}

/** `26 ก.ย. 2568: นับ`, `27 ก.ย. 2568: ไม่นับ (วันเสาร์-อาทิตย์)`. */
export function lateDayText(day: LateDay): string {
  const on = figures.day(day.on);
  if (day.counts) return figures.counts(on);
  return figures.countsNot(on, day.why === 'holiday' ? day.holiday : figures.weekend);
}

const costText = ({ workingDaysLate, points }: Cost): string =>
  points === 0 ? 'ไม่ถูกหักคะแนน' : `หัก ${number(points)} คะแนน (ล่าช้า ${workingDaysLate} วันทำการ)`;

/** What it has cost, or what filing today and tomorrow would cost. */
export function penaltyText({ dueOn, reported, now, tomorrow }: PenaltyMeter): string {
  const due = `กำหนดส่ง ${shortThaiDate(dueOn)}`;
  if (reported) return `${due} ส่งเมื่อ ${shortThaiDate(now.on)} ${costText(now)}`;
  const next = tomorrow ? ` ถ้าส่งพรุ่งนี้ ${costText(tomorrow)}` : '';
  return `${due} ถ้าส่งวันนี้ ${costText(now)}${next}`;
}

/** `ภายใน 30 ก.ย. 2568`, with a note where the day is our proposal. */
export const byDay = (day: CivilDate, proposed = false): string => figures.byDay(figures.day(day), proposed);
