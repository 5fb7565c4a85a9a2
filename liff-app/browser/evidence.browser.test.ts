/** Photos as evidence, in Chromium: from a camera’s large picture to the report, over lines that break. */
import { createHash } from 'node:crypto';
import { PLACE } from '@thankamnot/shared/testing/pictures';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { formWithPhotos, historyWithPhotos, photo } from '../src/testing/photo-fixtures.ts';
import { type Answers, LineBreaks, problem } from './fake-api.ts';
import { openPhone, openStage, type Phone, picture, type Stage } from './harness.ts';
import { asFile, asTakenUpright, drawnPhoto, hangPhotos, keptAnswer, photoAnswers } from './photos.ts';

const PATH = '/report/odloc-2568/2568';
const { kanjana } = fixtures;

let stage: Stage;
let phone: Phone | undefined;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  expect(phone?.errors).toEqual([]);
  await phone?.context.close();
});

const receipt = {
  item: { ...fixtures.odloc, status: 'in_progress' as const },
  report: fixtures.revision(1, { photos: [photo(1)] }),
};
async function open(answers: Answers = {}, context?: Phone['context']): Promise<Page> {
  phone = await openPhone(stage, kanjana, PATH, {
    answers: { ...photoAnswers, fileReport: receipt, ...answers },
    ...(context && { context }),
  });
  const { page } = phone;
  await page.getByText(/แนบรูป/).first().waitFor();
  return page;
}
const breaks = () => {
  throw new LineBreaks();
};
const asked = (name: string) => (phone?.asked ?? []).filter((it) => it.name === name);
const choose = (page: Page, ...files: ReturnType<typeof asFile>[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const tiles = (page: Page) => page.locator('.photo');
const here = (page: Page, count = 1) => expect.poll(() => page.locator('.photo.here').count()).toBe(count);
const save = (page: Page) => page.getByRole('button', { name: /บันทึกความคืบหน้า/ }).click();
const filed = (page: Page) => page.getByRole('heading', { name: 'บันทึกความคืบหน้าแล้ว' }).waitFor();
const bodyOf = (name: string, index = 0) => asked(name)[index]?.body as { photos?: string[] } & Buffer;
const idOf = (index = 0) => asked('keepPhoto')[index]?.path.split('/').at(-1);
/** What is kept on the phone. */
const rows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('tk-photos', 1);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('photos').objectStore('photos').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );

describe('a photo', () => {
  it('of twelve megapixels is made small, the right way up, without its place, and sent with the report', async () => {
    const page = await open();
    const taken = asTakenUpright(await drawnPhoto(page, 4000, 3000));
    expect(taken.toString('latin1')).toContain(PLACE);
    await choose(page, asFile(taken));
    await here(page);
    const sent = bodyOf('keepPhoto');
    expect(sent.length).toBeLessThan(300_000);
    expect(sent.toString('latin1')).not.toMatch(/Exif|GPS/);
    const { width, height } = keptAnswer({
      postDataBuffer: () => sent,
      url: () => 'http://x/1',
    } as never);
    expect([width, height]).toEqual([1200, 1600]);
    expect(idOf()).toBe(createHash('sha256').update(sent).digest('hex'));
    expect(await rows(page)).toBe(1);
    await picture(page, 'photos-attached-390');
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([idOf()]);
    expect(await page.getByText('1 รูป').isVisible()).toBe(true);
    await expect.poll(() => rows(page)).toBe(0);
  });

  it('that is small already stays as large as it is', async () => {
    const page = await open();
    await choose(page, asFile(await drawnPhoto(page, 640, 480)));
    await here(page);
    expect(
      keptAnswer({ postDataBuffer: () => bodyOf('keepPhoto'), url: () => 'http://x/1' } as never),
    ).toMatchObject({ width: 640, height: 480 });
  });

  it('comes with others, five at most, and the rest is said in words', async () => {
    const page = await open();
    const files = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((n) => drawnPhoto(page, 900, 600, n)));
    await choose(page, ...files.map((file) => asFile(file)));
    await here(page, 5);
    expect(await page.getByText('แนบได้ไม่เกิน 5 รูป จึงไม่ได้แนบอีก 2 รูป').isVisible()).toBe(true);
    expect(await page.getByText('แนบครบ 5 รูปแล้ว').isVisible()).toBe(true);
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await page.getByRole('button', { name: 'นำรูปที่ 2 ออก' }).click();
    await expect.poll(() => tiles(page).count()).toBe(4);
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([0, 2, 3, 4].map(idOf));
  });

  it('chosen twice is there once', async () => {
    const page = await open();
    const file = asFile(await drawnPhoto(page, 640, 480));
    await choose(page, file, file);
    await here(page);
    await expect.poll(() => tiles(page).count()).toBe(1);
  });

  it('that this browser cannot open is named in words and left out', async () => {
    const page = await open();
    await choose(page, asFile(Buffer.from('\0\0\0\x18ftypheic'), 'IMG_0002.HEIC', 'image/heic'));
    await page.getByText(/เครื่องนี้เปิดรูปนี้ไม่ได้/).waitFor();
    await picture(page, 'photos-unreadable-390');
    await page.getByLabel('ด้านการศึกษา').check();
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toBeUndefined();
    expect(asked('keepPhoto')).toHaveLength(0);
  });

  it('that the server refuses says why and stays out of the report', async () => {
    const page = await open({
      keepPhoto: () => {
        throw problem('too_many_photos');
      },
    });
    await choose(page, asFile(await drawnPhoto(page, 640, 480)));
    await page.getByText(/แนบรูปถ่ายได้ไม่เกิน 5 รูปต่อรายงาน/).waitFor();
    await page.getByLabel('ด้านการศึกษา').check();
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([]);
  });
});

