/**
 * Help-the-people centres. Letter มท ๐๘๑๐.๗/ว ๔๓๕ of 14 Feb 2561 (and ว ๒๗๙๖ of 12 Dec 2560): report every 15th
 * of the month; all centres set up by September 2561.
 */
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';
import { byMonth } from '../target.ts';

export const helpCentre: DutyTemplate = {
  id: 'help-centre',
  title: 'รายงานผลการจัดตั้งและการดำเนินงานศูนย์ช่วยเหลือประชาชนขององค์กรปกครองส่วนท้องถิ่น',
  shortTitle: 'ศูนย์ช่วยเหลือประชาชน',
  nicknames: ['ศูนย์ช่วยเหลือ', 'ศูนย์ฯ', 'ศชป', 'ช่วยเหลือประชาชน', 'รายงานวันที่ 15'],
  asks: 'รายงานการจัดตั้งศูนย์ จำนวนเรื่องที่ช่วยเหลือในเดือนนี้ และปัญหาอุปสรรค (ถ้ามี)',
  letters: [
    { no: 'มท ๐๘๑๐.๗/ว ๒๗๙๖', date: '2017-12-12', from: 'สถ.' },
    { no: 'มท ๐๘๑๐.๗/ว ๔๓๕', date: '2018-02-14', from: 'สถ.' },
  ],
  audience: { level: 'lao' },
  schedule: { kind: 'monthly', dayOfMonth: 15, from: '2018-01' },
  form: {
    version: 1,
    fields: [
      {
        id: 'established',
        kind: 'yes_no',
        label: 'จัดตั้งศูนย์ช่วยเหลือประชาชนแล้ว',
        required: true,
        carriesOver: true,
      },
      {
        id: 'cases',
        kind: 'number',
        label: 'จำนวนเรื่องที่ช่วยเหลือในเดือนนี้',
        hint: 'ถ้าเดือนนี้ไม่มี ให้กรอก 0',
        required: true,
        unit: 'เรื่อง',
        min: 0,
        max: 99_999,
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
    mayBeNothing: true,
  },
  reminder: USUAL_REMINDERS,
  targetRate: 1,
  indicators: [
    {
      id: 'established',
      no: '4.1',
      title: 'อปท. ที่จัดตั้งศูนย์ช่วยเหลือประชาชนแล้ว',
      host: 'กพส.',
      unit: 'ร้อยละ',
      measure: { kind: 'share', of: [{ field: 'established' }] },
      targets: [byMonth('2018-09', 1)],
    },
    {
      id: 'cases',
      title: 'สถิติการให้ความช่วยเหลือ (นับสะสม)',
      host: 'กพส.',
      unit: 'เรื่อง',
      measure: { kind: 'sum', field: 'cases', over: 'all_rounds' },
      targets: [],
    },
  ],
};
