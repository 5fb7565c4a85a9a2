/** The month's messages, the meter on the overview, and the call list. */
import * as budgets from '../../src/testing/budget-fixtures.ts';
import { anucha, wilai } from '../../src/testing/fixtures.ts';
import { breaks, type Look, never } from './look.ts';

const unlimited = { ...budgets.budget, usage: { used: 5_012, limit: null } };
const nothing = {
  ...budgets.budget,
  days: [],
  duties: [],
  shareable: [],
  groups: 0,
  usage: { used: 0, limit: 300 },
};

export const budgetLooks: Look[] = [
  { name: 'budget', me: anucha, path: '/budget', shows: 'เหลือ 158 ข้อความ' },
  {
    name: 'budget-short',
    me: anucha,
    path: '/budget',
    shows: 'ข้อความอาจไม่พอ',
    answers: { budget: budgets.shortBudget },
    first: (page) => page.getByRole('button', { name: 'เลื่อน มาตรฐานขั้นต่ำ ODLOC 68 ลง' }).click(),
  },
  {
    name: 'budget-unreadable',
    me: anucha,
    path: '/budget',
    shows: 'อ่านโควตาจาก LINE ไม่ได้',
    answers: { budget: budgets.unreadableBudget },
  },
  {
    name: 'budget-unlimited',
    me: anucha,
    path: '/budget',
    shows: 'ไม่จำกัดจำนวน',
    answers: { budget: unlimited },
  },
  { name: 'budget-nothing', me: anucha, path: '/budget', shows: 'ยังไม่มีเรื่อง', answers: { budget: nothing } },
  {
    name: 'budget-district',
    me: wilai,
    path: '/budget',
    shows: 'ผู้ประสานงานจังหวัดเป็นผู้จัดลำดับ',
    answers: { budget: { ...budgets.budget, mayChange: false } },
  },
  {
    name: 'budget-fault',
    me: anucha,
    path: '/budget',
    shows: 'ข้อความที่กันไว้',
    first: async (page) => {
      await page.getByLabel(/กันไว้สำหรับประกาศ/).fill('ห้าสิบ');
      await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await page.getByText('โปรดกรอกจำนวนเต็ม').waitFor();
    },
  },
  { name: 'budget-loading', me: anucha, path: '/budget', shows: 'กำลังโหลดข้อมูล', answers: { budget: never } },
  {
    name: 'budget-offline',
    me: anucha,
    path: '/budget',
    shows: 'ยังเปิดหน้านี้ไม่ได้',
    answers: { budget: breaks },
  },
  {
    name: 'meter-short',
    me: anucha,
    path: '/duties',
    shows: 'ข้อความอาจไม่พอ',
    answers: { budget: budgets.shortBudget },
  },
  {
    name: 'meter-unreadable',
    me: anucha,
    path: '/duties',
    shows: 'อ่านโควตาจาก LINE ไม่ได้',
    answers: { budget: budgets.unreadableBudget },
  },
  {
    name: 'meter-offline',
    me: anucha,
    path: '/duties',
    shows: 'ข้อความของเดือนนี้',
    answers: { budget: breaks },
  },
  { name: 'calls', me: anucha, path: '/calls', shows: 'อบต.แม่กาษา', answers: { callList: budgets.callList } },
  {
    name: 'calls-none',
    me: wilai,
    path: '/calls',
    shows: 'ไม่มีหน่วยงานที่ต้องโทรศัพท์',
    answers: { callList: { units: [] } },
  },
];
