import { bot } from '@thankamnot/shared/wording/bot';
import { boards } from '../../use-cases/documents.ts';
import { find } from '../../use-cases/records.ts';
import { recount as rebuild } from '../../use-cases/recount.ts';
import { provinceOf } from './arguments.ts';
import { type Command, Refusal } from './command.ts';
import { dutyNamed, provinceName, roundNamed } from './find-round.ts';
import { table } from './table.ts';

export const recount: Command = {
  name: 'recount',
  usage: '<duty> [--round r] [--province <name>]',
  does: 'นับใหม่จากรายงานทั้งหมด และแสดงสิ่งที่เปลี่ยน',
  takes: ['duty'],
  options: { round: 'text', province: 'text' },
  async run(call) {
    const ports = await call.environment.connect();
    const keys = call.option('round') === undefined ? await roundsOf() : [await openRoundNamed()];
    const rounds = [];
    for (const { duty, round, province } of keys) {
      const { reports, changed } = await rebuild(ports, { duty, round, province });
      rounds.push({ round, province, reports, changed });
    }
    const rows = rounds.flatMap(({ round, province, changed }) =>
      changed.map(({ unit, name, from, to }) => [
        provinceName(province),
        round,
        unit,
        name,
        `${bot.status(from)} → ${bot.status(to)}`,
      ]),
    );
    const counted = rounds.reduce((sum, { reports }) => sum + reports, 0);
    const summary = `นับใหม่ ${rounds.length} รอบ จากรายงาน ${counted} ฉบับ เปลี่ยน ${rows.length} แห่ง`;
    return {
      json: { duty: call.words[0], rounds },
      text: rows.length === 0 ? summary : `${summary}\n\n${table(rows)}`,
    };

    /** All rounds of the duty, in all its provinces or in the one of `--province`. */
    async function roundsOf() {
      const duty = await dutyNamed(call, ports);
      const named = call.option('province');
      const only = named === undefined ? undefined : provinceOf(named).code;
      const found = await find(ports.store, boards, { where: [{ field: 'duty', op: '==', value: duty.id }] });
      return found.filter(({ province }) => only === undefined || province === only);
    }

    async function openRoundNamed() {
      const { key, isOpen } = await roundNamed(call, ports);
      if (!isOpen) throw new Refusal(`round "${key.round}" of "${key.duty}" has not been opened`);
      return key;
    }
  },
};
