/** What the timeline of a round says: what was sent, and what comes next. */
import type { CivilDate } from '../../calendar/civil-date.ts';
import { briefThaiDate } from '../../calendar/thai-date.ts';
import type { EscalationStep } from '../../reminder/escalation.ts';
import type { SentDay } from '../../reminder/timeline.ts';
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const timeline = spoken('timeline', {
  title: 'การเตือนและกำหนดการ',
  coming: 'ต่อจากนี้',
  past: 'ที่ผ่านมา',
  day: (date: CivilDate) => briefThaiDate(date),
  nothingComing: 'ไม่มีการเตือนตามกำหนดต่อจากนี้',
  nothingSent: 'ยังไม่มีการส่งข้อความของรอบนี้',
  knownFrom: (day: CivilDate) => `แสดงการส่งตั้งแต่ ${dates.short(day)} ระบบเก็บรายการส่งไว้ 90 วัน`,
  remind: (units: number) => `ระบบเตือน ${numeral(units)} หน่วยงานที่ยังไม่รายงาน`,
  steps: {
    officers: (units: number) => `เตือนเจ้าหน้าที่ทุกคนของ ${numeral(units)} หน่วยงานที่ยังเงียบ`,
    head: (units: number) => `แจ้งหัวหน้าของ ${numeral(units)} หน่วยงานที่ยังเงียบ`,
    supervisor: (units: number) => `แจ้งผู้ประสานงานให้ติดตาม ${numeral(units)} หน่วยงาน`,
    call: (units: number) => `ขึ้นบัญชีโทรศัพท์ติดตาม ${numeral(units)} หน่วยงาน`,
  } satisfies Record<EscalationStep, (units: number) => string>,
  due: 'ครบกำหนดรายงาน',
  promise: (units: number, names: string) => `รับว่าจะส่ง ${numeral(units)} หน่วยงาน: ${names}`,
  scheduled: (kind: 'chase' | 'broadcast', people: number, time: string) =>
    `${kind === 'chase' ? 'ทวงตามที่ตั้งเวลาไว้' : 'ประกาศตามที่ตั้งเวลาไว้'} ${numeral(people)} คน เวลา ${time} น.`,
  sent: {
    digest: 'ข้อความเตือน',
    escalation: 'แจ้งผู้ประสานงาน',
    broadcast: 'ประกาศ',
  } satisfies Record<SentDay['kind'], string>,
  reached: (people: number) => `ส่งแล้ว ${numeral(people)} คน`,
  failed: (people: number) => `ส่งไม่สำเร็จ ${numeral(people)} คน`,
  waiting: (people: number) => `กำลังส่ง ${numeral(people)} คน`,
  opened: 'เปิดรับรายงาน',
  extended: (until: CivilDate, letterNo: string) => `ขยายเวลาถึง ${dates.short(until)} ตามหนังสือ ที่ ${letterNo}`,
  extendedFor: (units: number) => `เฉพาะ ${numeral(units)} หน่วยงาน`,
  more: (count: number) => `อีก ${numeral(count)} วัน`,
});
