/** What the official documents say: tables, the chasing letter, the forms. Digits become Thai where it is drawn. */
import type { CivilDate, Month } from '../calendar/civil-date.ts';
import { longThaiDate, MONTHS } from '../calendar/thai-date.ts';
import type { UnitLevel } from '../organization/unit.ts';
import { numeral } from './numeral.ts';

const monthParts = (month: Month): [name: string, year: number] => [
  MONTHS[Number(month.slice(5, 7)) - 1] ?? '',
  Number(month.slice(0, 4)) + 543,
];

/** Issuing bodies as officials shorten them, and as a letter writes them out. */
const ISSUERS: Record<string, string> = {
  'สถ.': 'กรมส่งเสริมการปกครองท้องถิ่น',
  'สปน.': 'สำนักงานปลัดสำนักนายกรัฐมนตรี',
  'ก.พ.ร.สถ.': 'กลุ่มพัฒนาระบบบริหาร กรมส่งเสริมการปกครองท้องถิ่น',
  'สกถ.': 'สำนักงานคณะกรรมการการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น',
  'มท.': 'กระทรวงมหาดไทย',
};

/** Whom the report is asked of, in the running text of a letter. */
const AUDIENCE: Record<UnitLevel, string> = {
  lao: 'องค์กรปกครองส่วนท้องถิ่น',
  district: 'อำเภอ',
  province: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด',
};

const fileNamed = (lead: string) => (duty: string, round: string, province: string) =>
  `${lead}${duty} ${round} จังหวัด${province}`;

