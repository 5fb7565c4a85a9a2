/**
 * The departmental indicators of fiscal year 2561. Memo มท ๐๘๑๒/๖๒๖๕ of 26 Jan 2561. Here stand the indicators that
 * carry a number; for 1.1 (LPA), 1.2 (own revenue) and 2.3 (waste) the memo says that the target is still being set,
 * and 2.1, 2.2 and 4.2 (9) have a number and no day, so the end of the year is proposed. What the memo counts up
 * (นับสะสม) is asked for month by month and added up.
 */
import { addMonths, type Month } from '../../calendar/civil-date.ts';
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';
import type { Field } from '../form.ts';
import { byMonth, everyMonth, type Target } from '../target.ts';

const FIRST: Month = '2017-10';
const LAST: Month = '2018-09';

function monthsFrom(from: Month, until: Month): Month[] {
  return from > until ? [] : [from, ...monthsFrom(addMonths(from, 1), until)];
}

/** A percentage; `least` below zero where things may also have grown worse. */
const percentage = (
  id: string,
  label: string,
  more: { hint?: string; required?: true; carriesOver?: true; rounds?: Month[]; least?: number } = {},
): Field => {
  const { least = 0, ...rest } = more;
  return { id, kind: 'number', label, unit: 'ร้อยละ', min: least, max: 100, decimals: true, ...rest };
};

const number = (
  id: string,
  label: string,
  unit: string,
  more: { required?: true; rounds?: Month[] } = {},
): Field => ({ id, kind: 'number', label, unit, min: 0, max: 1_000_000, ...more });

/** The memo gives the number and no day. */
const byYearsEnd = (value: number): Target => ({ ...byMonth(LAST, value), proposed: true });

const CUMULATIVE = 'นับสะสมตั้งแต่ต้นปีงบประมาณ';

