/**
 * Joint operation centres for helping the people (สถานที่กลาง), one in every district. Letters มท ๐๘๑๐.๗/ว ๒๗๙๖ of
 * 12 Dec 2560 and ว ๔๓๕ of 14 Feb 2561: reported with the help centres on every 15th, 878 centres nationally (one in
 * each district) by April 2561, indicator 4.2. Letter อต ๐๐๒๓.๔/ว ๑๖๐ asks the districts of Uttaradit for the first
 * time, by 30 March 2561.
 */
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';
import { byMonth } from '../target.ts';

export const jointCentre: DutyTemplate = {
  id: 'joint-centre',
  title: 'รายงานผลการจัดตั้งศูนย์ปฏิบัติการร่วมในการช่วยเหลือประชาชนขององค์กรปกครองส่วนท้องถิ่น (สถานที่กลาง)',
  shortTitle: 'ศูนย์ปฏิบัติการร่วม',
  nicknames: ['สถานที่กลาง', 'ศูนย์ร่วม', 'ศูนย์ปฏิบัติการร่วมฯ', 'ศูนย์ปฏิบัติการร่วมในการช่วยเหลือประชาชน'],
  asks: 'รายงานการจัดตั้งศูนย์ปฏิบัติการร่วมระดับอำเภอ สถานที่ตั้ง และปัญหาอุปสรรค (ถ้ามี)',
  letters: [
    { no: 'มท ๐๘๑๐.๗/ว ๒๗๙๖', date: '2017-12-12', from: 'สถ.' },
    { no: 'มท ๐๘๑๐.๗/ว ๔๓๕', date: '2018-02-14', from: 'สถ.' },
  ],
  audience: { level: 'district' },
  schedule: { kind: 'monthly', dayOfMonth: 15, from: '2018-03', dueOnIn: { '2018-03': '2018-03-30' } },
  form: {
    version: 1,
    fields: [
      {
        id: 'established',
        kind: 'yes_no',
        label: 'จัดตั้งศูนย์ปฏิบัติการร่วมแล้ว',
        required: true,
        carriesOver: true,
      },
      {
        id: 'place',
        kind: 'text',
        label: 'สถานที่ตั้งศูนย์ (สถานที่กลาง)',
        hint: 'เช่น ชื่อ อปท. หรืออาคารที่ใช้เป็นที่ตั้ง',
        maxLength: 300,
        carriesOver: true,
      },
      {
        id: 'obstacles',
        kind: 'text',
        label: 'ปัญหา/อุปสรรค ในการจัดตั้งหรือการปฏิบัติงาน (ถ้ามี)',
        maxLength: 1000,
        lines: 3,
      },
    ],
    whenSetDone: { established: true },
  },
  reminder: USUAL_REMINDERS,
  targetRate: 1,
  indicators: [
    {
      id: 'established',
      no: '4.2',
      title: 'อำเภอที่จัดตั้งศูนย์ปฏิบัติการร่วมแล้ว (878 ศูนย์ทั่วประเทศ คือทุกอำเภอ)',
      host: 'กพส.',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'established' }] },
      targets: [byMonth('2018-04', 1)],
    },
  ],
};
