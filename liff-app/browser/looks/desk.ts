/** The coordinator's desk: all duties, one round, reconciliation. */
import * as fixtures from '../../src/testing/fixtures.ts';
import { type Look, press } from './look.ts';

export const deskLooks: Look[] = [
  {
    name: 'reconcile',
    me: fixtures.anucha,
    path: '/reconcile/odloc-2568/2568',
    shows: 'รายชื่อจากระบบกลาง',
    answers: { previewReconciliation: fixtures.reconciliation },
    first: async (page) => {
      await page.getByRole('textbox', { name: 'รายชื่อจากระบบกลาง' }).fill('อบต.แม่กาษา');
      await press('ตรวจเทียบ')(page);
      await page.getByText('จะบันทึกว่าเสร็จแล้ว').waitFor();
    },
  },
  { name: 'duties', me: fixtures.anucha, path: '/duties', shows: '61 จาก 69 หน่วยงาน' },
  {
    name: 'duties-none',
    me: fixtures.anucha,
    path: '/duties',
    shows: 'ยังไม่มีเรื่องที่เปิดรับรายงาน',
    answers: { duties: { ...fixtures.duties, duties: [] } },
  },
  { name: 'board', me: fixtures.anucha, path: '/duty/odloc-2568/2568', shows: 'แสดง 69 หน่วยงาน' },
  {
    name: 'board-none-match',
    me: fixtures.anucha,
    path: '/duty/odloc-2568/2568',
    shows: 'แสดง 69 หน่วยงาน',
    first: async (page) => {
      await page.getByLabel('ค้นหาหน่วยงาน').fill('ไม่มีจริง');
      await page.getByText('ไม่มีหน่วยงานที่ตรงกับตัวเลือก').waitFor();
    },
  },
];
