/** What a form says about a field that is not right yet; `label` is the field's own name. */
export function formWording(label: string) {
  const of = `“${label}”`;
  return {
    wrong: `โปรดตรวจสอบ ${of} อีกครั้ง`,
    fill: `โปรดกรอก ${of}`,
    chooseYesNo: `โปรดเลือก ใช่ หรือ ไม่ใช่ ที่ ${of}`,
    chooseOne: `โปรดเลือกหนึ่งข้อที่ ${of}`,
    chooseSome: `โปรดเลือกรายการที่ ${of}`,
    number: `โปรดกรอก ${of} เป็นตัวเลข`,
    wholeNumber: `โปรดกรอก ${of} เป็นจำนวนเต็ม`,
    atLeast: (min: number, unit: string) => `${of} ต้องไม่น้อยกว่า ${min.toLocaleString('en-US')} ${unit}`,
    atMost: (max: number, unit: string) => `${of} ต้องไม่เกิน ${max.toLocaleString('en-US')} ${unit}`,
    tooLong: (length: number) => `${of} ยาวเกินไป โปรดย่อให้ไม่เกิน ${length.toLocaleString('en-US')} ตัวอักษร`,
    link: `โปรดวางลิงก์ที่ขึ้นต้นด้วย https:// ที่ ${of}`,
    linkOrPhoto: `โปรดวาง ${of} หรือแนบรูปถ่ายอย่างน้อย 1 รูป`,
    date: `โปรดเลือกวันที่ที่มีอยู่จริงที่ ${of}`,
    unknown: `แบบรายงานนี้ไม่มีช่อง ${of} โปรดเปิดแบบรายงานใหม่อีกครั้ง`,
  };
}
