/** The coordinator's people: officers by unit, applications, codes; and the roster that they hang on. */
import { Problem } from '@thankamnot/shared/problem';
import type { Page } from 'playwright-core';
import * as fixtures from '../../src/testing/fixtures.ts';
import * as people from '../../src/testing/people-fixtures.ts';
import { breaks, type Look, never, press } from './look.ts';

const { anucha } = fixtures;
const answers = { people: people.people, applications: people.applications };
const choose = (page: Page) =>
  page
    .getByLabel('ไฟล์ทะเบียนหน่วยงาน')
    .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from('รหัส') });
const faults = () => {
  throw new Problem('invalid_request', {
    detail: 'ไฟล์นี้ยังนำเข้าไม่ได้ โปรดแก้ไขตามรายการแล้วเลือกไฟล์อีกครั้ง',
    faults: [
      { field: '4', message: 'รหัส 02630101 ซ้ำกับบรรทัดที่ 2' },
      { field: '17', message: 'ไม่รู้จักประเภท “เทศบาลดาว”' },
      { field: '', message: 'และอีก 30 แห่ง' },
    ],
  });
};

export const peopleLooks: Look[] = [
  { name: 'people', me: anucha, path: '/people', shows: 'แสดง 69 หน่วยงาน', answers },
  {
    name: 'people-managed',
    me: anucha,
    path: '/people',
    shows: 'แสดง 69 หน่วยงาน',
    answers: { ...answers, inviteUnits: people.invited },
    first: async (page) => {
      await page.getByLabel('ค้นหาชื่อหน่วยงานหรือผู้รายงาน').fill('สมชาย');
      await page.getByText('จัดการ นายสมชาย แก้วมา').click();
      await page.getByRole('button', { name: /^สร้างรหัสเชิญ / }).click();
      await page.getByText('คัดลอกข้อความเชิญ').waitFor();
    },
  },
  {
    name: 'people-end-seat',
    me: anucha,
    path: '/people',
    shows: 'แสดง 69 หน่วยงาน',
    answers,
    first: async (page) => {
      await page.getByText('จัดการ นายประเสริฐ ขยันการ').click();
      await press('ให้พ้นจากหน้าที่')(page);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'people-district',
    me: fixtures.wilai,
    path: '/people',
    shows: 'สถอ.แม่สอด',
    answers: { people: people.peopleOfDistrict },
  },
  {
    name: 'people-none',
    me: anucha,
    path: '/people',
    shows: 'ยังไม่มีหน่วยงานในทะเบียน',
    answers: { ...answers, people: { ...people.people, units: [], waiting: 0 } },
  },
  { name: 'people-loading', me: anucha, path: '/people', shows: 'กำลังโหลดข้อมูล', answers: { people: never } },
  {
    name: 'people-offline',
    me: anucha,
    path: '/people',
    shows: 'เชื่อมต่ออินเทอร์เน็ตไม่ได้',
    answers: { people: breaks },
  },
  { name: 'duties-waiting', me: anucha, path: '/duties', shows: 'คำขอรออนุมัติ 2 รายการ', answers },
  { name: 'roster-file', me: anucha, path: '/roster', shows: 'ไฟล์ทะเบียนหน่วยงาน' },
  {
    name: 'roster-checking',
    me: anucha,
    path: '/roster',
    shows: 'ไฟล์ทะเบียนหน่วยงาน',
    answers: { planRoster: never },
    first: async (page) => {
      await choose(page);
      await page.getByText('กำลังตรวจสอบไฟล์').waitFor();
    },
  },
  {
    name: 'roster-faults',
    me: anucha,
    path: '/roster',
    shows: 'ไฟล์ทะเบียนหน่วยงาน',
    answers: { planRoster: faults },
    first: async (page) => {
      await choose(page);
      await page.getByText('เทศบาลดาว').waitFor();
    },
  },
  {
    name: 'roster-preview',
    me: anucha,
    path: '/roster',
    shows: 'ไฟล์ทะเบียนหน่วยงาน',
    answers: { planRoster: people.rosterPlan },
    first: async (page) => {
      await choose(page);
      await page.getByText('ยังไม่ได้บันทึกสิ่งใด').waitFor();
    },
  },
  {
    name: 'roster-done',
    me: anucha,
    path: '/roster',
    shows: 'ไฟล์ทะเบียนหน่วยงาน',
    answers: {
      planRoster: people.rosterPlan,
      confirmRoster: {
        outcome: 'confirmed',
        applied: { added: 1, changed: 2, removed: 1, kept: 0, followed: 1, ended: 2 },
        plan: null,
      },
    },
    first: async (page) => {
      await choose(page);
      await page.getByRole('button', { name: 'ยืนยันนำเข้า' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'ยืนยันนำเข้า' }).click();
      await page.getByText('นำเข้าทะเบียนแล้ว').waitFor();
    },
  },
];
