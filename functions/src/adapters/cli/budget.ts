import { setBudget } from '../../use-cases/set-budget.ts';
import { ADMINISTRATOR } from './administrator.ts';
import { provinceOf } from './arguments.ts';
import { type Call, type Command, Refusal } from './command.ts';
import { table } from './table.ts';

export const budget: Command = {
  name: 'budget',
  usage: '--province <name> [--priorities <duty,…>] [--hold <n>] [--reserve <n>]',
  does: 'ดูหรือตั้งลำดับความสำคัญของเรื่อง และข้อความ LINE ที่กันไว้',
  takes: [],
  options: { province: 'text', priorities: 'text', hold: 'text', reserve: 'text' },
  async run(call) {
    const { code } = provinceOf(call.required('province'));
    const priorities = call.option('priorities');
    const heldBack = countOf(call, 'hold');
    const dailyReserve = countOf(call, 'reserve');
    const ports = await call.environment.connect();
    const change = {
      ...(priorities !== undefined && {
        priorities: priorities.split(/[,\s]+/).filter((duty) => duty !== ''),
      }),
      ...(heldBack !== undefined && { heldBack }),
      ...(dailyReserve !== undefined && { dailyReserve }),
    };
    const by = { actor: ADMINISTRATOR.user, key: `cli~${ports.random.uuid()}` };
    const set = await setBudget(ports, code, change, by);
    return {
      json: { province: code, ...set },
      text: table([
        ['ลำดับความสำคัญ', set.priorities.join(', ') || 'ไม่ได้ตั้ง (ใกล้กำหนดก่อน)'],
        ['ข้อความต่อเดือนที่กันไว้สำหรับประกาศ', set.heldBack],
        ['ข้อความต่อวันเมื่ออ่านโควตาไม่ได้', set.dailyReserve],
      ]),
    };
  },
};

function countOf(call: Call, name: string): number | undefined {
  const text = call.option(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(`--${name}: "${text}" is no whole number from 0`);
  return Number(text);
}
