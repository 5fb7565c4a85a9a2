/** What the printed sheets with invite codes say. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate } from '../calendar/thai-date.ts';

export const inviteWording = {
  title: 'รหัสลงทะเบียนรับการแจ้งเตือนงานผ่าน LINE',
  place: (heading: string, province: string) => `${heading} จังหวัด${province}`,
  district: (name: string) => `อำเภอ${name}`,
  units: (count: number) => `${count} หน่วยงาน · ตัดตามเส้นประแล้วส่งให้หน่วยงานตามชื่อบนบัตร`,
  holder: (head: boolean) => (head ? 'สำหรับผู้บริหาร' : 'สำหรับเจ้าหน้าที่'),
  validUntil: (lastDay: CivilDate) => `ใช้ได้ถึง ${shortThaiDate(lastDay)}`,
  howToScan: 'สแกน QR ด้วย LINE หรือพิมพ์รหัสนี้ในแชต “ทันกำหนด”',
  howToType: 'เพิ่มเพื่อน “ทันกำหนด” ใน LINE แล้วพิมพ์รหัสนี้ในแชต',
  fileName: (place: string) => `รหัสเชิญ${place}.pdf`,
  page: (page: number, pages: number) => `หน้า ${page} / ${pages}`,
};
