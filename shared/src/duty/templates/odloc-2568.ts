/**
 * Minimum public-service standards 2568 (ODLOC). Letters นร ๐๑๐๗/ว ๗๓๓๓ of 27 Aug 2568 and
 * ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ of 16 Sep 2568: window 21 Jul – 29 Aug 2568; the extension to 26 Sep 2568 that both announce
 * is entered by the province as an extension, so that the original date stays known.
 */
import { type DutyTemplate, USUAL_REMINDERS } from '../duty.ts';

export const odloc2568: DutyTemplate = {
  id: 'odloc-2568',
  title: 'บันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะขององค์กรปกครองส่วนท้องถิ่น ประจำปี พ.ศ. 2568',
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  nicknames: ['odloc', 'โอดีล็อก', 'มาตรฐานขั้นต่ำ', 'มาตรฐานขั้นต่ำ 2568', 'บริการสาธารณะ'],
  asks: 'บันทึกข้อมูลให้ครบ 3 ด้านในระบบ ODLOC ของ สกถ. แล้วรายงานผล',
  url: 'https://www.odloc.go.th',
  letters: [{ no: 'นร ๐๑๐๗/ว ๗๓๓๓', date: '2025-08-27', from: 'สปน.' }],
  audience: { level: 'lao' },
  schedule: {
    kind: 'listed',
    rounds: [{ id: '2568', title: 'ประจำปี พ.ศ. 2568', opensOn: '2025-07-21', dueOn: '2025-08-29' }],
  },
  form: {
    version: 1,
    fields: [
      {
        id: 'domains',
        kind: 'checklist',
        label: 'ด้านที่บันทึกข้อมูลแล้ว',
        hint: 'เลือกทุกด้านที่บันทึกในระบบเรียบร้อยแล้ว ด้านที่ยังไม่เสร็จกลับมาเลือกเพิ่มภายหลังได้',
        required: true,
        allDone: true,
        options: [
          { id: 'education', label: 'ด้านการศึกษา' },
          { id: 'economy', label: 'ด้านการส่งเสริมเศรษฐกิจชุมชน อาชีพ และการท่องเที่ยว' },
          { id: 'environment', label: 'ด้านการบริหารจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อม' },
        ],
      },
    ],
    whenDoneInChat: { domains: ['education', 'economy', 'environment'] },
  },
  reminder: USUAL_REMINDERS,
  targetRate: 1,
};
