/**
 * e-LAAS accounting, indicator 1.3 of fiscal year 2561. Memo มท ๐๘๑๒/๖๒๖๕ of 26 Jan 2561: at 6 months (March 2561)
 * (1) the balance sheet as of 30 Sep 2560, 100 %, (2) the budget ordinance of 2561 made and approved, 100 %, and
 * (3) receipts and payments in every month from January to March, 90 %; at 12 months (September 2561) (3) in every
 * month from January to September, 90 %.
 */
import { addMonths } from '../../calendar/civil-date.ts';
import { longThaiMonth } from '../../calendar/thai-date.ts';
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';
import type { Field, Option } from '../form.ts';
import { halfYearRound } from '../rounds.ts';
import { byMonth } from '../target.ts';

const SIX_MONTHS = halfYearRound(2561, 1, 'รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2561');
const TWELVE_MONTHS = halfYearRound(2561, 2, 'รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2561');

/** So many months from January 2561, by their ids (`2018-01`). */
const monthsFromJanuary = (count: number): Option[] =>
  Array.from({ length: count }, (_, index) => {
    const month = addMonths('2018-01', index);
    return { id: month, label: longThaiMonth(month) };
  });

/** One field in both rounds, so that the months of the first are offered again in the second. */
const months = (round: string, options: Option[]): Field => ({
  id: 'months',
  kind: 'checklist',
  label: '(3) เดือนที่มีการรับเงินและเบิกจ่ายในระบบ e-LAAS',
  hint: 'เลือกทุกเดือนที่มีทั้งการรับเงินและเบิกจ่ายในระบบ ต้องครบทุกเดือนจึงนับเป็นผลงาน',
  required: true,
  allDone: true,
  carriesOver: true,
  rounds: [round],
  options,
});

export const eLaas: DutyTemplate = {
  id: 'e-laas',
  title: 'การใช้งานระบบบัญชีคอมพิวเตอร์ขององค์กรปกครองส่วนท้องถิ่น (e-LAAS) ครบทุกระบบ ปีงบประมาณ พ.ศ. 2561 (ตัวชี้วัดที่ 1.3)',
  shortTitle: 'e-LAAS 2561',
  nicknames: ['elaas', 'e laas', 'อีลาส', 'ระบบบัญชี', 'บัญชีคอมพิวเตอร์'],
  asks: 'บันทึกบัญชีใน e-LAAS ให้ครบทุกรายการและทุกเดือน แล้วรายงานผล',
  letters: [{ no: 'มท ๐๘๑๒/๖๒๖๕', date: '2018-01-26', from: 'ก.พ.ร.สถ.' }],
  audience: { level: 'lao' },
  schedule: { kind: 'listed', rounds: [SIX_MONTHS, TWELVE_MONTHS] },
  form: {
    version: 1,
    fields: [
      {
        id: 'systems',
        kind: 'checklist',
        label: '(1) และ (2) สิ่งที่มีในระบบ e-LAAS แล้ว',
        required: true,
        allDone: true,
        rounds: [SIX_MONTHS.id],
        options: [
          { id: 'balance_sheet', label: '(1) งบแสดงฐานะทางการเงิน ณ วันที่ 30 ก.ย. 2560 และบันทึกบัญชีในระบบ' },
          { id: 'budget', label: '(2) จัดทำและอนุมัติเทศบัญญัติ/ข้อบัญญัติงบประมาณรายจ่ายประจำปี 2561' },
        ],
      },
      months(SIX_MONTHS.id, monthsFromJanuary(3)),
      months(TWELVE_MONTHS.id, monthsFromJanuary(9)),
    ],
  },
  reminder: USUAL_REMINDERS,
  indicators: [
    {
      id: 'balance_sheet',
      no: '1.3 (1)',
      title: 'อปท. มีงบแสดงฐานะทางการเงิน ณ วันที่ 30 ก.ย. 2560 และบันทึกบัญชีในระบบ e-LAAS',
      host: 'สน.คท.',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'systems', options: ['balance_sheet'] }] },
      targets: [{ ...byMonth('2018-03', 1), round: SIX_MONTHS.id }],
    },
    {
      id: 'budget',
      no: '1.3 (2)',
      title: 'อปท. จัดทำและอนุมัติเทศบัญญัติ/ข้อบัญญัติงบประมาณรายจ่ายประจำปี 2561 ในระบบ e-LAAS',
      host: 'สน.คท.',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'systems', options: ['budget'] }] },
      targets: [{ ...byMonth('2018-03', 1), round: SIX_MONTHS.id }],
    },
    {
      id: 'months',
      no: '1.3 (3)',
      title: 'อปท. มีการรับเงินและเบิกจ่ายในระบบ e-LAAS ต่อเนื่องทุกเดือน',
      host: 'สน.คท.',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'months' }] },
      targets: [
        { ...byMonth('2018-03', 0.9), round: SIX_MONTHS.id },
        { ...byMonth('2018-09', 0.9), round: TWELVE_MONTHS.id },
      ],
    },
  ],
};
