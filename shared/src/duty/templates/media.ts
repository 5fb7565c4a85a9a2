/**
 * Two media pieces by the provincial office, indicator 6 of evaluation round 1 of fiscal year 2567. Letter
 * มท ๐๘๑๐.๗/ว ๕๑๕๗ of 13 Dec 2566: steps 1–3 on form 1, steps 4–5 on form 2, each as .doc and .pdf with a QR code of
 * the evidence on Google Drive; a late report costs 0.2 points for every working day. The days are "as the indicator
 * sets" and stand in no letter that we have: the end of the round is proposed.
 */
import { type DutyTemplate, type Round, USUAL_REMINDERS } from '../duty.ts';
import type { Field } from '../form.ts';

const FORM_1 = 'form-1';
const FORM_2 = 'form-2';

/** Evaluation round 1 of 2567, 1 Oct 2566 – 31 March 2567. */
const form = (id: string, title: string): Round => ({
  id,
  title,
  opensOn: '2023-10-01',
  dueOn: '2024-03-31',
  proposed:
    'หนังสือให้ส่งตามระยะเวลาที่ตัวชี้วัดกำหนดโดยไม่ได้ระบุวัน จึงเสนอวันสิ้นสุดรอบการประเมินที่ 1 (31 มี.ค. 2567) โปรดแก้ไขหากตัวชี้วัดกำหนดวันอื่น',
});

/** What the letter wants to know of each of the two pieces. */
const piece = (number: 1 | 2): Field[] => [
  {
    id: `title_${number}`,
    kind: 'text',
    label: `สื่อเรื่องที่ ${number}: ชื่อเรื่อง`,
    required: true,
    maxLength: 300,
    carriesOver: true,
  },
  {
    id: `domain_${number}`,
    kind: 'text',
    label: `สื่อเรื่องที่ ${number}: ด้านที่ช่วยยกระดับการประเมิน LPA`,
    required: true,
    maxLength: 300,
    rounds: [FORM_1],
  },
  {
    id: `background_${number}`,
    kind: 'text',
    label: `สื่อเรื่องที่ ${number}: ที่มา/สาเหตุ`,
    required: true,
    maxLength: 1000,
    lines: 3,
    rounds: [FORM_1],
  },
  {
    id: `format_${number}`,
    kind: 'choice',
    label: `สื่อเรื่องที่ ${number}: รูปแบบ`,
    required: true,
    rounds: [FORM_1],
    options: [
      { id: 'infographic', label: 'อินโฟกราฟิก' },
      { id: 'ebook', label: 'หนังสืออิเล็กทรอนิกส์ (e-Book)' },
      { id: 'handbook', label: 'คู่มือ' },
      { id: 'video', label: 'คลิปวิดีโอ' },
      { id: 'website', label: 'เว็บไซต์' },
      { id: 'other', label: 'สื่ออื่น ๆ' },
    ],
  },
];

const steps = (round: string, numbers: number[]): Field => ({
  id: 'steps',
  kind: 'checklist',
  label: 'ขั้นตอนที่ดำเนินการแล้ว',
  required: true,
  allDone: true,
  rounds: [round],
  options: numbers.map((number) => ({ id: `step_${number}`, label: `ขั้นตอนที่ ${number}` })),
});

export const media: DutyTemplate = {
  id: 'media',
  title:
    'การจัดทำสื่อเพื่อส่งเสริม พัฒนา และสร้างความเข้มแข็งให้องค์กรปกครองส่วนท้องถิ่น จำนวน 2 เรื่อง รอบการประเมินที่ 1 ปีงบประมาณ พ.ศ. 2567 (ตัวชี้วัดที่ 6)',
  shortTitle: 'สื่อส่งเสริม อปท. 2 เรื่อง',
  nicknames: ['สื่อ', 'สื่อ 2 เรื่อง', 'สื่อส่งเสริม', 'ตัวชี้วัดที่ 6', 'แบบฟอร์ม 1', 'แบบฟอร์ม 2'],
  asks: 'รายงานการจัดทำสื่อตามแบบฟอร์ม พร้อมลิงก์ Google Drive ของเอกสารหลักฐาน',
  letters: [{ no: 'มท ๐๘๑๐.๗/ว ๕๑๕๗', date: '2023-12-13', from: 'สถ.' }],
  audience: { level: 'province' },
  schedule: {
    kind: 'listed',
    rounds: [form(FORM_1, 'แบบฟอร์ม 1 (ขั้นตอนที่ 1–3)'), form(FORM_2, 'แบบฟอร์ม 2 (ขั้นตอนที่ 4–5)')],
  },
  form: {
    version: 1,
    fields: [
      ...piece(1),
      ...piece(2),
      steps(FORM_1, [1, 2, 3]),
      steps(FORM_2, [4, 5]),
      {
        id: 'channel',
        kind: 'text',
        label: 'ช่องทางที่นำสื่อไปชี้แจง ถ่ายทอด และแนะนำ อปท.',
        required: true,
        maxLength: 1000,
        lines: 3,
        rounds: [FORM_2],
      },
      {
        id: 'satisfaction',
        kind: 'number',
        label: 'ผลประเมินความพึงพอใจ',
        required: true,
        unit: 'ร้อยละ',
        min: 0,
        max: 100,
        decimals: true,
        rounds: [FORM_2],
      },
      {
        id: 'satisfaction_summary',
        kind: 'text',
        label: 'สรุปผลความพึงพอใจต่อการใช้ประโยชน์',
        required: true,
        maxLength: 1000,
        lines: 3,
        rounds: [FORM_2],
      },
      {
        id: 'evidence',
        kind: 'link',
        label: 'ลิงก์ Google Drive ของเอกสารหลักฐาน',
        hint: 'เปิดสิทธิ์ให้ผู้ที่มีลิงก์ดูได้ ระบบจะทำเป็น QR Code ในแบบฟอร์มให้',
        required: true,
      },
    ],
  },
  reminder: USUAL_REMINDERS,
  targetRate: 1,
  penalty: {
    pointsPerWorkingDay: 0.2,
    text: 'หากรายงานล่าช้าเกินกว่ากำหนด จะถูกปรับลดคะแนนวันทำการละ 0.2 คะแนน',
  },
};
