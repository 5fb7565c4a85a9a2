import { expect, it } from 'vitest';
import { readLetter } from '../read-letter.ts';

it.each([
  [
    'ตามที่ได้กำหนดการประเมินผลในรอบเดือนกุมภาพันธ์ ๒๕๖๗ ตามที่ได้กำหนดจัดประชุมชี้แจงในวันที่ ๑๒ มีนาคม ๒๕๖๗',
    'ตามที่ได้กำหนดจัดประชุมชี้แจงในวันที่ ๑๒ มีนาคม ๒๕๖๗',
  ],
  [
    'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดจึงขอให้องค์กรปกครองส่วนท้องถิ่นจัดส่งบุคลากรเข้าร่วมประชุมในวันที่ ๑๒ มีนาคม ๒๕๖๗',
    'ขอให้องค์กรปกครองส่วนท้องถิ่นจัดส่งบุคลากรเข้าร่วมประชุมในวันที่ ๑๒ มีนาคม ๒๕๖๗',
  ],
])('the words of %j are quoted from the beginning of a phrase', (text, quoted) => {
  expect(readLetter(text).deadlines.map((deadline) => deadline.text)).toEqual([quoted]);
});