export const indicators2561: DutyTemplate = {
  id: 'indicators-2561',
  title: 'ตัวชี้วัดตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของกรมส่งเสริมการปกครองท้องถิ่น ประจำปีงบประมาณ พ.ศ. 2561',
  shortTitle: 'ตัวชี้วัด สถ. ปี 2561',
  nicknames: ['ตัวชี้วัด', 'ตัวชี้วัด 2561', 'ตัวชี้วัด 61', 'ก.พ.ร.'],
  asks: 'รายงานผลตัวชี้วัดของเดือนนี้ ช่องที่ไม่มีผลให้เว้นว่าง',
  letters: [{ no: 'มท ๐๘๑๒/๖๒๖๕', date: '2018-01-26', from: 'ก.พ.ร.สถ.' }],
  audience: { level: 'province' },
  schedule: {
    kind: 'monthly',
    dayOfMonth: 31,
    from: FIRST,
    until: LAST,
    proposed: 'บันทึกกำหนดค่าเป้าหมายเป็นรายเดือนแต่ไม่ได้ระบุวันรายงาน จึงเสนอวันสิ้นเดือน โปรดแก้ไขหากมีกำหนดอื่น',
  },
  form: {
    version: 1,
    fields: [
      percentage('balance_sheet', '1.3 (1) อปท. ที่มีงบแสดงฐานะทางการเงินในระบบ e-LAAS', {
        carriesOver: true,
        rounds: monthsFrom('2018-01', '2018-03'),
      }),
      percentage('budget_ordinance', '1.3 (2) อปท. ที่จัดทำและอนุมัติข้อบัญญัติงบประมาณในระบบ e-LAAS', {
        carriesOver: true,
        rounds: monthsFrom('2018-01', '2018-03'),
      }),
      percentage('every_month', '1.3 (3) อปท. ที่รับเงินและเบิกจ่ายในระบบ e-LAAS ครบทุกเดือน', {
        carriesOver: true,
        rounds: monthsFrom('2018-01', LAST),
      }),
      percentage('communication_plan', '2.1 การดำเนินการตามแผนการสร้างความรู้ความเข้าใจแก่ประชาชน', {
        carriesOver: true,
      }),
      percentage('issues_explained', '2.2 การชี้แจงประเด็นสำคัญที่ทันต่อสถานการณ์', { carriesOver: true }),
      percentage('help_centres', '4.1 อปท. ที่จัดตั้งศูนย์ช่วยเหลือประชาชนแล้ว', { carriesOver: true }),
      percentage('energy', '4.2 (1) การใช้พลังงานที่ลดลงจากค่ามาตรฐานในเดือนนี้', {
        hint: 'เฉพาะหน่วยงานในส่วนกลาง ถ้าใช้เพิ่มขึ้นให้กรอกค่าติดลบ',
        required: true,
        least: -100,
      }),
      percentage('paper', '4.2 (2) งบประมาณจัดซื้อกระดาษที่ลดลง', {
        hint: CUMULATIVE,
        carriesOver: true,
        least: -100,
      }),
      percentage('budget_saved', '4.2 (3) งบประมาณที่ประหยัดได้', {
        hint: CUMULATIVE,
        carriesOver: true,
        least: -100,
      }),
      number('web_conference', '4.2 (4) การประชุมประจำเดือนผ่าน Web Conference ในเดือนนี้', 'ครั้ง', {
        required: true,
      }),
      number('training', '4.2 (5) บุคลากร อปท. ที่เข้าร่วมโครงการต่อต้านทุจริตในเดือนนี้', 'คน'),
      number('entrepreneurs', '4.2 (6) ผู้ประกอบการรายใหม่ตลาดประชารัฐ ท้องถิ่นสุขใจ ในเดือนนี้', 'ราย'),
      percentage('water', '4.2 (7) หน่วยการใช้น้ำที่ลดลงจากเดือนเดียวกันของปี 2560', {
        hint: 'เฉพาะหน่วยงานในส่วนกลาง ถ้าใช้เพิ่มขึ้นให้กรอกค่าติดลบ',
        required: true,
        rounds: monthsFrom('2017-12', LAST),
        least: -100,
      }),
      number('joint_centres', '4.2 (8) ศูนย์ปฏิบัติการร่วมระดับอำเภอที่จัดตั้งในเดือนนี้', 'ศูนย์'),
      number('learning_centres', '4.2 (9) ศูนย์เรียนรู้ภูมิสังคมท้องถิ่น (LGS) ที่จัดตั้งในเดือนนี้', 'แห่ง'),
      number('reading_corners', '4.2 (10) ที่อ่านหนังสือท้องถิ่นที่เปิดในเดือนนี้', 'แห่ง'),
      {
        id: 'document_system',
        kind: 'yes_no',
        label: '4.2 (11) มีระบบบริหารจัดการเอกสารแบบรวมศูนย์ (DMS) แล้ว',
        carriesOver: true,
      },
      percentage('phone_advice', '4.2 (12) ความพึงพอใจต่อการให้คำปรึกษาทางโทรศัพท์', { carriesOver: true }),
    ],
  },
  reminder: USUAL_REMINDERS,
  targetRate: 1,
  indicators: [
    {
      id: 'balance_sheet',
      no: '1.3 (1)',
      title: 'อปท. มีงบแสดงฐานะทางการเงิน ณ วันที่ 30 ก.ย. 2560 และบันทึกบัญชีในระบบ e-LAAS',
      host: 'สน.คท.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'balance_sheet', at: 'newest' },
      targets: [byMonth('2018-03', 100)],
    },
    {
      id: 'budget_ordinance',
      no: '1.3 (2)',
      title: 'อปท. จัดทำและอนุมัติเทศบัญญัติ/ข้อบัญญัติงบประมาณรายจ่ายประจำปี 2561 ในระบบ e-LAAS',
      host: 'สน.คท.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'budget_ordinance', at: 'newest' },
      targets: [byMonth('2018-03', 100)],
    },
    {
      id: 'every_month',
      no: '1.3 (3)',
      title: 'อปท. มีการรับเงินและเบิกจ่ายในระบบ e-LAAS ต่อเนื่องทุกเดือน',
      host: 'สน.คท.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'every_month', at: 'newest' },
      targets: [byMonth('2018-03', 90), byMonth('2018-09', 90)],
    },
    {
      id: 'communication_plan',
      no: '2.1',
      title: 'ร้อยละการดำเนินการตามแผนการสร้างความรู้ความเข้าใจแก่ประชาชน',
      host: 'สส.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'communication_plan', at: 'newest' },
      targets: [byYearsEnd(100)],
    },
    {
      id: 'issues_explained',
      no: '2.2',
      title: 'ร้อยละการชี้แจงประเด็นสำคัญที่ทันต่อสถานการณ์',
      host: 'สส.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'issues_explained', at: 'newest' },
      targets: [byYearsEnd(100)],
    },
    {
      id: 'help_centres',
      no: '4.1',
      title: 'จัดตั้งศูนย์ช่วยเหลือประชาชนของ อปท. ครบทุกแห่ง',
      host: 'กพส.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'help_centres', at: 'newest' },
      targets: [byMonth('2018-09', 100)],
    },
    {
      id: 'energy',
      no: '4.2 (1)',
      title: 'การใช้พลังงานลดลงจากค่ามาตรฐานทุกเดือน',
      host: 'กค.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'energy', at: 'round' },
      targets: everyMonth(FIRST, LAST, 10),
    },
    {
      id: 'paper',
      no: '4.2 (2)',
      title: 'งบประมาณจัดซื้อกระดาษลดลง (นับสะสม)',
      host: 'กค.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'paper', at: 'newest' },
      targets: [byMonth('2018-03', 5), byMonth('2018-09', 10)],
    },
    {
      id: 'budget_saved',
      no: '4.2 (3)',
      title: 'งบประมาณที่ประหยัดได้ (นับสะสม)',
      host: 'กยพ.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'budget_saved', at: 'newest' },
      targets: [byMonth('2018-03', 2), byMonth('2018-09', 5)],
    },
    {
      id: 'web_conference',
      no: '4.2 (4)',
      title: 'ประชุมประจำเดือนผ่าน Web Conference เดือนละ 1 ครั้ง',
      host: 'ศส.',
      unit: 'ครั้ง',
      measure: { kind: 'value', field: 'web_conference', at: 'round' },
      targets: everyMonth(FIRST, LAST, 1),
    },
    {
      id: 'training',
      no: '4.2 (5)',
      title: 'บุคลากร อปท. ที่เข้าร่วมโครงการเสริมสร้างคุณธรรม จริยธรรม และต่อต้านทุจริต (นับสะสม)',
      host: 'สพท.',
      unit: 'คน',
      measure: { kind: 'sum', field: 'training', over: 'all_rounds' },
      targets: [byMonth('2018-01', 630), byMonth('2018-06', 1250)],
    },
    {
      id: 'entrepreneurs',
      no: '4.2 (6)',
      title: 'ผู้ประกอบการรายใหม่ที่เข้าร่วมโครงการตลาดประชารัฐ ท้องถิ่นสุขใจ',
      host: 'กพส.',
      unit: 'ราย',
      measure: { kind: 'sum', field: 'entrepreneurs', over: 'all_rounds' },
      targets: [byMonth('2017-12', 45_865)],
    },
    {
      id: 'water',
      no: '4.2 (7)',
      title: 'จำนวนหน่วยการใช้น้ำลดลงจากเดือนเดียวกันของปีงบประมาณ พ.ศ. 2560 ทุกเดือน',
      host: 'กค.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'water', at: 'round' },
      targets: everyMonth('2017-12', LAST, 3),
    },
    {
      id: 'joint_centres',
      no: '4.2 (8)',
      title: 'ศูนย์ปฏิบัติการร่วมในการช่วยเหลือประชาชนของ อปท. (สถานที่กลาง) ระดับอำเภอ',
      host: 'กพส.',
      unit: 'ศูนย์',
      measure: { kind: 'sum', field: 'joint_centres', over: 'all_rounds' },
      targets: [byMonth('2018-04', 878)],
    },
    {
      id: 'learning_centres',
      no: '4.2 (9)',
      title: 'ศูนย์เรียนรู้ภูมิสังคมท้องถิ่นอย่างยั่งยืน (LGS)',
      host: 'กค.',
      unit: 'แห่ง',
      measure: { kind: 'sum', field: 'learning_centres', over: 'all_rounds' },
      targets: [byYearsEnd(4)],
    },
    {
      id: 'reading_corners',
      no: '4.2 (10)',
      title: 'ที่อ่านหนังสือท้องถิ่น รักการอ่าน (นับสะสม)',
      host: 'กค.',
      unit: 'แห่ง',
      measure: { kind: 'sum', field: 'reading_corners', over: 'all_rounds' },
      targets: [byMonth('2018-03', 3926), byMonth('2018-09', 7851)],
    },
    {
      id: 'document_system',
      no: '4.2 (11)',
      title: 'มีระบบบริหารจัดการเอกสารแบบรวมศูนย์ (DMS)',
      host: 'ศส.',
      unit: 'ระบบ',
      measure: { kind: 'milestone', field: 'document_system' },
      targets: [byMonth('2018-09', 1)],
    },
    {
      id: 'phone_advice',
      no: '4.2 (12)',
      title: 'ความพึงพอใจของผู้รับคำปรึกษาและคำแนะนำทางโทรศัพท์',
      host: 'ก.พ.ร.สถ.',
      unit: 'ร้อยละ',
      measure: { kind: 'value', field: 'phone_advice', at: 'newest' },
      targets: [byMonth('2018-09', 80)],
    },
  ],
};
