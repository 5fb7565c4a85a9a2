/**
 * Minimum public-service standards 2566 (ODLOC). Letter มท ๐๘๑๐.๘/ว (its number is blank in the copy) of June 2566,
 * which passes on นร 0107/3895 of 31 May 2566: window 1 June – 21 July 2566. It names no domains, so a unit has
 * recorded or has not.
 */
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';

export const odloc2566: DutyTemplate = {
  id: 'odloc-2566',
  title: 'บันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะขององค์กรปกครองส่วนท้องถิ่น ประจำปี พ.ศ. 2566',
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 66',
  nicknames: ['odloc 66', 'โอดีล็อก 66', 'มาตรฐานขั้นต่ำ 2566', 'มาตรฐานขั้นต่ำ 66'],
  asks: 'บันทึกข้อมูลการจัดบริการสาธารณะตามตัวชี้วัดในระบบ ODLOC ของ สกถ. แล้วรายงานผล',
  url: 'https://www.odloc.go.th',
  letters: [{ no: 'นร 0107/3895', date: '2023-05-31', from: 'สปน.' }],
  audience: { level: 'lao' },
  schedule: {
    kind: 'listed',
    rounds: [{ id: '2566', title: 'ประจำปี พ.ศ. 2566', opensOn: '2023-06-01', dueOn: '2023-07-21' }],
  },
  form: {
    version: 1,
    fields: [
      {
        id: 'recorded',
        kind: 'checklist',
        label: 'การบันทึกข้อมูลในระบบ',
        hint: 'เลือกเมื่อบันทึกข้อมูลตามตัวชี้วัดในระบบครบถ้วนแล้ว',
        required: true,
        allDone: true,
        options: [{ id: 'all', label: 'บันทึกข้อมูลครบถ้วนแล้ว' }],
      },
    ],
    whenDoneInChat: { recorded: ['all'] },
  },
  reminder: USUAL_REMINDERS,
  targetRate: 1,
};
