/** Commands that measure: results against targets, and what being late costs. */
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import type { Achievement } from '@thankamnot/shared/report/achievement';
import { rateAchievement } from '@thankamnot/shared/report/achievement';
import { byDay, figure, lateDayText, penaltyText, trajectoryText } from '@thankamnot/shared/wording/figures';
import { achievementsIn, penaltiesOn } from '../../use-cases/measure-duty.ts';
import { dateOf, todayOf } from './arguments.ts';
import { type Call, type Command, Refusal } from './command.ts';
import { roundNamed } from './find-round.ts';
import { table } from './table.ts';

const dayOf = (call: Call) => {
  const at = call.option('at');
  return at === undefined ? todayOf(call) : dateOf(call, 'at', at);
};

export const targets: Command = {
  name: 'targets',
  usage: '<duty> [--round r] [--at <date>] [--province <name>]',
  does: 'ผลเทียบค่าเป้าหมาย และต้องทำอีกเท่าใดต่อสัปดาห์',
  takes: ['duty'],
  options: { round: 'text', at: 'text', province: 'text' },
  async run(call) {
    const today = dayOf(call);
    const ports = await call.environment.connect();
    const { duty, key, board } = await roundNamed(call, ports);
    const rate = rateAchievement(board, today);
    const list = [...(rate ? [rate] : []), ...(await achievementsIn(ports, duty, key.province, today))];
    const rows = list.map((it) => [
      it.indicator.no ?? '',
      it.indicator.id === 'complete' ? 'อัตราการรายงาน' : it.indicator.title,
      it.target ? `${figure(it.indicator, it.target.value)} ${byDay(it.target.by, it.target.proposed)}` : '–',
      figure(it.indicator, it.result),
      trajectoryText(it) ?? '',
    ]);
    return {
      json: { duty: duty.id, round: board.round, indicators: list.map(jsonOf) },
      text:
        list.length === 0 ? 'เรื่องนี้ไม่มีค่าเป้าหมาย' : table([['ที่', 'ตัวชี้วัด', 'เป้าหมาย', 'ผล', 'แนวโน้ม'], ...rows]),
    };
  },
};

function jsonOf({ indicator, target, result, units, reached, trajectory }: Achievement) {
  return {
    id: indicator.id,
    no: indicator.no ?? null,
    title: indicator.title,
    unit: indicator.unit,
    target: target ? target.value : null,
    by: target?.by ?? null,
    round: target?.round ?? null,
    proposed: target?.proposed ?? false,
    result,
    units: units ?? null,
    reached,
    trajectory: trajectory ?? null,
  };
}

export const penalty: Command = {
  name: 'penalty',
  usage: '<duty> [--round r] [--at <date>] [--province <name>]',
  does: 'คะแนนที่ถูกหักเพราะส่งล่าช้า พร้อมวันที่นับและไม่นับ',
  takes: ['duty'],
  options: { round: 'text', at: 'text', province: 'text' },
  async run(call) {
    const today = dayOf(call);
    const ports = await call.environment.connect();
    const { board } = await roundNamed(call, ports);
    if (!board.penalty) throw new Refusal('no letter of this duty sets a penalty');
    const units = await penaltiesOn(ports, board, today);
    return {
      json: {
        duty: board.duty,
        round: board.round,
        pointsPerWorkingDay: board.penalty.pointsPerWorkingDay,
        units: units.map(({ unit, name, meter }) => ({ code: unit, name, ...meter })),
      },
      text: [
        `${board.shortTitle} ${board.roundTitle} ณ วันที่ ${shortThaiDate(today)}`,
        board.penalty.text,
        ...units.flatMap(({ name, meter }) => [
          `${name}: ${penaltyText(meter)}`,
          ...meter.days.map((day) => `  ${lateDayText(day)}`),
        ]),
      ].join('\n'),
    };
  },
};
