/** Making and editing duties, and composing a broadcast beside its picture. */
import * as duties from '../../src/testing/duty-fixtures.ts';
import { anucha, wilai } from '../../src/testing/fixtures.ts';
import * as sending from '../../src/testing/send-fixtures.ts';
import { problem } from '../fake-api.ts';
import { breaks, type Look, press } from './look.ts';

const blank = { newDuty: duties.blankDuty };
const odloc = { editableDuty: duties.odlocDuty, previewDuty: duties.consequences };
const preview = press('ตรวจสอบการเปลี่ยนแปลง');
const messages = {
  sendings: sending.desk,
  planSending: sending.remindPlan,
  sendPlan: sending.remindPlan,
  previewSending: sending.messagePreviews,
};

export const dutyEditorLooks: Look[] = [
  {
    name: 'duty-shelf',
    me: anucha,
    path: '/duty-shelf',
    shows: 'เริ่มจากแบบเปล่า',
    answers: { dutyShelf: duties.shelf },
  },
  {
    name: 'duty-shelf-district',
    me: wilai,
    path: '/duty-shelf',
    shows: 'เฉพาะผู้ประสานงานจังหวัด',
    answers: { dutyShelf: breaks },
  },
  { name: 'duty-new', me: anucha, path: '/new-duty/blank', shows: 'ยังไม่มีช่องให้กรอก', answers: blank },
  {
    name: 'duty-new-fields',
    me: anucha,
    path: '/new-duty/blank',
    shows: 'ยังไม่มีช่องให้กรอก',
    answers: blank,
    first: async (page) => {
      for (const kind of ['ใช่ หรือไม่ใช่', 'เลือกหนึ่งข้อ', 'ข้อความ', 'ตัวเลข']) await press(kind)(page);
      await press('ลบ ช่องที่ 3')(page);
      await page.getByText('ลบ ช่องที่ 3 แล้ว').waitFor();
    },
  },
  {
    name: 'duty-new-faults',
    me: anucha,
    path: '/new-duty/blank',
    shows: 'ยังไม่มีช่องให้กรอก',
    answers: {
      ...blank,
      previewDuty: () => {
        throw problem('invalid_request', {
          faults: [
            { field: 'edit.title', message: 'โปรดกรอกช่องนี้' },
            { field: 'edit.shortTitle', message: 'โปรดกรอกช่องนี้' },
            { field: 'edit.schedule.rounds.0.dueOn', message: 'โปรดเลือกวันที่' },
            { field: 'edit.fields', message: 'แบบรายงานต้องมีอย่างน้อยหนึ่งช่อง' },
          ],
        });
      },
    },
    first: async (page) => {
      await press('ตรวจสอบก่อนเปิดเรื่อง')(page);
      await page.getByText('โปรดแก้ไข 4 ช่อง').waitFor();
    },
  },
  {
    name: 'duty-edit',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'ใช้ร่วมกับอีก 3 จังหวัด',
    answers: odloc,
  },
  {
    name: 'duty-edit-long',
    me: anucha,
    path: '/edit-duty/media',
    shows: 'บทปรับตามหนังสือ',
    answers: { editableDuty: duties.mediaDuty },
  },
  {
    name: 'duty-edit-preview',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'ใช้ร่วมกับอีก 3 จังหวัด',
    answers: odloc,
    first: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByLabel('ตัวอย่าง', { exact: true }).check();
      await page.getByLabel('ด้านการศึกษา').check();
    },
  },
  {
    name: 'duty-review',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'ใช้ร่วมกับอีก 3 จังหวัด',
    answers: odloc,
    first: async (page) => {
      await preview(page);
      await page.getByText('เป็นต้นไป').waitFor();
    },
  },
  {
    name: 'duty-changed-meanwhile',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'ใช้ร่วมกับอีก 3 จังหวัด',
    answers: {
      ...odloc,
      saveDuty: () => {
        throw problem('changed_meanwhile');
      },
    },
    first: async (page) => {
      await preview(page);
      await press(/^บันทึก$/)(page);
      await page.getByRole('button', { name: 'เปิดฉบับล่าสุด' }).waitFor();
    },
  },
  {
    name: 'duty-saved',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'ใช้ร่วมกับอีก 3 จังหวัด',
    answers: { ...odloc, saveDuty: duties.savedDuty },
    first: async (page) => {
      await preview(page);
      await press(/^บันทึก$/)(page);
      await page.getByText('บันทึกแล้ว').waitFor();
    },
  },
  {
    name: 'duty-close',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'ใช้ร่วมกับอีก 3 จังหวัด',
    answers: odloc,
    first: press('ปิดเรื่อง'),
  },
  {
    name: 'duty-closed',
    me: anucha,
    path: '/edit-duty/odloc-2568',
    shows: 'เรื่องนี้ปิดแล้ว',
    answers: { editableDuty: { ...duties.odlocDuty, state: 'closed' } },
  },
  {
    name: 'broadcast',
    me: anucha,
    path: '/broadcast',
    shows: 'การ์ดที่จะส่งจะปรากฏที่นี่',
    answers: messages,
    first: async (page) => {
      await page.getByLabel('ข้อความ', { exact: true }).fill('ขอเชิญประชุมชี้แจงการบันทึกข้อมูล ODLOC');
      await page.getByText('ข้อความแจ้งเตือน').first().waitFor();
    },
  },
  { name: 'broadcast-empty', me: anucha, path: '/broadcast', shows: 'การ์ดที่จะส่งจะปรากฏที่นี่', answers: messages },
  {
    name: 'broadcast-offline',
    me: anucha,
    path: '/broadcast',
    shows: 'การ์ดที่จะส่งจะปรากฏที่นี่',
    answers: { ...messages, previewSending: breaks },
    first: async (page) => {
      await page.getByLabel('ข้อความ', { exact: true }).fill('ขอเชิญประชุม');
      await page.getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor();
    },
  },
  { name: 'plan-preview', me: anucha, path: '/plan/plan-0001', shows: 'ข้อความแจ้งเตือน', answers: messages },
];
