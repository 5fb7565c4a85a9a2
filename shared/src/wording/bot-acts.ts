/** What the bot tells officers of what a coordinator has done for their unit. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate } from '../calendar/thai-date.ts';

export const botActs = {
  filedFor: (notes: readonly { shortTitle: string; unitName: string; on: CivilDate }[]) =>
    [
      'ผู้ประสานงานได้บันทึกรายงานแทนหน่วยงานของท่านแล้ว',
      ...notes.map(
        ({ shortTitle, unitName, on }) => `• ${shortTitle} (${unitName}) เมื่อ ${shortThaiDate(on)}`,
      ),
      'โปรดตรวจสอบในประวัติรายงาน หากไม่ถูกต้อง แก้ไขได้ในแบบรายงาน',
    ].join('\n'),
};
