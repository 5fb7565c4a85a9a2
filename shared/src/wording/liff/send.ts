/** What the pages for sending by hand say: the plan, the broadcast, the record, the share card; and why one is refused. */
import type { FailureReason } from '../../reminder/delivery.ts';
import type { Unreachable } from '../../reminder/plan.ts';
import type { AudienceStatus, FreeWay, SeatsChoice } from '../../reminder/send-plan.ts';
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const sendWording = spoken('sendWording', {
  noText: 'โปรดพิมพ์ข้อความที่จะประกาศ',
  textTooLong: (length: number, limit: number) =>
    `ข้อความยาว ${numeral(length)} ตัวอักษร เกินจาก ${numeral(limit)} ตัวอักษร โปรดย่อให้สั้นลง`,
  notYourArea: 'เลือกได้เฉพาะหน่วยงานในพื้นที่ที่ท่านดูแล',
  unknownPlan: 'ไม่พบแผนการส่งนี้ จึงไม่ได้ส่งสิ่งใด โปรดพิมพ์ “ทวง” หรือ “ประกาศ” เพื่อดูแผนใหม่',
  notYourPlan: 'แผนการส่งนี้เป็นของผู้อื่น จึงไม่ได้ส่งสิ่งใด โปรดพิมพ์ “ทวง” หรือ “ประกาศ” เพื่อดูแผนของท่าน',
  planExpired: 'แผนการส่งนี้เกิน 1 ชั่วโมงแล้ว จึงไม่ได้ส่งสิ่งใด โปรดพิมพ์ “ทวง” หรือ “ประกาศ” เพื่อดูแผนล่าสุด',
  alreadySent: 'แผนนี้ยืนยันไปแล้ว ระบบไม่ส่งซ้ำ',
  nobodyToSend: 'ไม่มีผู้รับที่ส่งถึงได้ จึงไม่ได้ส่งสิ่งใด โปรดใช้ช่องทางที่ไม่เสียโควตา เช่น แชร์การ์ดเข้ากลุ่ม LINE',
  badTime: 'เวลาที่ตั้งต้องเป็นเวลาข้างหน้า ไม่เกิน 90 วัน โปรดเลือกใหม่',
  unknownSending: 'ไม่พบรายการส่งนี้ โปรดกลับไปหน้ารายการส่ง',
  notYourSending: 'รายการส่งนี้เป็นของผู้อื่น โปรดติดต่อผู้ประสานงานจังหวัด',

  remindTitle: 'แผนการทวง',
  broadcastTitle: 'ประกาศถึงหน่วยงาน',
  toDesk: 'ภาพรวม',
  toSendings: 'รายการส่ง',
  openRemind: 'ทวงหน่วยงานที่ยังไม่รายงาน',
  openShare: 'แชร์เข้ากลุ่ม LINE (ฟรี)',
  openBroadcast: 'ประกาศถึงหน่วยงาน',

  /** The plan. */
  cost: (n: number) => `ใช้ ${numeral(n)} ข้อความ`,
  quotaLeft: (n: number | null) =>
    n === null ? 'อ่านโควตาจาก LINE ไม่ได้ในขณะนี้' : `โควตาเดือนนี้เหลือ ${numeral(n)} ข้อความ`,
  quotaAfter: (n: number) => `หลังส่งจะเหลือ ${numeral(n)} ข้อความ`,
  quotaUnknown: 'ยืนยันส่งได้ แต่อาจส่งไม่ถึงทุกคนหากโควตาหมด',
  reaches: (people: number, units: number) => `ถึง ${numeral(people)} คน ใน ${numeral(units)} หน่วยงาน`,
  recipients: 'ผู้รับ',
  nobody: 'ไม่มีหน่วยงานที่ต้องส่งถึง',
  leftOut: (n: number) => `โควตาไม่พอ ขาดอีก ${numeral(n)} คน`,
  leftOutHint: 'ผู้ที่ยังไม่ตอบเลยได้รับก่อน รายชื่อด้านล่างจะไม่ได้รับ โปรดใช้ช่องทางฟรี',
  unreachable: (n: number) => `ส่งไม่ถึง ${numeral(n)} หน่วยงาน`,
  reason: {
    no_officer: 'ยังไม่มีผู้รายงานในระบบ',
    blocked: 'ผู้รายงานบล็อกหรือเลิกเป็นเพื่อน',
    paused: 'ผู้รายงานขอพักการแจ้งเตือน',
  } satisfies Record<Unreachable['reason'], string>,
  promised: (n: number) => `อีก ${numeral(n)} หน่วยงานนัดวันส่งไว้แล้ว จึงไม่ทวงจนถึงวันนั้น`,
  freeTitle: 'ทางที่ไม่เสียโควตา',
  free: {
    share_card: (n: number) => `แชร์การ์ดเข้ากลุ่ม LINE ในชื่อของท่าน (${numeral(n)} หน่วยงาน)`,
    group: (n: number) => `พิมพ์ “ทวง” ในกลุ่มที่ผูกไว้ (${numeral(n)} หน่วยงาน)`,
    reply: (n: number) => `ผู้ที่ทักแชตมาจะเห็นงานค้างเองทุกครั้ง (${numeral(n)} หน่วยงาน)`,
  } satisfies Record<FreeWay['way'], (n: number) => string>,
  offHours: 'ขณะนี้นอกเวลาราชการ ผู้รับอาจได้รับข้อความระหว่างพักผ่อน ตั้งเวลาส่งในวันทำการได้',
  seats: { one: 'หน่วยงานละ 1 คน', all: 'ทุกคนในหน่วยงาน' } satisfies Record<SeatsChoice, string>,
  seatsLegend: 'ส่งถึง',
  confirm: (n: number) => `ยืนยันส่ง ${numeral(n)} ข้อความ`,
  confirmLater: 'ยืนยันตั้งเวลาส่ง',
  confirming: 'กำลังส่ง…',
  edit: 'แก้ไข',
  planning: 'กำลังวางแผน…',
  changed: 'ผู้รับเปลี่ยนไปจากที่แสดงไว้ จึงยังไม่ได้ส่ง โปรดตรวจสอบแผนล่าสุดแล้วยืนยันอีกครั้ง',
  when: 'เวลาส่ง',
  now: 'ส่งทันที',
  later: 'ตั้งเวลา',
  laterLabel: 'วันและเวลาที่จะส่ง (เวลาประเทศไทย)',
  laterHint: 'ส่งในเวลาราชการของวันทำการ หากตรงกับวันหยุดจะส่งในวันทำการถัดไป',
  laterEmpty: 'โปรดเลือกวันและเวลา',

  /** Composing a broadcast. */
  text: 'ข้อความ',
  textHint: (limit: number) => `ไม่เกิน ${numeral(limit)} ตัวอักษร ผู้รับเห็นชื่อสำนักงานของท่านเป็นผู้ประกาศ`,
  letters: (n: number, limit: number) => `${numeral(n)}/${numeral(limit)} ตัวอักษร`,
  about: 'เกี่ยวกับเรื่อง',
  noDuty: 'ไม่ระบุเรื่อง',
  districts: 'อำเภอ',
  types: 'ประเภท อปท.',
  everyone: 'ไม่เลือก = ทั้งหมด',
  status: 'สถานะการรายงาน',
  statuses: { all: 'ทุกหน่วยงาน', missing: 'ที่ยังไม่รายงาน', complete: 'ที่รายงานแล้ว' } satisfies Record<
    AudienceStatus,
    string
  >,
  showPlan: 'ดูแผนและค่าใช้จ่าย',

  /** The record. */
  sendingsTitle: 'รายการส่ง',
  none: 'ยังไม่มีรายการส่ง',
  noneText: 'เมื่อทวงหรือประกาศ ผลการส่งจะปรากฏที่นี่',
  kind: { chase: 'ทวงงาน', broadcast: 'ประกาศ' },
  state: { scheduled: 'ตั้งเวลาไว้', leaving: 'ส่งแล้ว', stopped: 'หยุดแล้ว' },
  recordTitle: 'ผลการส่ง',
  sentAt: (when: string) => `ยืนยันเมื่อ ${when}`,
  sendAt: (when: string) => `จะส่ง ${when}`,
  confirmed: 'ยืนยันแล้ว ระบบกำลังส่ง',
  scheduledDone: 'ตั้งเวลาส่งแล้ว',
  fate: {
    scheduled: 'รอเวลาส่ง',
    queued: 'รอส่ง',
    sending: 'กำลังส่ง',
    sent: 'LINE รับแล้ว',
    accepted_before: 'LINE รับไว้ก่อนแล้ว',
    failed: 'ส่งไม่สำเร็จ',
    dropped: 'ไม่ต้องส่งแล้ว',
    stopped: 'หยุดก่อนส่ง',
    outdated: 'พ้นวันแล้ว จึงไม่ส่ง',
  },
  outdated: 'ข้อความที่ค้างข้ามวันถูกยกเลิก เพื่อไม่ให้แจ้งจำนวนวันที่คลาดเคลื่อน หากยังต้องการทวง โปรดทำรายการใหม่',
  fateHint: 'LINE บอกเพียงว่ารับข้อความแล้ว ไม่บอกว่าผู้รับอ่านหรือบล็อก',
  failure: {
    quota_exhausted: 'โควตาข้อความของเดือนนี้หมด',
    rejected: 'LINE ไม่รับข้อความ',
    unsure: 'LINE ไม่ยืนยันภายใน 24 ชั่วโมง จึงไม่ส่งซ้ำ',
  } satisfies Record<FailureReason, string>,
  gone: 'พ้นจากหน้าที่แล้ว',
  people: (n: number) => `${numeral(n)} คน`,
  stop: 'หยุดส่ง',
  cancelSchedule: 'ยกเลิกการตั้งเวลา',
  stopAsk: 'หยุดส่งรายการนี้?',
  stopText: 'ผู้ที่ LINE รับข้อความไปแล้วจะยังได้รับ ที่เหลือจะไม่ถูกส่ง',
  stopConfirm: 'ยืนยัน หยุดส่ง',
  refresh: 'ดูผลล่าสุด',

  /** The share card. */
  shareTitle: 'แชร์การ์ดเข้ากลุ่ม',
  shareText: 'ส่งการ์ดขอความร่วมมือเข้ากลุ่ม LINE ที่ใช้กันอยู่ ในชื่อของท่าน ไม่เสียโควตา',
  shareCardKicker: 'ขอความร่วมมือรายงาน',
  shareMissing: (missing: number, expected: number) =>
    `ยังไม่รายงาน ${numeral(missing)} จาก ${numeral(expected)} หน่วยงาน`,
  shareButton: 'เลือกกลุ่มหรือเพื่อน แล้วแชร์',
  shareDone: 'แชร์การ์ดแล้ว',
  shareCancelled: 'ยังไม่ได้แชร์',
  shareFailed: 'เปิดหน้าต่างเลือกผู้รับของ LINE ไม่ได้ โปรดเปิดหน้านี้จากแชตใน LINE แล้วลองอีกครั้ง',
  shareAllDone: 'รายงานครบทุกหน่วยงานแล้ว ไม่ต้องทวง',
});