describe('over a bad line', () => {
  it('a photo that broke off is sent again by a tap, with the same name', async () => {
    const page = await open({ keepPhoto: breaks });
    await choose(page, asFile(await drawnPhoto(page, 640, 480)));
    await page.getByText('ส่งไม่สำเร็จ').waitFor();
    await picture(page, 'photos-failed-390');
    await save(page);
    await page.getByText('ยังส่งไม่ได้', { exact: false }).first().waitFor();
    expect(asked('fileReport')).toHaveLength(0);
    if (phone) phone.answers.keepPhoto = keptAnswer;
    await page.getByRole('button', { name: 'ลองใหม่ รูปที่ 1' }).click();
    await here(page);
    expect(new Set(asked('keepPhoto').map(({ path }) => path)).size).toBe(1);
  });

  it('it is sent by itself when the line is back, and the report waits for it', async () => {
    const page = await open({ keepPhoto: breaks });
    await choose(page, asFile(await drawnPhoto(page, 640, 480)));
    await page.getByText('ส่งไม่สำเร็จ').waitFor();
    let arrive: (() => void) | undefined;
    if (phone) {
      phone.answers.keepPhoto = async (request) => {
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
        return keptAnswer(request);
      };
    }
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByText(/กำลังส่ง \d+%/).waitFor();
    await picture(page, 'photos-sending-390');
    await save(page);
    await page.waitForTimeout(300);
    expect(asked('fileReport')).toHaveLength(0);
    arrive?.();
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([idOf()]);
  });

  it('a report sent at once takes along what is still being made small', async () => {
    const page = await open();
    await choose(page, asFile(await drawnPhoto(page, 4000, 3000)));
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([idOf()]);
  });
});

