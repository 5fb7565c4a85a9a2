/** The officer's pages, and those that everybody meets. */
import * as fixtures from '../../src/testing/fixtures.ts';
import { problem } from '../fake-api.ts';
import { breaks, type Look, never, press } from './look.ts';

const report = '/report/odloc-2568/2568';
const everyKind = { reportForm: fixtures.everyKindForm };

export const officerLooks: Look[] = [
  { name: 'privacy-first', me: fixtures.newcomer, path: '/', shows: 'รับทราบและดำเนินการต่อ' },
  {
    name: 'privacy-first-full',
    me: fixtures.newcomer,
    path: '/',
    shows: 'รับทราบและดำเนินการต่อ',
    first: (page) => page.getByText('อ่านประกาศฉบับเต็ม').click(),
  },
  { name: 'register-code', me: fixtures.accepted, path: '/register?code=TAK4K7M2', shows: 'ลงทะเบียนด้วยรหัสนี้' },
  {
    name: 'register-code-wrong',
    me: fixtures.accepted,
    path: '/register?code=TAK4K7M2',
    shows: 'รหัสเชิญ',
    answers: {
      register: () => {
        throw problem('invite_expired');
      },
    },
    first: async (page) => {
      await press('ลงทะเบียนด้วยรหัสนี้')(page);
      await page.getByText('รหัสเชิญนี้หมดอายุ').waitFor();
    },
  },
  {
    name: 'register-find',
    me: fixtures.accepted,
    path: '/register',
    shows: 'รหัสเชิญ',
    first: async (page) => {
      await press(/ไม่มีรหัสเชิญ/)(page);
      await page.getByLabel('ชื่อหน่วยงาน').fill('แม่สอด');
      await page.getByText('พบ 3 หน่วยงาน').waitFor();
    },
  },
  { name: 'waiting', me: fixtures.waiting, path: '/', shows: 'รอการอนุมัติ' },
  { name: 'work', me: fixtures.kanjana, path: '/', shows: 'กำลังจะถึงกำหนด' },
  { name: 'work-loading', me: fixtures.kanjana, path: '/', shows: 'กำลังโหลดข้อมูล', answers: { work: never } },
  {
    name: 'work-offline',
    me: fixtures.kanjana,
    path: '/',
    shows: 'ยังเปิดหน้านี้ไม่ได้',
    answers: { work: breaks },
  },
  {
    name: 'work-all-done',
    me: fixtures.kanjana,
    path: '/',
    shows: 'รายงานครบทุกเรื่องแล้ว',
    answers: { work: { ...fixtures.work, open: [] } },
  },
  {
    name: 'work-none',
    me: fixtures.kanjana,
    path: '/',
    shows: 'ยังไม่มีงานที่ต้องรายงาน',
    answers: { work: { ...fixtures.work, open: [], complete: [] } },
  },
  { name: 'form-odloc', me: fixtures.kanjana, path: report, shows: 'บันทึกความคืบหน้า 0/3' },
  {
    name: 'form-help-centre',
    me: fixtures.kanjana,
    path: '/report/help-centre/2568-09',
    shows: 'ส่งรายงาน',
    answers: { reportForm: fixtures.helpForm },
  },
  {
    name: 'form-finding',
    me: fixtures.kanjana,
    path: '/report/help-centre/2568-09',
    shows: 'กำลังตรวจสอบผู้รายงาน',
    answers: { reportForm: fixtures.helpForm, openSession: never },
  },
  {
    name: 'form-not-found-out',
    me: fixtures.kanjana,
    path: '/report/help-centre/2568-09',
    shows: 'ยังตรวจสอบผู้รายงานไม่ได้',
    answers: { reportForm: fixtures.helpForm, openSession: breaks },
  },
  { name: 'form-every-kind', me: fixtures.kanjana, path: report, shows: 'ส่งรายงาน', answers: everyKind },
  {
    name: 'form-faults',
    me: fixtures.kanjana,
    path: report,
    shows: 'ส่งรายงาน',
    answers: everyKind,
    first: async (page) => {
      await page.getByRole('textbox', { name: 'งบประมาณที่ใช้' }).fill('ห้าพัน');
      await press('ส่งรายงาน')(page);
      await page.getByText(/โปรดแก้ไข \d ช่อง/).waitFor();
    },
  },
  {
    name: 'form-not-sent',
    me: fixtures.kanjana,
    path: report,
    shows: 'บันทึกความคืบหน้า',
    answers: { fileReport: breaks },
    first: async (page) => {
      await page.getByLabel('ด้านการศึกษา').check();
      await press('บันทึกความคืบหน้า 1/3')(page);
      await page.getByText('ยังส่งไม่ได้').waitFor();
    },
  },
  {
    name: 'form-nothing',
    me: fixtures.kanjana,
    path: '/report/help-centre/2568-09',
    shows: 'ไม่มีเรื่องรายงาน',
    answers: { reportForm: fixtures.helpForm },
    first: press('ไม่มีเรื่องรายงาน'),
  },
  {
    name: 'form-disputed',
    me: fixtures.kanjana,
    path: report,
    shows: 'ระบบกลางยังไม่พบข้อมูลของหน่วยงาน',
    answers: {
      reportForm: { ...fixtures.odlocForm, item: { ...fixtures.done, verification: 'disputed' as const } },
    },
  },
  {
    name: 'form-success',
    me: fixtures.kanjana,
    path: report,
    shows: 'บันทึกความคืบหน้า',
    answers: {
      fileReport: {
        item: fixtures.done,
        report: fixtures.revision(1, {
          by: fixtures.kanjana.name,
          status: 'done',
          completedOn: '2025-09-23',
          values: { domains: ['education', 'economy', 'environment'] },
        }),
      },
    },
    first: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await press('ส่งรายงาน')(page);
      await page.getByText('งานถัดไป').waitFor();
    },
  },
  {
    name: 'form-unknown',
    me: fixtures.kanjana,
    path: '/report/none/1',
    shows: 'ไม่พบเรื่องที่ระบุ',
    answers: {
      reportForm: () => {
        throw problem('unknown_duty');
      },
    },
  },
  { name: 'history', me: fixtures.kanjana, path: '/history/odloc-2568/2568', shows: 'ครั้งที่ 1' },
  {
    name: 'history-none',
    me: fixtures.kanjana,
    path: '/history/odloc-2568/2568',
    shows: 'ยังไม่มีรายงาน',
    answers: { revisions: { item: fixtures.odloc, revisions: [] } },
  },
  { name: 'me', me: fixtures.kanjana, path: '/me', shows: 'เชิญเพื่อนร่วมงาน' },
  {
    name: 'me-invite',
    me: fixtures.kanjana,
    path: '/me',
    shows: 'เชิญเพื่อนร่วมงาน',
    first: async (page) => {
      await press('สร้างรหัสเชิญ')(page);
      await page.getByText('คัดลอกข้อความเชิญ').waitFor();
    },
  },
  {
    name: 'me-leave',
    me: fixtures.kanjana,
    path: '/me',
    shows: 'เชิญเพื่อนร่วมงาน',
    first: press('ยกเลิกและลบข้อมูลของฉัน'),
  },
  { name: 'privacy', me: fixtures.kanjana, path: '/privacy', shows: 'สิทธิของท่าน' },
  { name: 'not-found', me: fixtures.kanjana, path: '/nowhere', shows: 'ไม่พบหน้านี้' },
  { name: 'desk-only', me: fixtures.kanjana, path: '/duties', shows: 'หน้านี้สำหรับผู้ประสานงาน' },
  {
    name: 'signed-out',
    me: fixtures.kanjana,
    path: '/',
    shows: 'เข้าสู่ระบบด้วย LINE ไม่สำเร็จ',
    answers: {
      openSession: () => {
        throw problem('not_signed_in');
      },
    },
  },
];
