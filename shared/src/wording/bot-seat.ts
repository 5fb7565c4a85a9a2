/** What the bot says to somebody whose seat others have ended. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate } from '../calendar/thai-date.ts';

export const botSeat = {
  ended: {
    coordinator: (unit: string, on: CivilDate) =>
      `เมื่อ ${shortThaiDate(on)} ผู้ประสานงานให้ท่านพ้นจากหน้าที่ผู้รายงานของ ${unit} งานที่ค้างยังอยู่กับหน่วยงาน หากเห็นว่าไม่ถูกต้อง โปรดติดต่อผู้ประสานงานจังหวัด`,
    roster: (unit: string, on: CivilDate) =>
      `ตั้งแต่ ${shortThaiDate(on)} ${unit} ไม่อยู่ในทะเบียนหน่วยงานแล้ว ท่านจึงพ้นจากหน้าที่ผู้รายงานของหน่วยงานนี้ หากเห็นว่าไม่ถูกต้อง โปรดติดต่อผู้ประสานงานจังหวัด`,
    handed_over: (unit: string, on: CivilDate) =>
      `เมื่อ ${shortThaiDate(on)} ผู้รับมอบได้รับหน้าที่ผู้รายงานของ ${unit} ต่อจากท่านแล้ว ขอบคุณที่ร่วมงานกับเรา`,
  },
};
