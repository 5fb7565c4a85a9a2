/**
 * LTAX Online, indicator 12 of evaluation round 1 of fiscal year 2567. Letter มท ๐๘๐๘.๓/ว ๕๖๗ of 5 Feb 2567: the
 * percentage of LAOs that use LTAX Online to record data and to notify the tax assessments of 2567, between
 * 1 Oct 2566 and 31 March 2567. It sets no percentage.
 */
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';
import { halfYearRound } from '../rounds.ts';

export const ltax2567: DutyTemplate = {
  id: 'ltax-2567',
  title:
    'การใช้งานระบบบูรณาการทะเบียนทรัพย์สิน (LTAX Online) เพื่อบันทึกข้อมูลและแจ้งประเมินภาษี ประจำปี พ.ศ. 2567 (ตัวชี้วัดที่ 12)',
  shortTitle: 'LTAX Online 2567',
  nicknames: ['ltax', 'แอลแท็กซ์', 'ภาษี', 'ทะเบียนทรัพย์สิน', 'แจ้งประเมินภาษี', 'ตัวชี้วัดที่ 12'],
  asks: 'บันทึกข้อมูลและแจ้งประเมินภาษี ปี 2567 ใน LTAX Online แล้วรายงานผล',
  letters: [{ no: 'มท ๐๘๐๘.๓/ว ๕๖๗', date: '2024-02-05', from: 'สถ.' }],
  audience: { level: 'lao' },
  schedule: {
    kind: 'listed',
    rounds: [halfYearRound(2567, 1, 'รอบการประเมินที่ 1 ปีงบประมาณ พ.ศ. 2567')],
  },
  form: {
    version: 1,
    fields: [
      {
        id: 'steps',
        kind: 'checklist',
        label: 'สิ่งที่ทำใน LTAX Online แล้ว',
        hint: 'เลือกทุกข้อที่ทำแล้ว ข้อที่ยังไม่เสร็จกลับมาเลือกเพิ่มภายหลังได้',
        required: true,
        allDone: true,
        options: [
          { id: 'recorded', label: 'ใช้งานระบบเพื่อบันทึกข้อมูลแล้ว' },
          { id: 'assessed', label: 'แจ้งประเมินภาษี ประจำปี พ.ศ. 2567 แล้ว' },
        ],
      },
    ],
    whenDoneInChat: { steps: ['recorded', 'assessed'] },
  },
  reminder: USUAL_REMINDERS,
  indicators: [
    {
      id: 'recorded',
      title: 'ร้อยละของ อปท. ที่ใช้งาน LTAX Online เพื่อบันทึกข้อมูล',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'steps', options: ['recorded'] }] },
      targets: [],
    },
    {
      id: 'assessed',
      title: 'ร้อยละของ อปท. ที่แจ้งประเมินภาษี ประจำปี พ.ศ. 2567',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'steps', options: ['assessed'] }] },
      targets: [],
    },
    {
      id: 'both',
      no: '12',
      title: 'ร้อยละของ อปท. ที่ใช้งาน LTAX Online เพื่อบันทึกข้อมูลและแจ้งประเมินภาษี ประจำปี พ.ศ. 2567',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'steps' }] },
      targets: [],
    },
  ],
};
