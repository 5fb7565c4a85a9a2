/** Every page and state at four sizes, light and dark: nothing that axe objects to, nothing that sticks out. */
import type { Me } from '@thankamnot/shared/api/shapes';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { type Answers, LineBreaks, problem } from './fake-api.ts';
import { faultsOf, openPhone, openStage, picture, type Stage, sticksOut, VIEWPORTS } from './harness.ts';

interface Look {
  name: string;
  me: Me;
  path: string;
  /** Text that shows that the page stands. */
  shows: string;
  answers?: Answers;
  /** What the person does before the page is looked at. */
  first?: (page: Page) => Promise<void>;
}

const breaks = () => {
  throw new LineBreaks();
};
const never = () => new Promise<never>(() => {});
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();
const report = '/report/odloc-2568/2568';
const everyKind = { reportForm: fixtures.everyKindForm };

const LOOKS: Look[] = [
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
  { name: 'not-found', me: fixtures.kanjana, path: '/nowhere', shows: 'ไม่พบหน้านี้' },
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

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe.each(LOOKS)('$name', ({ name, me, path, shows, answers = {}, first }) => {
  it('is accessible and fits at every size, light and dark', async () => {
    const { page, context, errors } = await openPhone(stage, me, path, { answers });
    await page.getByText(shows).first().waitFor();
    await first?.(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const viewport of VIEWPORTS) {
        await page.setViewportSize(viewport);
        const at = `${viewport.width}×${viewport.height} ${colorScheme}`;
        expect(await faultsOf(page), at).toEqual([]);
        expect(await sticksOut(page), at).toEqual([]);
        if (viewport.width === 390 || (viewport.width === 1440 && colorScheme === 'light')) {
          await picture(page, `${name}-${viewport.width}-${colorScheme}`);
        }
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(VIEWPORTS[0]);
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await sticksOut(page), 'text at 200 %').toEqual([]);
    await picture(page, `${name}-360-double`);
    expect(errors).toEqual([]);
    await context.close();
  });
});
