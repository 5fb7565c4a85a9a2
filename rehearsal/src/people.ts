/** The named people of tests, rehearsal and documentation. They are invented; the organizations are real. */

/** LINE user ids are U and 32 hex digits; these end in a number that is easy to find in a log. */
const lineId = (number: number): string => `U${String(number).padStart(32, '0')}`;
const groupId = (number: number): string => `C${String(number).padStart(32, '0')}`;

export interface RehearsalPerson {
  id: string;
  name: string;
  role: string;
  /** Unit code of the seat that the person holds when the rehearsal opens. */
  seat?: string;
  coordinates?: { district?: string };
}

export const PEOPLE = {
  kanchana: { id: lineId(1), name: 'กาญจนา ใจดี', role: 'เจ้าหน้าที่ ทน.แม่สอด', seat: '03630601' },
  somchai: { id: lineId(2), name: 'สมชาย แก้วมา', role: 'เจ้าหน้าที่ ทน.แม่สอด (เพื่อนร่วมงาน)', seat: '03630601' },
  mali: { id: lineId(3), name: 'มะลิ พงศ์ไพร', role: 'เจ้าหน้าที่ อบต.อุ้มผาง', seat: '06630803' },
  anucha: { id: lineId(4), name: 'อนุชา ทองดี', role: 'ผู้ประสานงาน สถจ.ตาก', coordinates: {} },
  wilai: { id: lineId(5), name: 'วิไล สุขใจ', role: 'ท้องถิ่นอำเภอแม่สอด', coordinates: { district: '6306' } },
  napha: { id: lineId(6), name: 'นภา วงศ์คำ', role: 'ยังไม่ลงทะเบียน' },
} satisfies Record<string, RehearsalPerson>;

export const GROUP = {
  id: groupId(1),
  name: 'ประสานงาน อปท. แม่สอด',
  members: [PEOPLE.kanchana.id, PEOPLE.somchai.id, PEOPLE.wilai.id, PEOPLE.anucha.id],
};
