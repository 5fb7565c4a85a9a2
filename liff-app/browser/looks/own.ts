/** What people see and set of their own: language, calendar link, pause, own data. */
import * as fixtures from '../../src/testing/fixtures.ts';
import * as own from '../../src/testing/own-fixtures.ts';
import { breaks, type Look, press } from './look.ts';

const me = { me: fixtures.kanjana, path: '/me', shows: 'ปฏิทินในโทรศัพท์' };

export const ownLooks: Look[] = [
  { name: 'me-settings-offline', ...me, shows: 'ยังเปิดหน้านี้ไม่ได้', answers: { ownSettings: breaks } },
  {
    name: 'me-calendar-made',
    ...me,
    first: async (page) => {
      await press('สร้างลิงก์ปฏิทิน')(page);
      await page.getByText('วิธีเพิ่มใน iPhone').click();
      await page.getByText('วิธีเพิ่มใน Android').click();
    },
  },
  { name: 'me-calendar-there', ...me, answers: { ownSettings: own.withCalendar } },
  {
    name: 'me-calendar-revoke',
    ...me,
    answers: { ownSettings: own.withCalendar },
    first: press('ยกเลิกลิงก์'),
  },
  {
    name: 'me-paused-alone',
    ...me,
    answers: { pauseReminders: { settings: own.paused, alone: true } },
    first: async (page) => {
      await page.getByLabel('พักถึงวันที่').fill('2025-09-30');
      await press('พักการเตือน')(page);
      await page.getByText('ไม่มีเจ้าหน้าที่คนอื่น').waitFor();
    },
  },
  { name: 'own-data', me: fixtures.kanjana, path: '/own-data', shows: 'รายงานและคำตอบของท่าน' },
  {
    name: 'own-data-little',
    me: fixtures.anucha,
    path: '/own-data',
    shows: 'ยังไม่มีรายงานที่ท่านส่ง',
    answers: {
      ownData: {
        ...own.ownData,
        name: fixtures.anucha.name,
        seats: [],
        coordinates: { title: 'สถจ.ตาก', since: '2025-07-01T02:00:00.000Z' },
        blocked: true,
        calendar: null,
        reports: [],
        acts: [],
      },
    },
  },
  {
    name: 'own-data-offline',
    me: fixtures.kanjana,
    path: '/own-data',
    shows: 'ยังเปิดหน้านี้ไม่ได้',
    answers: { ownData: breaks },
  },
];
