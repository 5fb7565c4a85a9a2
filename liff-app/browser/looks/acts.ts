/** Acts of coordinators: the list with its buttons, a unit's page, its form, a new due date. */
import type { Page } from 'playwright-core';
import * as acts from '../../src/testing/act-fixtures.ts';
import * as fixtures from '../../src/testing/fixtures.ts';
import { remindPlan } from '../../src/testing/send-fixtures.ts';
import { problem } from '../fake-api.ts';
import { breaks, type Look, never, press } from './look.ts';

const BOARD = '/duty/odloc-2568/2568';
const EXTEND = '/extend/odloc-2568/2568';
const unit = `/unit/${acts.unitSheet.code}?duty=odloc-2568&round=2568`;
const { anucha } = fixtures;
const preview = { previewExtension: acts.extensionPreview };

async function fillExtension(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'วันครบกำหนดใหม่', exact: true }).fill('10 ต.ค. 2568');
  await page.getByLabel('เลขที่หนังสือ').fill('ตก ๐๐๒๓.๓/ว ๑๗๖๐๘');
  await page.getByRole('textbox', { name: /^หนังสือลงวันที่/ }).fill('16 ก.ย. 68');
  await page.getByLabel('เหตุผล').fill('ระบบ ODLOC ขัดข้องช่วงปลายเดือน');
}
async function previewExtension(page: Page): Promise<void> {
  await fillExtension(page);
  await press('ดูผลก่อนบันทึก')(page);
  await page.getByText('การเตือนหลังขยายเวลา').waitFor();
}

export const actLooks: Look[] = [
  {
    name: 'board-picking',
    me: anucha,
    path: BOARD,
    shows: 'แสดง 69 หน่วยงาน',
    first: async (page) => {
      await press('เลือกหลายหน่วยงาน')(page);
      await page
        .getByRole('checkbox', { name: /^เลือก อบต/ })
        .first()
        .check();
      await page.getByText('เลือกแล้ว 1 หน่วยงาน').waitFor();
    },
  },
  { name: 'unit', me: anucha, path: unit, shows: 'ผู้รายงานในระบบ' },
  {
    name: 'unit-bare',
    me: fixtures.wilai,
    path: unit,
    shows: 'ยังไม่มีผู้รายงานในระบบ',
    answers: { unitSheet: acts.bareUnit },
  },
  {
    name: 'unit-more',
    me: anucha,
    path: unit,
    shows: 'ผู้รายงานในระบบ',
    first: async (page) => {
      for (const more of await page.getByText('ทำรายการอื่น').all()) await more.click();
    },
  },
  {
    name: 'unit-ask',
    me: anucha,
    path: unit,
    shows: 'ผู้รายงานในระบบ',
    first: async (page) => {
      await page.getByText('ทำรายการอื่น').nth(1).click();
      await press('บันทึกว่ารายงานแล้วตามที่แจ้งทางโทรศัพท์')(page);
    },
  },
  {
    name: 'unit-recorded',
    me: anucha,
    path: unit,
    shows: 'ผู้รายงานในระบบ',
    answers: { setStatus: acts.recordedByTelephone },
    first: async (page) => {
      await page.getByText('ทำรายการอื่น').nth(1).click();
      await press('บันทึกว่ารายงานแล้วตามที่แจ้งทางโทรศัพท์')(page);
      await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await page.getByText('บันทึกแทน อบต.แม่กาษา แล้ว').waitFor();
    },
  },
  { name: 'unit-loading', me: anucha, path: unit, shows: 'กำลังโหลดข้อมูล', answers: { unitSheet: never } },
  { name: 'unit-offline', me: anucha, path: unit, shows: 'ยังเปิดหน้านี้ไม่ได้', answers: { unitSheet: breaks } },
  {
    name: 'unit-refused',
    me: fixtures.wilai,
    path: unit,
    shows: 'ท่านไม่มีสิทธิ์ทำรายการนี้',
    answers: {
      unitSheet: () => {
        throw problem('not_allowed');
      },
    },
  },
  {
    name: 'behalf-form',
    me: anucha,
    path: '/report/odloc-2568/2568?unit=06630612',
    shows: 'ท่านกำลังรายงานแทน',
  },
  {
    name: 'behalf-done',
    me: anucha,
    path: '/report/odloc-2568/2568?unit=06630612',
    shows: 'ท่านกำลังรายงานแทน',
    answers: { fileReport: acts.recordedByTelephone },
    first: async (page) => {
      await page.getByLabel('ด้านการศึกษา').check();
      await press(/บันทึกความคืบหน้า/)(page);
      await page.getByText('กลับไปหน้าหน่วยงาน').waitFor();
    },
  },
  {
    name: 'remind-picked',
    me: anucha,
    path: '/remind/odloc-2568/2568?units=06630612.06630803',
    shows: 'แผนการทวง',
    answers: {
      planSending: {
        ...remindPlan,
        reported: [
          { unit: '06630803', name: 'อบต.อุ้มผาง' },
          { unit: '06630612', name: 'อบต.แม่กาษา' },
        ],
      },
    },
    first: (page) => page.getByText('หน่วยงานที่เลือกรายงานแล้ว').waitFor(),
  },
  { name: 'extend', me: anucha, path: EXTEND, shows: 'วันครบกำหนดใหม่', first: fillExtension },
  {
    name: 'extend-faults',
    me: anucha,
    path: EXTEND,
    shows: 'วันครบกำหนดใหม่',
    first: async (page) => {
      await page.getByLabel('บางอำเภอ').check();
      await page.getByRole('textbox', { name: 'วันครบกำหนดใหม่', exact: true }).fill('31 ก.พ. 2569');
      await press('ดูผลก่อนบันทึก')(page);
      await page.getByText('โปรดแก้ไขช่องที่ระบุ').waitFor();
    },
  },
  {
    name: 'extend-units',
    me: anucha,
    path: `${EXTEND}?units=04630001.04630002`,
    shows: 'เลือกแล้ว 2 หน่วยงาน',
  },
  {
    name: 'extend-preview',
    me: anucha,
    path: EXTEND,
    shows: 'วันครบกำหนดใหม่',
    answers: preview,
    first: previewExtension,
  },
  {
    name: 'extend-done',
    me: anucha,
    path: EXTEND,
    shows: 'วันครบกำหนดใหม่',
    answers: {
      ...preview,
      extendRound: { until: '2025-10-10', letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', units: 69 },
    },
    first: async (page) => {
      await previewExtension(page);
      await press(/^ยืนยันขยายเวลา/)(page);
      await page.getByText('ขยายเวลาถึง 10 ต.ค. 2568 แล้ว').waitFor();
    },
  },
  { name: 'extend-district', me: fixtures.wilai, path: EXTEND, shows: 'การขยายเวลาเป็นอำนาจของจังหวัด' },
];
