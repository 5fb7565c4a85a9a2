/** What the bot says about sending by hand, in groups, and of what waits for a coordinator. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate, weekdayThaiDate } from '../calendar/thai-date.ts';
import { sendWording } from './liff/send.ts';
import { numeral } from './numeral.ts';

export const botSend = {
  ...sendWording,
  tap: {
    remind: 'ทวง',
    broadcast: 'ประกาศ',
    bind: 'ผูกกลุ่ม',
    confirm: 'ยืนยันส่ง',
    list: 'ดูรายชื่อ',
    compose: 'เขียนประกาศในหน้าเต็ม',
    seats: (seats: 'one' | 'all') => (seats === 'all' ? 'ส่งทุกคนในหน่วยงาน' : 'ส่งหน่วยงานละ 1 คน'),
    share: 'แชร์การ์ดเข้ากลุ่ม (ฟรี)',
    record: 'ดูผลการส่ง',
    form: 'เปิดแบบรายงาน',
    calls: 'เปิดหน้ารายชื่อโทร',
  },
  remindKicker: 'แผนการทวง',
  broadcastKicker: 'แผนการประกาศ',
  several: (n: number) => `${numeral(n)} เรื่อง`,
  planAlt: (title: string, people: number, messages: number) =>
    `แผนการส่ง ${title}: ถึง ${numeral(people)} คน ใช้ ${numeral(messages)} ข้อความ โปรดยืนยัน`,
  notSent: 'ยังไม่ส่งจนกว่าจะแตะ “ยืนยันส่ง” แผนนี้ใช้ได้ 1 ชั่วโมง',
  district: (name: string, n: number) => `${name} ${numeral(n)}`,
  cutNames: (names: string[], left: number) =>
    left > 0 ? `${names.join(', ')} +${numeral(left)}` : names.join(', '),
  sentTitle: 'ยืนยันแล้ว กำลังส่ง',
  sentAlt: (people: number) => `ยืนยันแล้ว กำลังส่งถึง ${numeral(people)} คน`,
  dropOut: 'ผู้ที่รายงานก่อนข้อความออกจะไม่ได้รับ',
  which: 'ต้องการทวงเรื่องใด',
  allDuties: 'ทุกเรื่อง',
  remindWord: 'ทวง',
  allDone: 'ทุกหน่วยงานรายงานครบแล้ว หรือนัดวันส่งไว้แล้ว ไม่มีผู้ที่ต้องทวง',
  remindRefused: 'การทวงทำได้เฉพาะผู้ประสานงานอำเภอและจังหวัด จึงไม่ได้ส่งสิ่งใด ท่านดูงานของหน่วยงานตนเองได้โดยพิมพ์ “งาน”',
  broadcastRefused: 'การประกาศทำได้เฉพาะผู้ประสานงานอำเภอและจังหวัด จึงไม่ได้ส่งสิ่งใด',
  sendRefused: 'การส่งข้อความถึงหน่วยงานทำได้เฉพาะผู้ประสานงานอำเภอและจังหวัด จึงไม่ได้ส่งสิ่งใด',
  broadcastHow:
    'โปรดพิมพ์ “ประกาศ” เว้นวรรค แล้วตามด้วยข้อความ เช่น “ประกาศ ขอเชิญประชุม 25 ก.ย. 2568 เวลา 09:30 น.” หรือเขียนในหน้าเต็ม ซึ่งเลือกผู้รับและตั้งเวลาได้',
  broadcastAlt: (from: string, text: string) => `ประกาศจาก ${from}: ${text}`,
  aboutDuty: (title: string, due: CivilDate) => `${title} ครบกำหนด${weekdayThaiDate(due)}`,
  does: {
    remind: 'ดูแผนการทวงและค่าใช้จ่าย ก่อนยืนยันส่ง',
    broadcast: 'ส่งข้อความถึงหน่วยงานในพื้นที่',
  },

  group: {
    bound: (area: string) =>
      `ผูกกลุ่มนี้กับ${area}แล้ว ทุกคนในกลุ่มพิมพ์ “อัตรา” หรือ “ใครยังไม่ส่ง” ได้เลย ระบบไม่เก็บชื่อกลุ่ม สมาชิก หรือข้อความ`,
    already: (area: string) => `กลุ่มนี้ผูกกับ${area}อยู่แล้ว`,
    taken: (area: string) => `กลุ่มนี้ผูกกับ${area}ไว้แล้ว หากต้องการเปลี่ยน โปรดนำ “ทันกำหนด” ออกจากกลุ่ม แล้วเชิญเข้าใหม่`,
    bindRefused: 'การผูกกลุ่มทำได้เฉพาะผู้ประสานงานอำเภอและจังหวัด',
    bindInGroup: 'โปรดพิมพ์ “ผูกกลุ่ม” ในกลุ่ม LINE ที่เชิญ “ทันกำหนด” เข้าไว้',
    remindRefused: 'การทวงในกลุ่มทำได้เฉพาะผู้ประสานงานของพื้นที่นี้ พิมพ์ “ใครยังไม่ส่ง” เพื่อดูรายชื่อได้',
    nothingToChase: 'รายงานครบทุกหน่วยงานแล้ว ขอบคุณทุกหน่วยงาน',
  },

  shareKicker: sendWording.shareCardKicker,
  shareAlt: (title: string, missing: number, due: CivilDate) =>
    `ขอความร่วมมือรายงาน ${title} ยังไม่รายงาน ${numeral(missing)} หน่วยงาน ครบกำหนด${weekdayThaiDate(due)}`,
  shareNote: 'แตะปุ่มด้านล่างเพื่อเปิดแบบรายงานของหน่วยงานท่าน ใช้เวลาไม่ถึงครึ่งนาที',
  shareThanks: 'ขอบคุณหน่วยงานที่รายงานแล้ว',

  /** What did not reach its people, and what is to be done. */
  undelivered: {
    refused: (on: CivilDate, n: number) =>
      `เมื่อ ${shortThaiDate(on)} LINE ไม่รับข้อความที่ส่งถึง ${numeral(n)} คน โปรดติดต่อผู้รับทางอื่น หรือแชร์การ์ดเข้ากลุ่ม LINE (ไม่เสียข้อความ)`,
    unconfirmed: (on: CivilDate, n: number) =>
      `เมื่อ ${shortThaiDate(on)} LINE ไม่ยืนยันว่ารับข้อความที่ส่งถึง ${numeral(n)} คนหรือไม่ ระบบจึงไม่ส่งซ้ำ หากเป็นเรื่องด่วน โปรดแชร์การ์ดเข้ากลุ่ม LINE (ไม่เสียข้อความ)`,
    lateReminders: (on: CivilDate, n: number) =>
      `การเตือนถึง ${numeral(n)} คนออกไม่ได้ในวันที่กำหนด เพราะระบบหรือ LINE ขัดข้อง เมื่อ ${shortThaiDate(on)} ระบบยกเลิกข้อความเก่า แล้ววางแผนเตือนผู้ที่ยังไม่รายงานใหม่ตามสถานะล่าสุด`,
    lateChase: (on: CivilDate, n: number) =>
      `การทวงที่ยืนยันไว้ ส่งถึง ${numeral(n)} คนไม่ทันภายในวัน เพราะระบบหรือ LINE ขัดข้อง เมื่อ ${shortThaiDate(on)} ระบบยกเลิกข้อความที่ค้าง เพื่อไม่ให้แจ้งวันที่คลาดเคลื่อน หากยังต้องการทวง โปรดพิมพ์ “ทวง” อีกครั้ง`,
  },

  waiting: {
    groupUnbound: (on: CivilDate, n: number) =>
      `แจ้งให้ทราบ: “ทันกำหนด” ถูกนำออกจากกลุ่ม LINE ที่ผูกไว้${n > 1 ? ` ${numeral(n)} กลุ่ม` : ''} เมื่อ${weekdayThaiDate(on)} หากต้องการใช้ต่อ โปรดเชิญเข้ากลุ่มแล้วพิมพ์ “ผูกกลุ่ม” อีกครั้ง`,
    applications: (n: number) => `มีคำขอลงทะเบียนรอท่านพิจารณา ${numeral(n)} ราย`,
  },
};
