/** What the overview says of how the rounds stand. */
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Standing } from '../../report/standing.ts';
import type { Trajectory } from '../../report/trajectory.ts';
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const overview = spoken('overview', {
  summary: 'สรุปของวันนี้',
  open: 'เรื่องที่ยังไม่ครบ',
  missingUnits: 'หน่วยงานที่ยังค้าง',
  problems: 'ติดปัญหา',
  applicants: 'ผู้ขอลงทะเบียน',
  standing: {
    overdue: 'เลยกำหนด',
    behind: 'ช้ากว่าแผน',
    due_soon: 'ใกล้ครบกำหนด',
    calm: 'เป็นไปตามแผน',
    complete: 'ครบแล้ว',
  } satisfies Record<Standing, string>,
  /** What is needed to reach the target; `dueOn` is the date in force. */
  way: (trajectory: Trajectory, missing: number, dueOn: CivilDate): string => {
    if (missing === 0) return 'รายงานครบทุกหน่วยงานแล้ว';
    switch (trajectory.kind) {
      case 'reached':
        return `ถึงเป้าหมายแล้ว ยังค้าง ${numeral(missing)} หน่วยงาน`;
      case 'ahead':
        return `ต้องได้อีก ${numeral(trajectory.perWeek)} หน่วยงานต่อสัปดาห์`;
      case 'last_week':
        return `ต้องได้อีก ${numeral(trajectory.missing)} หน่วยงาน ภายใน ${dates.short(dueOn)}`;
      case 'missed':
        return `ยังค้าง ${numeral(missing)} หน่วยงาน`;
    }
  },
  problemUnits: (count: number) => `ติดปัญหา ${numeral(count)} หน่วยงาน`,
  remind: (missing: number) => `ทวง ${numeral(missing)} หน่วยงาน`,
});