describe('a draft', () => {
  it('keeps its photos through closing, and does not send them twice', async () => {
    let page = await open();
    await choose(page, asFile(await drawnPhoto(page, 900, 600)));
    await here(page);
    const first = idOf();
    await page.close();
    page = await open({}, phone?.context);
    await here(page);
    await page.locator('.photo img[src^="blob:"]').waitFor();
    expect(asked('keepPhoto')).toHaveLength(0);
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([first]);
  });

  it('sends what had not left when the phone was closed', async () => {
    let page = await open({ keepPhoto: breaks });
    await choose(page, asFile(await drawnPhoto(page, 900, 600)));
    await page.getByText('ส่งไม่สำเร็จ').waitFor();
    const first = idOf();
    await page.close();
    page = await open({}, phone?.context);
    await here(page);
    expect(idOf()).toBe(first);
  });

  it('lets its photos go on request, and is no colleague’s', async () => {
    let page = await open();
    await choose(page, asFile(await drawnPhoto(page, 900, 600)));
    await here(page);
    await page.close();
    const context = phone?.context;
    phone = await openPhone(stage, { ...kanjana, user: 'Usomchai' }, PATH, {
      answers: photoAnswers,
      ...(context && { context }),
    });
    await phone.page.getByText('แนบรูปถ่าย').waitFor();
    expect(await tiles(phone.page).count()).toBe(0);
    await phone.page.close();
    page = await open({}, context);
    await here(page);
    await page.getByRole('button', { name: 'เริ่มใหม่' }).click();
    await expect.poll(() => tiles(page).count()).toBe(0);
    await expect.poll(() => rows(page)).toBe(0);
  });

  it('leaves nothing on the phone of a person who leaves', async () => {
    let page = await open();
    await choose(page, asFile(await drawnPhoto(page, 900, 600)));
    await here(page);
    await page.close();
    const context = phone?.context;
    phone = await openPhone(stage, kanjana, '/me', { ...(context && { context }) });
    page = phone.page;
    await page.getByRole('button', { name: 'ยกเลิกและลบข้อมูลของฉัน' }).click();
    await page.getByRole('dialog').getByRole('button').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => rows(page)).toBe(0);
  });
});

it('a photo answers that the central system’s list lacks the unit', async () => {
  const disputed = { ...fixtures.done, verification: 'disputed' as const };
  const answered = {
    ...disputed,
    dispute: { evidence: null, by: kanjana.name, at: '2025-09-22T03:20:00.000Z', accepted: false },
  };
  const page = await open({
    reportForm: { ...fixtures.odlocForm, item: disputed },
    answerDispute: () => {
      if (phone) phone.answers.reportForm = { ...fixtures.odlocForm, item: answered };
      return { item: answered, report: fixtures.revision(2, { photos: [photo(1)] }) };
    },
  });
  const panel = page.locator('.dispute-panel');
  await panel.locator('input[type=file]').setInputFiles([asFile(await drawnPhoto(page, 900, 600))]);
  await panel.locator('.photo.here').waitFor();
  await page.reload();
  await panel.locator('.photo.here img[src^="blob:"]').waitFor();
  await picture(page, 'photos-dispute-390');
  await panel.getByRole('button', { name: 'ส่งหลักฐาน' }).click();
  await page.getByText('ชี้แจงด้วยรูปถ่าย').waitFor();
  expect(asked('answerDispute')[0]?.body).toMatchObject({ evidence: null, photos: [idOf()] });
  await expect.poll(() => rows(page)).toBe(0);
});

describe('photos that a report has', () => {
  it('stand in the form, can be seen, and one can be taken out', async () => {
    phone = await openPhone(stage, kanjana, PATH, {
      answers: { ...photoAnswers, reportForm: formWithPhotos, fileReport: receipt },
      before: hangPhotos,
    });
    const { page } = phone;
    await expect.poll(() => page.locator('.photo img').count()).toBe(2);
    await page.getByRole('button', { name: 'นำรูปที่ 1 ออก' }).click();
    await expect.poll(() => tiles(page).count()).toBe(1);
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([photo(2).id]);
    expect(asked('keepPhoto')).toHaveLength(0);
  });

  it('stay as they are where the form is not asked to change them', async () => {
    const page = await open({ reportForm: formWithPhotos });
    await page.getByLabel(/ด้านการส่งเสริม/).check();
    await save(page);
    await filed(page);
    expect(bodyOf('fileReport').photos).toEqual([photo(1).id, photo(2).id]);
  });

  it('open large from the history, and close by the keyboard', async () => {
    phone = await openPhone(stage, kanjana, '/history/odloc-2568/2568', {
      answers: { ...photoAnswers, revisions: historyWithPhotos },
      before: hangPhotos,
    });
    const { page } = phone;
    const thumbs = page.getByRole('button', { name: 'เปิดรูปที่ 1' });
    await expect.poll(() => thumbs.count()).toBe(2);
    await thumbs.first().focus();
    await page.keyboard.press('Enter');
    const large = page.getByRole('dialog', { name: 'รูปที่ 1' });
    await large.getByRole('img', { name: 'รูปที่ 1' }).waitFor();
    await picture(page, 'photos-large-390');
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
    expect(await thumbs.first().evaluate((it) => it === document.activeElement)).toBe(true);
  });
});
