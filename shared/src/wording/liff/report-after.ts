/** What the report form says once it was sent, or when somebody else was quicker. */
import { spoken } from '../spoken.ts';

export const reportAfter = spoken('reportAfter', {
  merge: {
    title: 'มีผู้แก้ไขรายงานนี้ก่อนท่าน',
    text: (name: string, when: string) => `${name} ส่งไว้เมื่อ ${when} โปรดเลือกข้อมูลที่ถูกต้อง แล้วส่งอีกครั้ง`,
    agreed: 'รวมข้อมูลล่าสุดให้แล้ว โปรดตรวจสอบ แล้วส่งอีกครั้ง',
    theirs: 'ข้อมูลล่าสุด',
    mine: 'ของฉัน',
    empty: 'ไม่ได้กรอก',
    done: 'ใช้ข้อมูลที่เลือก',
  },
  success: {
    done: 'ส่งรายงานแล้ว',
    nothing: 'บันทึกว่าไม่มีเรื่องรายงานแล้ว',
    progress: 'บันทึกความคืบหน้าแล้ว',
    onTime: 'ทันกำหนด ขอบคุณที่รายงาน',
    late: 'ส่งหลังวันครบกำหนด ระบบบันทึกวันที่ส่งจริงแล้ว',
    notYet: 'ยังไม่นับว่ารายงานครบ กลับมาเลือกเพิ่มได้เมื่อบันทึกครบทุกด้าน',
    recorded: 'ข้อมูลที่บันทึก',
    recordedBy: (name: string, when: string) => `โดย ${name} เมื่อ ${when}`,
    undo: 'หากส่งผิด แก้ไขได้ทันที ระบบเก็บประวัติทุกครั้งที่แก้ไข',
    correct: 'แก้ไขรายงาน',
    next: 'งานถัดไป',
    noNext: 'ไม่มีงานค้างแล้ว',
    toWork: 'กลับไปงานของฉัน',
  },
});
