/** What is said to a coordinator whose act about people cannot be done as asked. */
export const peopleProblems = {
  seatGone: 'ผู้รายงานท่านนี้พ้นหน้าที่ของหน่วยงานนี้ไปแล้ว โปรดเปิดหน้านี้ใหม่เพื่อดูรายชื่อล่าสุด',
  inviteCount: (most: number) => `โปรดเลือกหน่วยงาน 1 ถึง ${most} แห่งต่อการออกรหัสหนึ่งครั้ง`,
  noBatch: 'ไม่พบชุดรหัสเชิญนี้ โปรดออกรหัสเชิญใหม่',
  approvedByOther: (name: string, unit: string) => `มีผู้พิจารณาคำขอนี้ไปก่อนแล้ว ${name} เป็นผู้รายงานของ ${unit} แล้ว`,
  decidedByOther: 'คำขอนี้ไม่อยู่ในรายการแล้ว ผู้ประสานงานท่านอื่นอาจพิจารณาไปก่อน หรือผู้ขอยกเลิกเอง',
};