export const documents = {
  fileName: {
    table: fileNamed('ตาราง'),
    letter: fileNamed('หนังสือติดตาม '),
    memo: fileNamed('บันทึกข้อความติดตาม '),
    form: fileNamed(''),
  },
  noSuchDocument: (duty: string) => `เรื่อง “${duty}” ไม่มีเอกสารชนิดหรือรูปแบบที่เลือก โปรดเลือกเอกสารชนิดอื่น`,
  nobodyMissing: 'ทุกหน่วยงานรายงานครบแล้ว จึงไม่ต้องมีหนังสือติดตาม',
  linkExpired: 'ลิงก์ดาวน์โหลดหมดอายุแล้ว โปรดกลับไปกดดาวน์โหลดใหม่',
  linkBroken: 'ลิงก์ดาวน์โหลดไม่ถูกต้อง โปรดกลับไปกดดาวน์โหลดใหม่',
  province: (name: string) => `จังหวัด${name}`,
  page: 'หน้า &P / &N',

  sheets: { table: 'ตาราง', missing: 'ยังไม่รายงาน', raw: 'ข้อมูล' },

  table: {
    helpCentreTitle: 'แบบรายงานผลการจัดตั้งศูนย์ช่วยเหลือประชาชนขององค์กรปกครองส่วนท้องถิ่น',
    month: (month: Month) => {
      const [name, year] = monthParts(month);
      return `ประจำเดือน ${name} พ.ศ. ${year}`;
    },
    standing: (dueOn: string, today: string) => `กำหนดรายงาน ${dueOn} (ข้อมูล ณ วันที่ ${today})`,
    number: 'ที่',
    district: 'อำเภอ',
    total: 'รวม',
    allLaos: 'จำนวน อปท. ทั้งหมด (แห่ง)',
    allUnits: 'จำนวนหน่วยงานทั้งหมด (แห่ง)',
    helpCentres: 'จำนวนศูนย์ช่วยเหลือประชาชน',
    jointCentres: 'จำนวนศูนย์ปฏิบัติการร่วม',
    setUp: 'จัดตั้งแล้ว (แห่ง)',
    notSetUp: 'ยังไม่จัดตั้ง (แห่ง)',
    problems: 'ปัญหา/อุปสรรค ในการจัดตั้งหรือการปฏิบัติงาน (ถ้ามี)',
    jointProblems: 'ปัญหา/อุปสรรค (ถ้ามี)',
    place: 'สถานที่ตั้งศูนย์ (สถานที่กลาง)',
    result: 'ผลการดำเนินการ',
    reports: 'ผลการรายงาน',
    reported: 'รายงานแล้ว (แห่ง)',
    notReported: 'ยังไม่รายงาน (แห่ง)',
    onTime: 'ทันกำหนด (แห่ง)',
    rate: 'รายงานแล้วคิดเป็น',
    indicatorNo: 'ตัวชี้วัดที่',
    indicator: 'ตัวชี้วัด',
    host: 'เจ้าภาพ',
    target: 'ค่าเป้าหมาย',
    by: 'ภายในวันที่',
    value: 'เป้าหมาย',
    judged: 'ผลเทียบเป้าหมาย',
    reached: 'บรรลุ',
    notReached: 'ยังไม่บรรลุ',
    notJudged: '-',
    notSet: '-',
    noResult: '-',
    proposed: '(*)',
    proposedNote: '(*) บันทึกไม่ได้ระบุวัน ระบบจึงใช้วันสิ้นปีงบประมาณ',
    unreported: (units: number) => `หมายเหตุ : จำนวนที่ยังไม่จัดตั้ง นับรวมหน่วยงานที่ยังไม่รายงาน ${numeral(units)} แห่ง`,
    sentEvery: (day: number) => `หมายเหตุ : ส่งทางไปรษณีย์อิเล็กทรอนิกส์ในรูปแบบ Excel ทุกวันที่ ${day} ของเดือน`,
  },

  signature: {
    signed: 'ลงชื่อ ............................................................ ผู้รายงาน',
    name: '( ............................................................ )',
    position: 'ตำแหน่ง ............................................................',
  },

  missing: {
    title: 'บัญชีรายชื่อหน่วยงานที่ยังไม่รายงาน',
    count: (missing: number, all: number, today: string) =>
      `ยังไม่รายงาน ${numeral(missing)} แห่ง จากทั้งหมด ${numeral(all)} แห่ง ณ วันที่ ${today}`,
    number: 'ที่',
    district: 'อำเภอ',
    unit: 'หน่วยงาน',
    status: 'สถานะ',
    dueOn: 'ครบกำหนด',
    phone: 'โทรศัพท์',
    problem: 'ปัญหาที่แจ้ง',
    none: 'ทุกหน่วยงานรายงานครบแล้ว',
  },

  raw: {
    headings: [
      'รหัส',
      'หน่วยงาน',
      'อำเภอ',
      'สถานะ',
      'รายงานครบเมื่อ',
      'ครบกำหนด',
      'รับว่าจะส่ง',
      'ผลเทียบกับระบบกลาง',
      'ปัญหาที่แจ้ง',
    ],
    yes: 'ใช่',
    no: 'ไม่ใช่',
    verification: { verified: 'ตรงกัน', disputed: 'ไม่พบในระบบกลาง' },
  },

  letter: {
    emblem: '(ตราครุฑ)',
    memoTitle: 'บันทึกข้อความ',
    no: 'ที่',
    blankNo: '........................../ว ......................',
    agency: 'ส่วนราชการ',
    date: 'วันที่',
    /** The day is left for whoever numbers the letter. */
    dateWithoutDay: (today: CivilDate) => {
      const [month, year] = monthParts(today.slice(0, 7));
      return `.......... ${month} ${year}`;
    },
    provincialHall: (province: string) => `ศาลากลางจังหวัด${province}`,
    address: 'ถนน ................................ ................',
    subject: 'เรื่อง',
    subjectText: (title: string) => `การติดตามเร่งรัดการรายงาน “${title}”`,
    to: 'เรียน',
    reference: 'อ้างถึง',
    enclosure: 'สิ่งที่ส่งมาด้วย',
    enclosureText: 'บัญชีรายชื่อหน่วยงานที่ยังไม่รายงาน จำนวน 1 ชุด',
    letterRef: (from: string, no: string, date: CivilDate) =>
      `หนังสือ${ISSUERS[from] ?? from} ที่ ${no} ลงวันที่ ${longThaiDate(date)}`,
    extensionRef: (no: string) => `หนังสือ ที่ ${no} (ขยายระยะเวลา)`,
    districtChief: (district: string) => `นายอำเภอ${district}`,
    everyDistrictChief: 'นายอำเภอ ทุกอำเภอ',
    districtOffice: (district: string) => `ท้องถิ่นอำเภอ${district}`,
    everyDistrictOffice: 'ท้องถิ่นอำเภอ ทุกอำเภอ',
    provincialOfficer: (province: string) => `ท้องถิ่นจังหวัด${province}`,
    head: {
      'อบจ.': (name: string) => `นายกองค์การบริหารส่วนจังหวัด${name}`,
      'ทน.': (name: string) => `นายกเทศมนตรีนคร${name}`,
      'ทม.': (name: string) => `นายกเทศมนตรีเมือง${name}`,
      'ทต.': (name: string) => `นายกเทศมนตรีตำบล${name}`,
      'อบต.': (name: string) => `นายกองค์การบริหารส่วนตำบล${name}`,
      เมืองพัทยา: () => 'นายกเมืองพัทยา',
    },
    /** ภาคเหตุ. */
    byReference: 'ตามหนังสือที่อ้างถึง แจ้งให้',
    byOrder: 'ตามที่ได้แจ้งให้',
    by: (letters: string) => `ตาม${letters} แจ้งให้`,
    asked: (given: { by: string; level: UnitLevel; title: string; dueOn: CivilDate }) =>
      `${given.by}${AUDIENCE[given.level]}ดำเนินการและรายงานผล เรื่อง “${given.title}” ภายในวันที่ ${longThaiDate(given.dueOn)}`,
    extended: (until: CivilDate, no: string) =>
      ` และต่อมาได้ขยายระยะเวลาถึงวันที่ ${longThaiDate(until)} ตามหนังสือ ที่ ${no}`,
    /** The letter gives no day. */
    proposed: ' (หนังสือไม่ได้ระบุวัน วันที่นี้เป็นวันที่เสนอ โปรดตรวจสอบก่อนลงนาม)',
    asKnown: ' ความละเอียดแจ้งแล้ว นั้น',
    /** ภาคความประสงค์. */
    found: (given: {
      level: UnitLevel;
      writer: string;
      today: CivilDate;
      complete: number;
      expected: number;
      share: string;
    }) =>
      `${given.writer}ได้ตรวจสอบผลการรายงาน ณ วันที่ ${longThaiDate(given.today)} แล้ว พบว่า มี${AUDIENCE[given.level]}รายงานแล้ว จำนวน ${numeral(given.complete)} แห่ง จากทั้งหมด ${numeral(given.expected)} แห่ง คิดเป็น${given.share} และยังไม่รายงาน จำนวน ${numeral(given.expected - given.complete)} แห่ง รายละเอียดปรากฏตาม`,
    foundNone: (given: { level: UnitLevel; writer: string; today: CivilDate; expected: number }) =>
      `${given.writer}ได้ตรวจสอบผลการรายงาน ณ วันที่ ${longThaiDate(given.today)} แล้ว พบว่า ยังไม่มี${AUDIENCE[given.level]}รายงาน จากทั้งหมด ${numeral(given.expected)} แห่ง รายละเอียดปรากฏตาม`,
    /** The office writes of itself. */
    foundOwn: (today: CivilDate) =>
      `กลุ่มงานได้ตรวจสอบแล้ว ณ วันที่ ${longThaiDate(today)} ยังไม่มีการรายงานเรื่องดังกล่าว`,
    enclosedHere: 'สิ่งที่ส่งมาด้วย',
    attachedHere: 'บัญชีแนบท้ายบันทึกนี้',
    intent: 'ในการนี้ เพื่อให้การรายงานเป็นไปด้วยความเรียบร้อยและครบถ้วน ',
    passOn: {
      lao: 'จึงขอให้แจ้งและกำกับติดตามองค์กรปกครองส่วนท้องถิ่นที่ยังไม่ได้รายงาน ให้เร่งดำเนินการ',
      district: 'จึงขอให้อำเภอที่ยังไม่ได้รายงาน เร่งดำเนินการ',
      province: 'จึงเห็นควรเร่งดำเนินการ',
    } satisfies Record<UnitLevel, string>,
    before: (dueOn: CivilDate) => `ให้แล้วเสร็จภายในวันที่ ${longThaiDate(dueOn)}`,
    overdue: (dueOn: CivilDate) => `ให้แล้วเสร็จโดยด่วน เนื่องจากพ้นกำหนดเมื่อวันที่ ${longThaiDate(dueOn)} แล้ว`,
    ownDates: ' เว้นแต่หน่วยงานที่ได้รับการขยายระยะเวลาเป็นการเฉพาะ ให้ถือตามกำหนดในบัญชีรายชื่อ',
    penalty: (text: string) => ` ทั้งนี้ ${text}`,
    doneAt: (url: string) => `ทางเว็บไซต์ ${url} `,
    close: 'จึงเรียนมาเพื่อโปรดพิจารณา',
    closeToPassOn:
      'จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ สำหรับอำเภอ ขอให้แจ้งเทศบาลตำบลและองค์การบริหารส่วนตำบลในพื้นที่ดำเนินการต่อไป',
    respectfully: 'ขอแสดงความนับถือ',
    signatory: '( .................................................. )',
    governor: (province: string) => `ผู้ว่าราชการจังหวัด${province}`,
    office: (province: string) => `สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด${province}`,
    hall: (province: string) => `จังหวัด${province}`,
    group: 'กลุ่มงาน ......................................................',
    phone: (phone: string | null) => `โทร. ${phone ?? '................................'}`,
    contact: (name: string | null) => `ผู้ประสานงาน ${name ?? '................................'}`,
    attachedTo: (province: string) =>
      `แนบท้ายหนังสือจังหวัด${province} ที่ ........................../ว ...................... ลงวันที่ ..............................`,
    attachedToMemo: (province: string) =>
      `แนบท้ายบันทึกข้อความ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด${province} ที่ ........................../ว ...................... ลงวันที่ ..............................`,
    direct: 'จังหวัดแจ้งโดยตรง',
    listHeadings: ['ที่', 'อำเภอ', 'หน่วยงานที่ยังไม่รายงาน', 'จำนวน (แห่ง)', 'ครบกำหนด'] as const,
    total: 'รวม',
  },

  form: {
    title: 'แบบรายงานผลการดำเนินงาน',
    letter: (from: string, no: string, date: CivilDate) =>
      `ตามหนังสือ${ISSUERS[from] ?? from} ที่ ${no} ลงวันที่ ${longThaiDate(date)}`,
    agency: 'หน่วยงาน',
    dueOn: 'กำหนดรายงาน',
    reportedOn: 'วันที่รายงานครบ',
    notYet: 'ยังไม่ได้รายงานครบถ้วน (ร่าง)',
    blank: '..............................................',
    done: 'ดำเนินการแล้ว',
    notDone: 'ยังไม่ได้ดำเนินการ',
    yes: 'มี/ใช่',
    no: 'ไม่มี/ไม่ใช่',
    general: 'ข้อมูลทั่วไป',
    otherItems: 'ผลการดำเนินงาน',
    evidence: 'เอกสารหลักฐาน (Google Drive)',
    qr: 'QR Code เอกสารหลักฐาน',
    noLink: 'ยังไม่มีลิงก์เอกสารหลักฐาน',
    penalty: (text: string) => `หมายเหตุ : ${text}`,
  },
};
