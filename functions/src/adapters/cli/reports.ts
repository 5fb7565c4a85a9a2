/** Commands on the reports of a round: set a unit's status, see the rate and who is missing. */
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { checkValues, isWhole } from '@thankamnot/shared/duty/form';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor, missingOf } from '@thankamnot/shared/report/board';
import { rateOf, ratesByHeading } from '@thankamnot/shared/report/completion-rate';
import type { ReportAct } from '@thankamnot/shared/report/report';
import type { Status } from '@thankamnot/shared/report/status';
import { bot } from '@thankamnot/shared/wording/bot';
import { percent } from '@thankamnot/shared/wording/percent';
import { submitReport } from '../../use-cases/submit-report.ts';
import { ADMINISTRATOR } from './administrator.ts';
import { statusOf, valuesOf } from './arguments.ts';
import { type Command, Refusal } from './command.ts';
import { ensureOpen, type NamedRound, roundNamed } from './find-round.ts';
import { table } from './table.ts';

const ROUND = { round: 'text', province: 'text' } as const;

export const reportSet: Command = {
  name: 'report set',
  usage: '<duty> --unit <code> --status <s> [--values <json>] [--round r] [--province <name>]',
  does: 'บันทึกสถานะหรือแบบรายงานแทนหน่วยงาน',
  takes: ['duty'],
  options: { unit: 'text', status: 'text', values: 'text', ...ROUND },
  async run(call) {
    const unit = call.required('unit');
    const status = statusOf(call.required('status'));
    const ports = await call.environment.connect();
    const round = await roundNamed(call, ports);
    const entry = round.board.units[unit];
    if (!entry) throw new Refusal(`--unit: ${whyNotAsked(round, unit)}`);

    const given = call.option('values');
    const act: ReportAct =
      given === undefined ? { kind: 'set', status } : filed(round.board, status, valuesOf(given));
    await ensureOpen(ports, round);
    const { report } = await submitReport(ports, {
      by: ADMINISTRATOR,
      via: 'coordinator',
      round: round.key,
      unit,
      act,
      key: ports.random.uuid(),
    });
    return {
      json: {
        ...round.key,
        unit,
        status: report.status,
        completedOn: report.completedOn,
        revision: report.n,
      },
      text: `${entry.name}: ${bot.status(report.status)} (${round.board.shortTitle} ${round.board.roundTitle})`,
    };
  },
};

/** The form filled in; refused before anything is opened or written. The status must be the one that it makes. */
function filed(board: Board, status: Status, values: Record<string, unknown>): ReportAct {
  const checked = checkValues(board.form, board.round, values);
  if ('faults' in checked) throw new Problem('invalid_report', { faults: checked.faults });
  const makes = isWhole(board.form, board.round, checked.values) ? 'done' : 'in_progress';
  if (status !== makes) throw new Refusal(`--status: a report with these values is ${makes}, not ${status}`);
  return { kind: 'file', values };
}

export const rate: Command = {
  name: 'rate',
  usage: '<duty> [--round r] [--province <name>]',
  does: 'อัตราการรายงาน รวมและแยกตามอำเภอ',
  takes: ['duty'],
  options: ROUND,
  async run(call) {
    const { board } = await roundNamed(call, await call.environment.connect());
    const dueOn = dueFor(board);
    const { expected, complete, onTime, rate, onTimeRate } = rateOf(board);
    const byDistrict = ratesByHeading(board).map((it) => ({
      district: it.district,
      expected: it.expected,
      complete: it.complete,
      rate: it.rate,
    }));
    const rows = byDistrict.map((it) => [it.district, it.expected, it.complete, percent(it.rate)]);
    return {
      json: {
        duty: board.duty,
        round: board.round,
        dueOn,
        expected,
        complete,
        onTime,
        rate,
        onTimeRate,
        byDistrict,
      },
      text: [
        headingOf(board),
        '',
        table([['อำเภอ', 'ทั้งหมด', 'รายงานแล้ว', 'อัตรา'], ...rows, ['รวม', expected, complete, percent(rate)]]),
        '',
        `รายงานทันกำหนด ${onTime} แห่ง (${percent(onTimeRate)})`,
      ].join('\n'),
    };
  },
};

export const missing: Command = {
  name: 'missing',
  usage: '<duty> [--round r] [--province <name>]',
  does: 'รายชื่อหน่วยงานที่ยังไม่รายงาน',
  takes: ['duty'],
  options: ROUND,
  async run(call) {
    const { board, roster } = await roundNamed(call, await call.environment.connect());
    const units = missingOf(board).map(([code, { name, heading, status }]) => ({
      code,
      // A unit that a later roster dropped keeps the name that the board knows it by.
      name: findUnit(roster, code)?.name ?? name,
      district: heading,
      status,
    }));
    const rows = units.map(({ code, name, district, status }) => [code, name, district, bot.status(status)]);
    const count = `ยังไม่รายงาน ${units.length} จาก ${board.order.length} แห่ง`;
    const list = rows.length === 0 ? [] : ['', table([['รหัส', 'หน่วยงาน', 'อำเภอ', 'สถานะ'], ...rows])];
    return { json: { units }, text: [headingOf(board), count, ...list].join('\n') };
  },
};

const headingOf = (board: NamedRound['board']): string =>
  `${board.shortTitle} ${board.roundTitle} จังหวัด${board.provinceName} ครบกำหนด ${shortThaiDate(dueFor(board))}`;

function whyNotAsked({ roster, key }: NamedRound, code: string): string {
  const unit = findUnit(roster, code);
  return unit ? `${unit.name} need not report in round ${key.round}` : `unknown unit "${code}"`;
}
