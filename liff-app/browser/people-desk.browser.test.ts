/** The coordinator's people and roster, and registration by the keyboard alone, in Chromium. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import * as people from '../src/testing/people-fixtures.ts';
import { LineBreaks, problem } from './fake-api.ts';
import { openPhone, openStage, type Phone, type Stage } from './harness.ts';
import { tabTo } from './keyboard.ts';

const { anucha, newcomer, accepted, kanjana, waiting } = fixtures;

let stage: Stage;
let phone: Phone | undefined;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  expect(phone?.errors ?? []).toEqual([]);
  await phone?.context.close();
  phone = undefined;
});

const answers = { people: people.people, applications: people.applications };
const bodies = (name: string) => phone?.asked.filter((it) => it.name === name).map(({ body }) => body);

describe('registering by the keyboard alone', () => {
  it('goes from the notice to the code', async () => {
    phone = await openPhone(stage, newcomer, '/register', {
      answers: { acceptPrivacy: accepted, register: kanjana },
    });
    const { page } = phone;
    await page.getByText('รับทราบและดำเนินการต่อ').waitFor();
    await tabTo(page, 'อ่านประกาศฉบับเต็ม');
    await page.keyboard.press('Enter');
    await page.getByText('ฉบับวันที่').first().waitFor();
    await tabTo(page, 'รับทราบและดำเนินการต่อ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'กรอกรหัสเชิญของหน่วยงาน' }).waitFor();
    await tabTo(page, 'รหัสเชิญ');
    await page.keyboard.type('tak4k7m2');
    await page.keyboard.press('Enter');
    await page.getByText('ลงทะเบียนกับ เทศบาลนครแม่สอด เรียบร้อยแล้ว').waitFor();
    await tabTo(page, 'ดูงานของฉัน');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'งานของฉัน' }).waitFor();
    expect(bodies('register')).toEqual([{ code: 'tak4k7m2' }]);
  });

  it('goes from the notice to the own unit, and applies', async () => {
    phone = await openPhone(stage, newcomer, '/', { answers: { acceptPrivacy: accepted, apply: waiting } });
    const { page } = phone;
    await page.getByText('รับทราบและดำเนินการต่อ').waitFor();
    await tabTo(page, 'รับทราบและดำเนินการต่อ');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'กรอกรหัสเชิญของหน่วยงาน' }).waitFor();
    await tabTo(page, /ไม่มีรหัสเชิญ/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ค้นหาหน่วยงานของท่าน' }).waitFor();
    await tabTo(page, 'ชื่อหน่วยงาน');
    await page.keyboard.type('แม่สอด');
    await page.getByRole('button', { name: /เทศบาลนครแม่สอด/ }).waitFor();
    await tabTo(page, 'เทศบาลนครแม่สอด');
    await page.keyboard.press('Enter');
    // The next stops are beside what was chosen, not at the top of the page.
    await page.getByText('หน่วยงานที่เลือก').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('เปลี่ยน');
    await tabTo(page, 'ชื่อ–นามสกุล');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('นางสาวกาญจนา ใจดี');
    await tabTo(page, 'ส่งคำขอ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'รอการอนุมัติ' }).waitFor();
    expect(bodies('apply')).toEqual([{ province: '63', unit: '04630601', name: 'นางสาวกาญจนา ใจดี' }]);
  });
});

describe('officers by unit', () => {
  it('are found from the overview, which counts applications, and narrowed', async () => {
    phone = await openPhone(stage, anucha, '/duties', { answers });
    const { page } = phone;
    await page.getByRole('link', { name: /ผู้รายงาน.*คำขอรออนุมัติ 2 รายการ/ }).click();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    await page.getByLabel('แสดง', { exact: true }).selectOption({ label: 'ส่งการแจ้งเตือนไม่ถึง (2)' });
    await page.getByText('แสดง 2 หน่วยงาน').waitFor();
    await page.getByText('บล็อกบัญชี LINE').waitFor();
    await page.getByText('พักการเตือนถึง 3 ต.ค. 2568').waitFor();
    await page.getByLabel('ค้นหาชื่อหน่วยงานหรือผู้รายงาน').fill('ไม่มีจริง');
    await page.getByText('ไม่มีหน่วยงานที่ตรงกับตัวเลือก').waitFor();
    await page.getByRole('button', { name: 'แสดงทั้งหมด' }).click();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
  });

  it('lose a seat only after a question that says what it means, and by the keyboard too', async () => {
    phone = await openPhone(stage, anucha, '/people', { answers: { ...answers, endSeat: { done: true } } });
    const { page } = phone;
    await page.getByLabel('ค้นหาชื่อหน่วยงานหรือผู้รายงาน').fill('ประเสริฐ');
    await tabTo(page, 'จัดการ นายประเสริฐ');
    await page.keyboard.press('Enter');
    await tabTo(page, 'ให้พ้นจากหน้าที่');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('เป็นผู้รายงานคนเดียว').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(bodies('endSeat')).toEqual([]);
    await page.getByRole('button', { name: 'ให้พ้นจากหน้าที่' }).click();
    await dialog.getByRole('button', { name: 'ให้พ้นจากหน้าที่' }).click();
    await page.getByText(/นายประเสริฐ ขยันการ พ้นจากหน้าที่ผู้รายงาน/).waitFor();
    expect(bodies('endSeat')).toMatchObject([{ user: 'Uนายประเสริฐ ขยันการ' }]);
    // The list is fetched anew.
    await expect.poll(() => bodies('people')?.length).toBe(2);
  });

  it('become heads', async () => {
    phone = await openPhone(stage, anucha, '/people', { answers: { ...answers, setHead: { done: true } } });
    const { page } = phone;
    await page.getByText('จัดการ นางสาวกาญจนา ใจดี').click();
    await page.getByRole('button', { name: 'ตั้งเป็นผู้บริหาร' }).click();
    await page.getByText('ตั้ง นางสาวกาญจนา ใจดี เป็นผู้บริหารแล้ว').waitFor();
    expect(bodies('setHead')).toMatchObject([{ head: true }]);
  });
});

describe('applications', () => {
  it('are approved from the page; one that a colleague decided says so', async () => {
    phone = await openPhone(stage, anucha, '/people', {
      answers: {
        ...answers,
        decideApplication: { approved: true, name: 'นางสาวนภา วงศ์คำ', unitName: 'อบต.แม่กาษา' },
      },
    });
    const { page } = phone;
    await page.getByRole('button', { name: 'อนุมัติ นางสาวนภา วงศ์คำ', exact: true }).click();
    await page.getByText('นางสาวนภา วงศ์คำ เป็นผู้รายงานของ อบต.แม่กาษา').waitFor();
    phone.answers.decideApplication = () => {
      throw problem('already_decided', { detail: 'มีผู้พิจารณาคำขอนี้ไปก่อนแล้ว' });
    };
    await page.getByRole('button', { name: /^ไม่อนุมัติ ธิดา/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ไม่อนุมัติ' }).click();
    await page.getByRole('alert').getByText('มีผู้พิจารณาคำขอนี้ไปก่อนแล้ว').waitFor();
  });

  it('that do not come take nothing else from the page, while they are asked for again either', async () => {
    const { promise: given, resolve: give } = Promise.withResolvers<void>();
    let tries = 0;
    const applications = async () => {
      tries += 1;
      if (tries === 1) throw new LineBreaks();
      await given;
      return answers.applications;
    };
    phone = await openPhone(stage, anucha, '/people', { answers: { ...answers, applications } });
    const { page } = phone;
    const list = page.locator('.people');
    await list.waitFor();
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await expect.poll(() => tries).toBe(2);
    expect(await list.isVisible()).toBe(true);
    give();
    await page.getByText('นางสาวนภา วงศ์คำ').first().waitFor();
  });
});

describe('invite codes', () => {
  it('of one unit are shown to copy and share', async () => {
    phone = await openPhone(stage, anucha, '/people', {
      answers: { ...answers, inviteUnits: people.invited },
    });
    const { page } = phone;
    await page
      .getByRole('button', { name: /^สร้างรหัสเชิญ / })
      .first()
      .click();
    await page.getByText('TAK4K7M2', { exact: true }).waitFor();
    await page.getByText('ใช้ได้ถึง 22 ธ.ค. 2568 เวลา 00:00 น.').waitFor();
    await page.getByRole('button', { name: 'เปิดเป็น PDF เพื่อพิมพ์' }).waitFor();
    expect(bodies('inviteUnits')).toHaveLength(1);
  });

  it('of all without an officer open as a PDF; a press after a lost answer makes no second batch', async () => {
    let tries = 0;
    phone = await openPhone(stage, anucha, '/people', {
      answers: {
        ...answers,
        inviteUnits: () => {
          tries += 1;
          if (tries === 1) throw new LineBreaks();
          return { ...people.invited, count: 34, only: null };
        },
        makeInviteFile: { url: '/files/token', expiresAt: '2025-09-24T02:05:00.000Z' },
      },
    });
    const { page, context } = phone;
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'ออกรหัสและเปิด PDF' }).click();
    await page.getByText('เชื่อมต่ออินเทอร์เน็ตไม่ได้').waitFor();
    await page.getByRole('button', { name: 'ออกรหัสและเปิด PDF' }).click();
    await page.getByText('ออกรหัสแล้ว 34 หน่วยงาน ใช้ได้ถึง 21 ธ.ค. 2568').waitFor();
    await page.getByRole('button', { name: 'เปิด PDF อีกครั้ง' }).waitFor();
    const [first, second] = (bodies('inviteUnits') ?? []) as { key: string; units: string[] }[];
    expect(first).toEqual(second);
    expect(first?.units.length).toBeGreaterThan(20);
    expect(new URL((await opened).url()).pathname).toBe('/files/token');
  });
});

describe('a roster file', () => {
  const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from('รหัส,ชื่อ') };

  it('is looked at, decided about unit by unit, and confirmed; a change meanwhile is shown again', async () => {
    phone = await openPhone(stage, anucha, '/roster', {
      answers: {
        ...answers,
        planRoster: people.rosterPlan,
        confirmRoster: {
          outcome: 'changed',
          applied: null,
          plan: { ...people.rosterPlan, gone: people.rosterPlan.gone.slice(0, 1) },
        },
      },
    });
    const { page } = phone;
    await page.getByLabel('ไฟล์ทะเบียนหน่วยงาน').setInputFiles(file);
    await page.getByText('มีผู้รายงาน: นายประเสริฐ ขยันการ, นางสาวนภา วงศ์คำ').waitFor();
    expect(await page.getByRole('radio', { name: 'คงไว้', checked: true }).count()).toBe(2);
    await page.getByRole('radio', { name: /เป็นแห่งเดียวกับ ทต.แม่กาษา/ }).check();
    await page.getByRole('group', { name: /โมโกร/ }).getByRole('radio', { name: 'นำออกจากทะเบียน' }).check();
    const confirm = async () => {
      await page.getByRole('button', { name: 'ยืนยันนำเข้า' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'ยืนยันนำเข้า' }).click();
    };
    await confirm();
    await page.getByText('เปลี่ยนไปตั้งแต่ท่านตรวจสอบ').waitFor();
    phone.answers.confirmRoster = {
      outcome: 'confirmed',
      applied: { added: 1, changed: 2, removed: 0, kept: 0, followed: 1, ended: 0 },
      plan: null,
    };
    await confirm();
    await page.getByRole('heading', { name: 'นำเข้าทะเบียนแล้ว' }).waitFor();
    const same = { '06630612': { do: 'same', as: '05630612' } };
    const sent = bodies('confirmRoster') as { key: string; gone: object }[];
    expect(sent.map(({ gone }) => gone)).toEqual([{ ...same, '06630805': { do: 'remove' } }, same]);
    expect(sent[0]?.key).not.toBe(sent[1]?.key);
    expect(bodies('planRoster')).toEqual([{ content: file.buffer.toString('base64') }]);
  });

  it('that is too large is refused on the phone', async () => {
    phone = await openPhone(stage, anucha, '/roster', { answers });
    const { page } = phone;
    const buffer = Buffer.alloc(5 * 1024 * 1024 + 1);
    await page.getByLabel('ไฟล์ทะเบียนหน่วยงาน').setInputFiles({ ...file, buffer });
    await page.getByRole('alert').getByText('ไฟล์ใหญ่เกินไป').waitFor();
    expect(bodies('planRoster')).toEqual([]);
  });
});
