/** What a form says about a field that is not right yet; `of` is the field's own name in quotation marks. */
import { numeral } from './numeral.ts';
import { spoken } from './spoken.ts';

export const formFaults = spoken('formFaults', {
  wrong: (of: string) => `โปรดตรวจสอบ ${of} อีกครั้ง`,
  fill: (of: string) => `โปรดกรอก ${of}`,
  chooseYesNo: (of: string) => `โปรดเลือก ใช่ หรือ ไม่ใช่ ที่ ${of}`,
  chooseOne: (of: string) => `โปรดเลือกหนึ่งข้อที่ ${of}`,
  chooseSome: (of: string) => `โปรดเลือกรายการที่ ${of}`,
  number: (of: string) => `โปรดกรอก ${of} เป็นตัวเลข`,
  wholeNumber: (of: string) => `โปรดกรอก ${of} เป็นจำนวนเต็ม`,
  atLeast: (of: string, min: number, unit: string) => `${of} ต้องไม่น้อยกว่า ${numeral(min)} ${unit}`,
  atMost: (of: string, max: number, unit: string) => `${of} ต้องไม่เกิน ${numeral(max)} ${unit}`,
  tooLong: (of: string, length: number) => `${of} ยาวเกินไป โปรดย่อให้ไม่เกิน ${numeral(length)} ตัวอักษร`,
  link: (of: string) => `โปรดวางลิงก์ที่ขึ้นต้นด้วย https:// ที่ ${of}`,
  linkOrPhoto: (of: string) => `โปรดวาง ${of} หรือแนบรูปถ่ายอย่างน้อย 1 รูป`,
  date: (of: string) => `โปรดเลือกวันที่ที่มีอยู่จริงที่ ${of}`,
  unknown: (of: string) => `แบบรายงานนี้ไม่มีช่อง ${of} โปรดเปิดแบบรายงานใหม่อีกครั้ง`,
});

/** The sentences about one field; `label` is its own name. */
export function formWording(label: string) {
  const of = `“${label}”`;
  return {
    wrong: formFaults.wrong(of),
    fill: formFaults.fill(of),
    chooseYesNo: formFaults.chooseYesNo(of),
    chooseOne: formFaults.chooseOne(of),
    chooseSome: formFaults.chooseSome(of),
    number: formFaults.number(of),
    wholeNumber: formFaults.wholeNumber(of),
    atLeast: (min: number, unit: string) => formFaults.atLeast(of, min, unit),
    atMost: (max: number, unit: string) => formFaults.atMost(of, max, unit),
    tooLong: (length: number) => formFaults.tooLong(of, length),
    link: formFaults.link(of),
    linkOrPhoto: formFaults.linkOrPhoto(of),
    date: formFaults.date(of),
    unknown: formFaults.unknown(of),
  };
}
