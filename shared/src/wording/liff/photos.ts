/** What the mini-app says of photos that show the work. */
import { spoken } from '../spoken.ts';

export const photos = spoken('photos', {
  label: 'รูปถ่ายหลักฐาน',
  hint: (most: number) => `ถ่ายใหม่หรือเลือกจากคลังภาพ ไม่เกิน ${most} รูป ระบบย่อรูปและลบพิกัดที่ถ่ายให้`,
  add: 'แนบรูปถ่าย',
  addMore: 'แนบรูปเพิ่ม',
  full: (most: number) => `แนบครบ ${most} รูปแล้ว`,
  leftOut: (count: number, most: number) => `แนบได้ไม่เกิน ${most} รูป จึงไม่ได้แนบอีก ${count} รูป`,
  nth: (n: number) => `รูปที่ ${n}`,
  preparing: 'กำลังย่อรูป',
  sending: (percent: number) => `กำลังส่ง ${percent}%`,
  waiting: 'รอส่ง',
  here: 'แนบแล้ว',
  failed: 'ส่งไม่สำเร็จ',
  gone: 'ไม่พบรูปนี้แล้ว โปรดนำออกแล้วแนบใหม่',
  unreadable: 'เครื่องนี้เปิดรูปนี้ไม่ได้ (อาจเป็นรูป HEIC) โปรดถ่ายภาพหน้าจอของรูปแล้วแนบแทน',
  retry: 'ลองใหม่',
  retryNth: (n: number) => `ลองใหม่ รูปที่ ${n}`,
  removeNth: (n: number) => `นำรูปที่ ${n} ออก`,
  openNth: (n: number) => `เปิดรูปที่ ${n}`,
  attached: (count: number, all: number) => `แนบแล้ว ${count} จาก ${all} รูป`,
  count: (count: number) => `${count} รูป`,
  close: 'ปิดรูป',
  seeEvidence: 'ดูรูปถ่ายหลักฐาน',
  answeredWith: 'ชี้แจงด้วยรูปถ่าย',
});
