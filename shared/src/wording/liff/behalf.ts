/**
 * What a coordinator reads in the form of somebody else's unit, and where the ways lead from acts on units. Kept small:
 * the page after sending says it too, and every officer's phone loads that.
 */
import { spoken } from '../spoken.ts';

export const behalf = spoken('behalf', {
  title: (unit: string) => `ท่านกำลังรายงานแทน ${unit}`,
  text: (name: string) =>
    `ระบบจะบันทึกในประวัติว่า ${name} เป็นผู้บันทึกแทน และแจ้งเจ้าหน้าที่ของหน่วยงานในการตอบครั้งถัดไป โดยไม่เสียข้อความ`,
  done: (unit: string) => `บันทึกแทน ${unit} แล้ว`,
  toUnit: 'กลับไปหน้าหน่วยงาน',
  toList: 'กลับไปรายหน่วยงาน',
});
