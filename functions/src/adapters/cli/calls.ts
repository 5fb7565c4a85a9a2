import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { callList } from '../../use-cases/call-list.ts';
import { instantOf, provinceOf } from './arguments.ts';
import type { Command } from './command.ts';
import { table } from './table.ts';

export const calls: Command = {
  name: 'calls',
  usage: '--province <name> [--at <instant>]',
  does: 'รายชื่อหน่วยงานที่ควรโทรติดตาม (เลยกำหนด 10 วันทำการและยังไม่ตอบ)',
  takes: [],
  options: { province: 'text', at: 'text' },
  async run(call) {
    const { code, name } = provinceOf(call.required('province'));
    const at = instantOf(call, 'at');
    const units = await callList(await call.environment.connect(), { province: code }, at);
    const rows = units.map((unit) => [
      unit.unit,
      unit.name,
      unit.phone ?? '–',
      unit.officers.join(', ') || '–',
      unit.duties.map(({ shortTitle, dueOn }) => `${shortTitle} (${shortThaiDate(dueOn)})`).join(', '),
    ]);
    return {
      json: { province: code, units },
      text:
        rows.length === 0
          ? `จังหวัด${name}: ไม่มีหน่วยงานที่ต้องโทรติดตาม`
          : table([['รหัส', 'หน่วยงาน', 'โทร', 'เจ้าหน้าที่', 'เรื่อง'], ...rows]),
    };
  },
};
