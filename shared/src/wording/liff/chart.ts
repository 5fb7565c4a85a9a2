/** What the burn-up chart says, drawn and as a table. */
import type { CivilDate } from '../../calendar/civil-date.ts';
import { SHORT_MONTHS } from '../../calendar/thai-date.ts';
import type { BurnUpMark } from '../../report/burn-up.ts';
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const chart = spoken('chart', {
  title: 'ความคืบหน้าเทียบกับเป้าหมาย',
  /** The chart in a sentence, for whoever does not see it. */
  inWords: (complete: number, expected: number, target: number) =>
    `กราฟจำนวนหน่วยงานที่รายงานแล้วตามวัน ล่าสุด ${numeral(complete)} จาก ${numeral(expected)} หน่วยงาน เป้าหมาย ${numeral(target)} หน่วยงาน`,
  complete: 'รายงานแล้ว',
  target: (units: number) => `เป้าหมาย ${numeral(units)} หน่วยงาน`,
  needed: 'เส้นที่ต้องไปให้ถึง',
  marks: {
    opened: 'เปิดรับรายงาน',
    due: 'ครบกำหนด',
    extended: 'ขยายเวลาถึง',
    today: 'วันนี้',
  } satisfies Record<BurnUpMark['kind'], string>,
  /** Where the date was extended, the first one. */
  originalDue: 'กำหนดเดิม',
  table: 'ดูเป็นตาราง',
  day: 'วันที่',
  units: 'หน่วยงานที่รายงานแล้ว',
  event: 'เหตุการณ์',
  /** On the time axis, where the year is known. */
  axisDay: (date: CivilDate) => `${Number(date.slice(8))} ${SHORT_MONTHS[Number(date.slice(5, 7)) - 1]}`,
  date: (date: CivilDate) => dates.short(date),
});
