/**
 * What the bot says in chat: every sentence of it. Statuses and days left are the mini-app's own words
 * (`liff/shell.ts`), and expected failures speak for themselves (`problem.ts`).
 */
import type { CivilDate } from '../calendar/civil-date.ts';
import { longThaiDate, relativeThaiDay, shortThaiDate, weekdayThaiDate } from '../calendar/thai-date.ts';
import type { Status } from '../report/status.ts';
import { shell } from './liff/shell.ts';
import { numeral } from './numeral.ts';

/** `19, 23, 25 และ 26 กันยายน 2568`: the month is written once. */
const dayList = (days: readonly CivilDate[]): string => {
  const said = days.map((day, index) => {
    const next = days[index + 1];
    if (!next || next.slice(0, 7) !== day.slice(0, 7)) return longThaiDate(day);
    return String(Number(day.slice(8)));
  });
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} และ ${said.at(-1)}` : (said[0] ?? '');
};

export const bot = {
  product: shell.product,

  /** Words on buttons and quick replies. LINE shows 20 characters of a quick reply's label. */
  tap: {
    work: 'งาน',
    myWork: 'ดูงานของฉัน',
    howTo: 'วิธีใช้งาน',
    seeRate: 'ดูอัตราการรายงาน',
    report: 'รายงาน',
    status: 'สถานะ',
    rate: 'อัตรา',
    missing: 'ใครยังไม่ส่ง',
    help: 'ช่วยเหลือ',
    acknowledge: 'รับทราบ',
    start: 'กำลังทำ',
    complete: 'เสร็จแล้ว',
    problem: 'ติดปัญหา',
    promise: 'นัดวันที่จะส่ง',
    form: 'กรอกแบบรายงาน',
    correct: 'ดูหรือแก้ไขรายงาน',
    undo: 'ยกเลิกรายการนี้',
    cancel: 'ยกเลิก',
    openWork: 'เปิดหน้างานของฉัน',
    seeWork: 'ดูและตอบแต่ละเรื่อง',
    openBoard: 'ดูรายหน่วยงาน',
    whoIsMissing: 'ดูว่าใครยังไม่ส่ง',
    approve: 'อนุมัติ',
    refuse: 'ไม่อนุมัติ',
    extend: 'ยืนยันขยายเวลา',
    accept: 'รับทราบและดำเนินการต่อ',
    acceptWithCode: 'รับทราบและลงทะเบียน',
    fullNotice: 'อ่านประกาศฉบับเต็ม',
    findUnit: 'ค้นหาหน่วยงานของท่าน',
    leave: 'ยืนยัน ลบข้อมูลของฉัน',
    stay: 'ไม่ยกเลิก ใช้งานต่อ',
    openOverview: 'เปิดหน้าภาพรวม',
    nextDuty: 'ดูเรื่องถัดไป',
    openSite: 'เปิดเว็บไซต์ของระบบ',
    nothing: 'ไม่มีเรื่องรายงาน',
    undoShort: 'ยกเลิก',
    answerDispute: 'แนบลิงก์หลักฐาน',
  },

  /** Parts of cards that several messages show. */
  due: 'ครบกำหนด',
  dueDay: (date: CivilDate, today: CivilDate) => {
    const near = relativeThaiDay(date, today);
    return near ? `${weekdayThaiDate(date)} (${near})` : weekdayThaiDate(date);
  },
  extendedFrom: (original: CivilDate) => `ขยายจากเดิม ${shortThaiDate(original)}`,
  dueInFull: weekdayThaiDate,
  letter: 'หนังสือ',
  letterNo: (no: string, date?: CivilDate) => (date ? `ที่ ${no} ลงวันที่ ${shortThaiDate(date)}` : `ที่ ${no}`),
  promisedLabel: 'นัดส่ง',
  problemLabel: 'ปัญหา',
  unitLabel: 'หน่วยงาน',
  status: (status: Status) => shell.status[status],
  problemMark: shell.problemMark,
  daysLeft: (days: number) => shell.daysLeft(days),
  andMore: (n: number, counted: string) => `และอีก ${numeral(n)} ${counted}`,

  greeting: {
    title: 'ยินดีต้อนรับสู่ “ทันกำหนด”',
    text: 'ผู้ช่วยเตือนงานและรับรายงานของ อปท. ทาง LINE',
    points: ['เตือนก่อนครบกำหนด ตามหนังสือสั่งการ', 'รายงานผลได้ในครึ่งนาที ในแชตหรือแบบรายงาน', 'รายงานแล้ว ไม่เตือนซ้ำ'],
    start: 'เริ่มต้นด้วยการอ่านประกาศความเป็นส่วนตัวด้านล่าง',
    alt: 'ยินดีต้อนรับสู่ “ทันกำหนด” ผู้ช่วยเตือนงานและรับรายงานทาง LINE โปรดอ่านประกาศความเป็นส่วนตัวเพื่อเริ่มใช้งาน',
    back: (name: string, open: number) =>
      open > 0
        ? `ยินดีที่ได้พบกันอีกครั้ง คุณ${name} ขณะนี้มีงานที่ต้องรายงาน ${numeral(open)} เรื่อง`
        : `ยินดีที่ได้พบกันอีกครั้ง คุณ${name} ขณะนี้ไม่มีงานค้าง`,
  },

  privacy: {
    kicker: 'ก่อนเริ่มใช้งาน',
    title: 'ประกาศความเป็นส่วนตัว',
    points: [
      'เราเก็บชื่อ LINE หน่วยงาน และรายงานของท่าน เพื่อแจ้งเตือนและนับผลการรายงานเท่านั้น',
      'ผู้ประสานงานอำเภอและจังหวัดเห็นรายงานของหน่วยงาน',
      'ท่านลบข้อมูลของตนได้ทุกเมื่อ โดยพิมพ์ “ยกเลิกการลงทะเบียน”',
    ],
    code: (code: string) => `รหัสเชิญของท่าน: ${code}`,
    alt: 'ประกาศความเป็นส่วนตัว: โปรดอ่านและแตะ “รับทราบ” เพื่อเริ่มใช้งาน',
    accepted: 'รับทราบประกาศแล้ว ขอบคุณ',
    next: 'ขั้นต่อไป โปรดพิมพ์รหัสเชิญ 8 ตัวที่จังหวัดส่งให้หน่วยงาน หากไม่มีรหัส แตะ “ค้นหาหน่วยงานของท่าน” เพื่อขอให้ผู้ประสานงานอนุมัติ',
    nextTitle: 'ลงทะเบียนกับหน่วยงาน',
    nextAlt: 'รับทราบประกาศแล้ว ขั้นต่อไป โปรดพิมพ์รหัสเชิญ 8 ตัว หรือค้นหาหน่วยงานของท่าน',
  },

  registered: {
    title: 'ลงทะเบียนเรียบร้อยแล้ว',
    officerOf: 'ผู้รายงานของ',
    coordinatorOf: 'ผู้ประสานงานของ',
    officerNext: [
      'ระบบจะเตือนก่อนครบกำหนด 7, 3 และ 1 วัน และเช้าวันครบกำหนด เวลา 09:00 น.',
      'เตือนเฉพาะเรื่องที่หน่วยงานยังไม่ได้รายงาน',
      'ตอบในแชตได้เลย เช่น “รับทราบ” หรือ “เสร็จแล้ว”',
    ],
    coordinatorNext: [
      'พิมพ์ “อัตรา” เพื่อดูว่ารายงานแล้วกี่หน่วยงาน',
      'พิมพ์ “ใครยังไม่ส่ง” เพื่อดูรายชื่อแยกตามอำเภอ',
      'ระบบเตือนหน่วยงานให้เองทุกวันทำการที่ถึงกำหนด',
    ],
    openWork: (open: number) => (open > 0 ? `ขณะนี้มีงานที่ต้องรายงาน ${numeral(open)} เรื่อง` : 'ขณะนี้ไม่มีงานค้าง'),
    alt: (unit: string, open: number) =>
      `ลงทะเบียนกับ ${unit} เรียบร้อยแล้ว${open > 0 ? ` มีงานที่ต้องรายงาน ${numeral(open)} เรื่อง` : ''}`,
  },

  waiting: {
    text: (unit: string) =>
      `คำขอเป็นผู้รายงานของ ${unit} กำลังรอผู้ประสานงานจังหวัดพิจารณา ระบบจะแจ้งผลให้ทราบทางแชตนี้ หากมีรหัสเชิญของหน่วยงาน พิมพ์รหัสได้เลย ไม่ต้องรอ`,
  },
  notRegistered: 'ท่านยังไม่ได้ลงทะเบียน โปรดพิมพ์รหัสเชิญ 8 ตัวของหน่วยงาน หรือค้นหาหน่วยงานเพื่อขออนุมัติ',

  application: {
    kicker: 'คำขอลงทะเบียน',
    title: (name: string) => name,
    text: 'ขอเป็นผู้รายงานของ',
    check: 'โปรดตรวจสอบว่าเป็นเจ้าหน้าที่ของหน่วยงานจริง ก่อนอนุมัติ',
    alt: (name: string, unit: string) => `คำขอลงทะเบียน: ${name} ขอเป็นผู้รายงานของ ${unit} โปรดพิจารณา`,
    approved: (name: string, unit: string) => `อนุมัติแล้ว: ${name} เป็นผู้รายงานของ ${unit} ระบบกำลังแจ้งผลให้ผู้ขอทราบ`,
    refused: (name: string, unit: string) => `ไม่อนุมัติคำขอของ ${name} สำหรับ ${unit} ระบบกำลังแจ้งผลให้ผู้ขอทราบ`,
  },
  decision: {
    approvedTitle: 'คำขอได้รับอนุมัติ',
    approved: (unit: string) => `ท่านเป็นผู้รายงานของ ${unit} แล้ว`,
    refused: (unit: string) =>
      `คำขอเป็นผู้รายงานของ ${unit} ไม่ได้รับอนุมัติ หากเป็นเจ้าหน้าที่ของหน่วยงานนี้ โปรดติดต่อผู้ประสานงานจังหวัด หรือขอรหัสเชิญจากเพื่อนร่วมงาน`,
  },

  work: {
    alt: (lines: string[]) => `งานที่ต้องรายงาน ${numeral(lines.length)} เรื่อง: ${lines.join(', ')}`,
    line: (title: string, days: number, due: CivilDate) =>
      `${title} ${shell.daysLeft(days)} (${shortThaiDate(due)})`,
    none: 'ไม่มีงานค้าง หน่วยงานของท่านรายงานครบทุกเรื่องแล้ว ขอบคุณ',
    noneYet: 'ขณะนี้ยังไม่มีเรื่องที่ต้องรายงาน เมื่อมีหนังสือสั่งการ ระบบจะแจ้งให้ทราบ',
    moreTitle: 'ยังมีอีก',
    moreText: 'ดูและรายงานได้ครบทุกเรื่องในหน้างานของฉัน',
    counted: 'เรื่อง',
    whichUnit: (title: string) => `ท่านดูแลหลายหน่วยงาน โปรดเลือกว่าตอบเรื่อง “${title}” ในนามหน่วยงานใด`,
  },

  digest: {
    kicker: 'แจ้งเตือนงาน',
    severalTitle: (n: number) => `มี ${numeral(n)} เรื่องที่ต้องรายงาน`,
    formNote: 'หน่วยงานของท่านยังไม่ได้รายงาน กรอกแบบรายงานสั้น ๆ แล้วระบบจะไม่เตือนอีก',
    note: 'หน่วยงานของท่านยังไม่ได้รายงาน หากทำเสร็จแล้ว แตะ “เสร็จแล้ว” ระบบจะไม่เตือนอีก',
    lateNote: 'ยังรายงานได้ โปรดรายงานโดยเร็ว หากติดปัญหา แตะ “ติดปัญหา” ผู้ประสานงานจะได้ช่วยเหลือ',
    severalNote: 'แตะแต่ละเรื่องเพื่อกรอกแบบรายงาน',
    alt: (title: string, due: CivilDate, days: number) =>
      `แจ้งเตือน: ${title} ครบกำหนด${weekdayThaiDate(due)} (${shell.daysLeft(days)})`,
    promised: (date: CivilDate) => `ท่านแจ้งว่าจะส่งวันที่ ${shortThaiDate(date)}`,
    severalAlt: (n: number, lines: string[]) => `แจ้งเตือน: มี ${numeral(n)} เรื่องที่ต้องรายงาน ${lines.join(', ')}`,
  },

  /** Reported to be done, and the central system's list lacks the unit. */
  disputed: {
    mark: 'ระบบกลางยังไม่พบ',
    title: 'ระบบกลางยังไม่พบข้อมูลของหน่วยงาน',
    note: 'หน่วยงานรายงานว่าเสร็จแล้ว แต่รายชื่อจากระบบกลางยังไม่มีหน่วยงานของท่าน โปรดตรวจสอบในระบบ แล้วแนบลิงก์หลักฐาน ระบบจะหยุดเตือนระหว่างรอผู้ประสานงานพิจารณา',
    alt: (title: string) => `ระบบกลางยังไม่พบข้อมูลของหน่วยงาน เรื่อง ${title} โปรดตรวจสอบและแนบลิงก์หลักฐาน`,
  },

  /** To supervisors: units that stay silent after the due date. */
  summary: {
    kicker: 'หน่วยงานที่เลยกำหนดและยังไม่ตอบ',
    title: (n: number) => `${numeral(n)} หน่วยงาน`,
    counted: 'หน่วยงาน',
    overdue: (title: string, due: CivilDate) => `${title} (ครบกำหนด ${shortThaiDate(due)})`,
    note: 'ระบบเตือนเจ้าหน้าที่ทุกคนของหน่วยงานแล้ว โปรดช่วยติดตาม เมื่อหน่วยงานตอบ ระบบจะหยุดแจ้งทันที',
    toCall: (n: number) => `ควรโทรศัพท์ติดตามแล้ว ${numeral(n)} หน่วยงาน พิมพ์ “รายชื่อโทร” เพื่อดูเบอร์`,
    alt: (n: number) => `หน่วยงานที่เลยกำหนดและยังไม่ตอบ ${numeral(n)} แห่ง โปรดช่วยติดตาม`,
  },

  callList: {
    word: 'รายชื่อโทร',
    title: 'รายชื่อที่ควรโทรติดตาม',
    none: 'ขณะนี้ไม่มีหน่วยงานที่ต้องโทรติดตาม',
    line: (name: string, phone: string | undefined, officers: string[], duties: string[]) =>
      `• ${name} โทร ${phone ?? 'ไม่มีเบอร์ในทะเบียน'}${officers.length > 0 ? ` (${officers.join(', ')})` : ''} เรื่อง ${duties.join(', ')}`,
    provincialOnly: 'รายชื่อโทรติดตามดูได้เฉพาะผู้ประสานงานจังหวัด',
  },

  pause: {
    words: ['พักการเตือน', 'พักเตือน', 'หยุดเตือนชั่วคราว'],
    how: 'พิมพ์ “พักการเตือน ถึง” แล้วตามด้วยวันที่ เช่น “พักการเตือน ถึง 30 ก.ย.” ระหว่างนั้นระบบจะเตือนเพื่อนร่วมหน่วยงานแทน',
    until: (date: CivilDate, alone: boolean) =>
      `พักการเตือนถึง${weekdayThaiDate(date)}แล้ว ${
        alone
          ? 'หน่วยงานของท่านไม่มีเจ้าหน้าที่คนอื่นในระบบ ผู้ประสานงานจะเห็นว่าเตือนหน่วยงานไม่ได้ในช่วงนี้'
          : 'ระหว่างนี้ระบบจะเตือนเพื่อนร่วมหน่วยงานแทน'
      }`,
    resume: 'เตือนตามปกติ',
    resumed: 'กลับมาเตือนตามปกติแล้ว',
    tooLong: 'พักการเตือนได้ตั้งแต่วันนี้ ไม่เกิน 90 วัน โปรดเลือกวันใหม่',
    officersOnly: 'คำสั่งนี้ใช้กับการเตือนของเจ้าหน้าที่ ท่านไม่ได้เป็นเจ้าหน้าที่ของหน่วยงานใด',
  },

  /** What rides along with an answer, free of charge. */
  along: {
    open: (lines: string[]) => `งานที่ใกล้ครบกำหนด: ${lines.join(' · ')}`,
    quotaExhausted: (on: CivilDate, n: number) =>
      `เมื่อ ${shortThaiDate(on)} ส่งข้อความถึง ${numeral(n)} คนไม่ได้ เพราะข้อความ LINE ของเดือนนี้หมด โปรดแชร์การ์ดเข้ากลุ่ม LINE แทน (ไม่เสียข้อความ)`,
    quotaUnknown: (on: CivilDate, n: number) =>
      `เมื่อ ${shortThaiDate(on)} อ่านโควตาข้อความจาก LINE ไม่ได้ จึงยังไม่ส่งการเตือนถึง ${numeral(n)} คน โปรดแชร์การ์ดเข้ากลุ่ม LINE แทน`,
    leftOut: (on: CivilDate, n: number) =>
      `เมื่อ ${shortThaiDate(on)} ไม่ได้ส่งการเตือนถึง ${numeral(n)} คน เพื่อเก็บข้อความของเดือนนี้ไว้ให้เรื่องที่สำคัญและเร่งด่วนกว่า โปรดแชร์การ์ดเข้ากลุ่ม LINE แทน`,
    runsShort: (n: number) =>
      `ข้อความ LINE ของเดือนนี้อาจไม่พอสำหรับการเตือนอีก ${numeral(n)} วัน ลดได้โดยแชร์การ์ดเข้ากลุ่ม LINE (ไม่เสียข้อความ)`,
  },

  recorded: {
    kicker: 'บันทึกแล้ว',
    acknowledged: 'รับทราบแล้ว',
    started: 'กำลังดำเนินการ',
    done: 'รายงานเสร็จเรียบร้อย',
    nothing: 'ไม่มีเรื่องรายงานในรอบนี้',
    problem: 'แจ้งปัญหาแล้ว',
    promised: (date: CivilDate) => `จะส่งภายใน ${shortThaiDate(date)}`,
    onTime: 'ทันกำหนด ขอบคุณที่รายงาน',
    late: 'ส่งหลังวันครบกำหนด ระบบบันทึกวันที่ส่งจริงแล้ว',
    acknowledgedNext: 'เมื่อทำเสร็จ แตะ “เสร็จแล้ว” หรือกรอกแบบรายงาน',
    ticked: (done: number, all: number) => `ทำแล้ว ${numeral(done)} จาก ${numeral(all)} ส่วน`,
    tickedDone: 'เสร็จแล้ว',
    tickedLeft: 'ยังเหลือ',
    tickedAll: 'ครบทุกส่วนแล้ว หากเสร็จสมบูรณ์ แตะ “เสร็จแล้ว” เพื่อยืนยัน',
    startedNext: 'เมื่อทำเสร็จ โปรดรายงานอีกครั้ง',
    problemNext: 'ผู้ประสานงานเห็นข้อความนี้ได้ทันทีในหน้าภาพรวม',
    promisedNext: 'ระบบจะไม่เตือนเรื่องนี้จนถึงวันที่นัดไว้',
    understood: (text: string) => `จากข้อความ “${text}”`,
    next: (title: string) => `เรื่องถัดไป: ${title}`,
    allDone: 'ครบทุกเรื่องแล้ว ขอบคุณ',
    several: (n: number) => `รับทราบแล้ว ${numeral(n)} เรื่อง`,
    alt: (what: string, title: string, unit: string) => `บันทึกแล้ว: ${what} — ${title} (${unit})`,
    pastPromise: 'วันที่นัดส่งต้องเป็นวันนี้หรือหลังจากนี้ โปรดเลือกวันใหม่',
    undone: (title: string, status: string) =>
      `ยกเลิกรายการล่าสุดของเรื่อง “${title}” แล้ว สถานะกลับเป็น “${status}”`,
    already: (title: string, unit: string, by: string | undefined, on: CivilDate | undefined) =>
      `เรื่อง “${title}” ของ ${unit} รายงานเรียบร้อยแล้ว${by ? ` โดย ${by}` : ''}${on ? ` เมื่อ ${shortThaiDate(on)}` : ''} ไม่ต้องทำซ้ำ หากต้องการแก้ไข โปรดเปิดแบบรายงาน`,
    formNeededTitle: 'ขออีกนิดเดียว',
    formNeeded: (title: string) => `เรื่อง “${title}” ต้องกรอกข้อมูลสั้น ๆ จึงจะนับว่ารายงานแล้ว ใช้เวลาไม่ถึงครึ่งนาที`,
    formNeededAlt: (title: string) => `เรื่อง “${title}” ต้องกรอกแบบรายงานก่อน จึงจะนับว่ารายงานแล้ว`,
  },

  problem: {
    ask: (title: string) =>
      `โปรดพิมพ์ปัญหาหรืออุปสรรคของเรื่อง “${title}” เป็นข้อความเดียว ผู้ประสานงานจะเห็นข้อความนี้ หากไม่แจ้งแล้ว พิมพ์ “ยกเลิก”`,
    example: 'เช่น เข้าระบบไม่ได้ รหัสผ่านหมดอายุ',
    cancelled: 'ไม่บันทึกปัญหา และไม่มีข้อมูลใดเปลี่ยนแปลง',
  },

  unitStatus: {
    kicker: 'สถานะหน่วยงาน',
    counts: (complete: number, all: number) => `รายงานแล้ว ${numeral(complete)} จาก ${numeral(all)} เรื่อง`,
    none: 'ยังไม่มีเรื่องที่ต้องรายงาน',
    completedOn: (date: CivilDate, by: string | undefined) =>
      by ? `${by} รายงานเมื่อ ${shortThaiDate(date)}` : `รายงานเมื่อ ${shortThaiDate(date)}`,
    due: (date: CivilDate, days: number) => `ครบกำหนด ${shortThaiDate(date)} · ${shell.daysLeft(days)}`,
    alt: (unit: string, complete: number, all: number) =>
      `${unit}: รายงานแล้ว ${numeral(complete)} จาก ${numeral(all)} เรื่อง`,
  },

  rate: {
    kicker: 'อัตราการรายงาน',
    counted: 'หน่วยงาน',
    complete: 'รายงานแล้ว',
    target: (percent: string) => `เป้าหมาย ${percent}`,
    onTime: 'ทันกำหนด',
    onTimeOriginally: 'ทันวันเดิม',
    of: (part: number, percent: string) => `${numeral(part)} แห่ง (${percent})`,
    byDistrict: 'แยกตามอำเภอ',
    bigCount: (complete: number, expected: number) => `${numeral(complete)}/${numeral(expected)}`,
    noUnits: 'ไม่มีหน่วยงานที่ต้องรายงานเรื่องนี้ในพื้นที่ของท่าน',
    noRounds: 'ยังไม่มีเรื่องที่เปิดรับรายงาน',
    alt: (title: string, complete: number, expected: number, percent: string) =>
      `${title}: รายงานแล้ว ${numeral(complete)}/${numeral(expected)} หน่วยงาน (${percent})`,
    altNoUnits: (title: string) => `${title}: ไม่มีหน่วยงานที่ต้องรายงาน`,
    moreText: 'ดูได้ครบทุกเรื่องในหน้าภาพรวม',
    coordinatorsOnly: 'อัตราการรายงานดูได้เฉพาะผู้ประสานงานอำเภอและจังหวัด ท่านดูผลของหน่วยงานตนเองได้โดยพิมพ์ “สถานะ”',
  },

  missing: {
    kicker: 'ยังไม่รายงาน',
    title: (n: number) => `${numeral(n)} หน่วยงาน`,
    of: (expected: number) => `จาก ${numeral(expected)} หน่วยงาน`,
    countOf: (n: number) => `${numeral(n)} แห่ง`,
    named: (name: string, marks: string[]) => (marks.length > 0 ? `${name} [${marks.join(', ')}]` : name),
    promised: (date: CivilDate) => `นัดส่ง ${shortThaiDate(date)}`,
    cut: (shown: number, all: number) =>
      `แสดงชื่อ ${numeral(shown)} จาก ${numeral(all)} หน่วยงาน อีก ${numeral(all - shown)} แห่งดูได้ที่ปุ่มด้านล่าง`,
    none: 'รายงานครบทุกหน่วยงานแล้ว',
    alt: (title: string, n: number, expected: number) =>
      n === 0
        ? `${title}: รายงานครบทุกหน่วยงานแล้ว`
        : `${title}: ยังไม่รายงาน ${numeral(n)} จาก ${numeral(expected)} หน่วยงาน`,
    coordinatorsOnly:
      'รายชื่อหน่วยงานที่ยังไม่ส่งดูได้เฉพาะผู้ประสานงานอำเภอและจังหวัด ท่านดูผลของหน่วยงานตนเองได้โดยพิมพ์ “สถานะ”',
    which: 'ต้องการดูเรื่องใด',
  },

  extension: {
    kicker: 'ขยายเวลา',
    from: 'เดิม',
    to: 'ใหม่',
    forWhom: (n: number) => `มีผลกับทั้ง ${numeral(n)} หน่วยงาน ระบบจะวางแผนเตือนใหม่ให้เอง`,
    reminders: (days: CivilDate[]) => `จะเตือนหน่วยงานที่ยังไม่รายงาน วันที่ ${dayList(days)}`,
    confirmAlt: (title: string, from: CivilDate, to: CivilDate) =>
      `ยืนยันการขยายเวลา “${title}” จาก ${shortThaiDate(from)} เป็น ${shortThaiDate(to)}`,
    askLetter: 'โปรดพิมพ์เลขที่หนังสือขยายเวลา เช่น “ตามหนังสือ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘” หรือพิมพ์ “ยกเลิก”',
    letterTooLong: 'เลขที่หนังสือยาวเกินไป โปรดพิมพ์เฉพาะเลขที่ เช่น ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    recordedTitle: 'ขยายเวลาแล้ว',
    recordedAlt: (title: string, to: CivilDate) => `ขยายเวลา “${title}” เป็น ${weekdayThaiDate(to)} แล้ว`,
    already: (title: string, to: CivilDate) => `เรื่อง “${title}” ขยายเวลาเป็น ${weekdayThaiDate(to)} ไว้แล้ว`,
    how: 'โปรดพิมพ์เป็น “ขยายเวลา [ชื่อเรื่อง] ถึง [วันที่] ตามหนังสือ [เลขที่]” เช่น “ขยายเวลา ODLOC ถึง 26 ก.ย. 2568 ตามหนังสือ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘”',
    which: 'ต้องการขยายเวลาเรื่องใด',
    /** The rest of the command, typed for the person. */
    until: (date: CivilDate) => `ถึง ${longThaiDate(date)}`,
    byLetter: (no: string) => `ตามหนังสือ ${no}`,
    provincialOnly: 'การขยายเวลาทำได้เฉพาะผู้ประสานงานจังหวัด หากต้องการขยายเวลา โปรดแจ้งผู้ประสานงานจังหวัด',
    cancelled: 'ไม่ขยายเวลา วันครบกำหนดคงเดิม',
  },

  help: {
    kicker: 'ช่วยเหลือ',
    title: { officer: 'คำสั่งที่ใช้ได้', coordinator: 'คำสั่งของผู้ประสานงาน', guest: 'เริ่มต้นใช้งาน' },
    does: {
      work: 'เรื่องที่ต้องรายงาน และวันครบกำหนด',
      report: 'เปิดแบบรายงาน',
      status: 'ผลการรายงานของหน่วยงาน',
      rate: 'รายงานแล้วกี่หน่วยงาน แยกตามอำเภอ',
      missing: 'รายชื่อหน่วยงานที่ยังไม่รายงาน',
      extend: 'ขยายวันครบกำหนดตามหนังสือ',
      leave: 'ออกจากระบบและลบข้อมูลของฉัน',
      pause: 'ไม่รับการเตือนชั่วคราว เช่น “พักการเตือน ถึง 30 ก.ย.”',
      calls: 'หน่วยงานที่ควรโทรติดตาม พร้อมเบอร์',
    },
    extendWord: 'ขยายเวลา',
    leaveWord: 'ยกเลิกการลงทะเบียน',
    freely: 'หรือพิมพ์ตอบตามปกติ เช่น “รับทราบ” “กำลังทำอยู่ ส่งพรุ่งนี้” “เข้าระบบไม่ได้” ระบบจะทวนให้ตรวจสอบทุกครั้ง',
    guest: [
      'พิมพ์รหัสเชิญ 8 ตัวที่จังหวัดส่งให้หน่วยงาน',
      'หรือค้นหาหน่วยงาน แล้วรอผู้ประสานงานอนุมัติ',
      'จากนั้นระบบจะเตือนก่อนครบกำหนด และท่านรายงานผลได้ทางแชตนี้',
    ],
    alt: (commands: string[]) => `ช่วยเหลือ: พิมพ์ ${commands.map((word) => `“${word}”`).join(' ')}`,
    contact: (name: string, phone: string | null) => `สอบถาม ${name}${phone ? ` โทร. ${phone}` : ''}`,
    short: 'ขออภัย ระบบยังไม่เข้าใจข้อความนี้ จึงยังไม่ได้บันทึกสิ่งใด โปรดเลือกจากปุ่มด้านล่าง หรือพิมพ์ “ช่วยเหลือ”',
    notText: 'ได้รับแล้ว แต่ระบบอ่านได้เฉพาะข้อความ จึงยังไม่ได้บันทึกว่ารายงานแล้ว หากต้องการรายงาน โปรดเลือกจากปุ่มด้านล่าง',
  },

  reading: {
    kicker: 'โปรดยืนยัน',
    whichUnit: 'ในนามหน่วยงานใด',
    sureDone: (title: string) => `รายงานเรื่อง “${title}” เสร็จแล้วใช่หรือไม่ โปรดแตะปุ่มเพื่อยืนยัน`,
    which: {
      complete: 'เรื่องใดเสร็จแล้ว โปรดแตะเรื่องนั้น',
      nothing: 'เรื่องใดไม่มีเรื่องรายงาน โปรดแตะเรื่องนั้น',
      acknowledge: 'รับทราบเรื่องใด โปรดแตะเรื่องนั้น',
      start: 'กำลังดำเนินการเรื่องใด โปรดแตะเรื่องนั้น',
      problem: 'ติดปัญหาเรื่องใด โปรดแตะเรื่องนั้น แล้วพิมพ์ปัญหา',
      promise: 'นัดส่งเรื่องใด โปรดแตะเรื่องนั้น แล้วเลือกวันที่',
    },
    whichAlt: (asked: string, titles: string[]) => `${asked}: ${titles.join(', ')}`,
    sure: 'โปรดเลือกให้ตรงกับที่ต้องการบอก',
    yesDone: 'ใช่ เสร็จแล้ว',
  },

  leave: {
    title: 'ยกเลิกการลงทะเบียน',
    text: 'ระบบจะหยุดแจ้งเตือน และลบข้อมูลส่วนตัวของท่านทันที รายงานที่ส่งแล้วยังเป็นของหน่วยงาน หากจะกลับมาใช้ต้องลงทะเบียนใหม่',
    alt: 'ยืนยันการยกเลิกการลงทะเบียนและลบข้อมูลของท่าน',
    left: 'ลบข้อมูลของท่านเรียบร้อยแล้ว ขอบคุณที่ร่วมงานกัน หากจะกลับมาใช้ พิมพ์รหัสเชิญได้ทุกเมื่อ',
    nothing: 'ระบบไม่มีข้อมูลของท่าน จึงไม่มีสิ่งใดต้องลบ',
  },

  group: {
    intro: (commands: string[]) =>
      `สวัสดี “ทันกำหนด” เป็นผู้ช่วยเตือนงานและนับผลการรายงาน ในกลุ่มนี้จะตอบเฉพาะเมื่อพิมพ์ ${commands.map((word) => `“${word}”`).join(' ')} และไม่เก็บข้อความของกลุ่ม`,
    help: (commands: string[]) =>
      `ในกลุ่ม พิมพ์ได้ ${commands.map((word) => `“${word}”`).join(' ')} ส่วนการรายงานและเรื่องอื่น โปรดคุยกับ “ทันกำหนด” ในแชตส่วนตัว`,
    whoAreYou: 'ในกลุ่มนี้ระบบไม่ทราบว่าท่านเป็นผู้ใด โปรดเพิ่ม “ทันกำหนด” เป็นเพื่อน แล้วถามในแชตส่วนตัว',
    registerFirst: 'ท่านยังไม่ได้ลงทะเบียน โปรดเพิ่ม “ทันกำหนด” เป็นเพื่อน แล้วลงทะเบียนในแชตส่วนตัว',
  },

  notYours: 'คำสั่งนี้ใช้ได้เฉพาะผู้ประสานงาน หากเห็นว่าไม่ถูกต้อง โปรดติดต่อผู้ประสานงานจังหวัด',
  nothingChanged: 'ไม่ได้เปลี่ยนแปลงสิ่งใด ทุกอย่างคงเดิม',

  /** The fault is ours: nothing was lost that had been answered. */
  error: 'ขออภัย ระบบขัดข้องชั่วคราว รายการล่าสุดอาจยังไม่ได้บันทึก โปรดลองอีกครั้งในอีกสักครู่',
  /** Where LINE tells no name. */
  someone: 'ผู้ใช้ LINE',
};
