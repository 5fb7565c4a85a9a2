/** The ways from the overview to sending by hand; apart, so that the overview does not load all that is said there. */
import { spoken } from '../spoken.ts';

export const sendLinks = spoken('sendLinks', {
  share: 'แชร์การ์ดเข้ากลุ่ม LINE (ฟรี)',
  remind: 'ทวงหน่วยงานที่ยังไม่รายงาน',
  broadcast: 'ประกาศถึงหน่วยงาน',
  sendings: 'รายการส่ง',
  calls: 'รายชื่อที่ต้องโทรศัพท์',
});
