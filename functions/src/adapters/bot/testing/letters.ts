/** Letters as coordinators paste them. The Tak letter is the real one, as scanned; the others are written for tests. */
import { ODLOC_2568 } from '@thankamnot/shared/letter/corpus/letters/odloc-2568';

/** The province's own letter, without the one from the Prime Minister's Office that it passes on: fits one message. */
export const TAK_LETTER = ODLOC_2568.slice(
  0,
  ODLOC_2568.lastIndexOf('ด่วนที่สุด', ODLOC_2568.indexOf('๐๑๐๗/วส')),
).trim();

/** A letter about something that no template knows. */
export const letterText = ({
  no = 'ตก ๐๐๒๓.๔/ว ๑๘๐๐๑',
  date = '๑๖ กันยายน ๒๕๖๘',
  due = 'ภายในวันที่ ๓๐ กันยายน ๒๕๖๘',
  subject = 'สำรวจข้อมูลถังขยะเปียกลดโลกร้อนครัวเรือน',
} = {}) => `ด่วนมาก
${no && `ที่ ${no}`}
ศาลากลางจังหวัดตาก
ถนนพหลโยธิน ตก ๖๓๐๐๐
${date}
เรื่อง ${subject}
เรียน นายอำเภอทุกอำเภอ นายกองค์การบริหารส่วนจังหวัดตาก นายกเทศมนตรีนครแม่สอด และนายกเทศมนตรีเมืองตาก
ด้วยจังหวัดตากขอให้องค์กรปกครองส่วนท้องถิ่นสำรวจข้อมูลครัวเรือนที่ดำเนินการแล้ว และรายงานให้จังหวัดทราบ ${due}
จึงเรียนมาเพื่อพิจารณาดำเนินการ
ขอแสดงความนับถือ
โทร. ๐-๕๕๕๑-๔๔๘๓`;
