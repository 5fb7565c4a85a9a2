import { type CivilDate, later } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { extendDuty } from '../../use-cases/extend-duty.ts';
import { ADMINISTRATOR } from './administrator.ts';
import { codesOf, dateOf } from './arguments.ts';
import { type Command, Refusal } from './command.ts';
import { ensureOpen, roundNamed } from './find-round.ts';

export const extend: Command = {
  name: 'extend',
  usage:
    '<duty> --until <date> --letter <no> [--units a,b] [--round r] [--reason <text>] [--province <name>]',
  does: 'ขยายเวลาตามหนังสือ ทุกหน่วยงานหรือบางหน่วยงาน',
  takes: ['duty'],
  options: { until: 'text', letter: 'text', units: 'text', round: 'text', reason: 'text', province: 'text' },
  async run(call) {
    const until = dateOf(call, 'until', call.required('until'));
    const letterNo = call.required('letter').trim();
    if (letterNo === '') throw new Refusal('--letter: the number of the letter is missing');
    const listed = call.option('units');
    const units = listed === undefined ? undefined : codesOf('units', listed);
    const reason = call.option('reason')?.trim();
    const ports = await call.environment.connect();
    const round = await roundNamed(call, ports);
    refuseUnfit(round.board, until, units);
    await ensureOpen(ports, round);
    const board = await extendDuty(ports, {
      round: round.key,
      until,
      letterNo,
      ...(reason && { reason }),
      ...(units && { units }),
      by: ADMINISTRATOR,
      key: ports.random.uuid(),
    });
    const { duty, round: name, province, dueOn: originalDueOn, extensions } = board;
    return {
      json: { duty, round: name, province, until, originalDueOn, units: units ?? null, letterNo, extensions },
      text:
        `ขยายเวลา ${board.shortTitle} ${board.roundTitle} จังหวัด${board.provinceName} ถึง ${shortThaiDate(until)} ` +
        `ตามหนังสือ ${letterNo} (${units ? `${units.length} แห่ง` : 'ทุกหน่วยงาน'} กำหนดเดิม ${shortThaiDate(originalDueOn)})`,
    };
  },
};

/** Refused before the round is opened, so that nothing changes; the use case asks again inside its transaction. */
function refuseUnfit(board: Board, until: CivilDate, units: readonly string[] | undefined): void {
  const stranger = units?.find((unit) => !board.units[unit]);
  if (stranger !== undefined)
    throw new Refusal(`--units: unknown unit "${stranger}" in round ${board.round}`);
  const dates = units ? units.map((unit) => dueFor(board, unit)) : [dueFor(board)];
  const latest = dates.reduce(later);
  if (until <= latest)
    throw new Refusal(`--until: ${until} is not later than the due date in force, ${latest}`);
}
