/** Words on the menus under the chat. LINE allows 14 characters on the bar and 20 in a label. */
export const richMenuWording = {
  bar: { guest: 'เริ่มใช้งาน', officer: 'เมนูของฉัน', coordinator: 'เมนูประสานงาน' },
  register: 'ลงทะเบียน',
  howTo: 'วิธีใช้',
  privacy: 'การใช้ข้อมูล',
  report: 'รายงาน',
  work: 'งานที่ค้าง',
  status: 'สถานะ',
  app: 'งานทั้งหมด',
  me: 'ข้อมูลของฉัน',
  help: 'ช่วยเหลือ',
  overview: 'ภาพรวม',
  rate: 'อัตรารายงาน',
  missing: 'ใครยังไม่ส่ง',
  remind: 'ทวง',
  broadcast: 'ประกาศ',
};
