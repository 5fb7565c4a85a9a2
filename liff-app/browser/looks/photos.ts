/** Photos as evidence: in the officer’s form, in the history, on the board. */
import type { Page } from 'playwright-core';
import * as fixtures from '../../src/testing/fixtures.ts';
import { formWithPhotos, historyWithPhotos } from '../../src/testing/photo-fixtures.ts';
import { asFile, drawnPhoto, hangPhotos, photoAnswers } from '../photos.ts';
import { breaks, type Look } from './look.ts';

const report = '/report/odloc-2568/2568';
const choose = async (page: Page, count: number) => {
  await page.getByText('แนบรูปถ่าย').waitFor();
  const files = await Promise.all([0, 1, 2].slice(0, count).map((n) => drawnPhoto(page, 900, 600, n)));
  await page.locator('input[type=file]').setInputFiles(files.map((file) => asFile(file)));
};
/** Pictures behind links must hang before the page asks for them. */
const hung = async (page: Page) => {
  await hangPhotos(page);
  await page.reload();
  await page.locator('.photo img').nth(1).waitFor();
};

export const photoLooks: Look[] = [
  {
    name: 'photos-none',
    me: fixtures.kanjana,
    path: report,
    shows: 'แนบรูปถ่าย',
  },
  {
    name: 'photos-attached',
    me: fixtures.kanjana,
    path: report,
    shows: 'แนบรูปถ่าย',
    answers: photoAnswers,
    first: async (page) => {
      await choose(page, 3);
      await page.locator('.photo.here').nth(2).waitFor();
    },
  },
  {
    name: 'photos-not-sent',
    me: fixtures.kanjana,
    path: report,
    shows: 'แนบรูปถ่าย',
    answers: { keepPhoto: breaks },
    first: async (page) => {
      await choose(page, 1);
      await page.getByText('ส่งไม่สำเร็จ').waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles(asFile(Buffer.from('ftypheic'), 'IMG_0002.HEIC', 'image/heic'));
      await page.getByText(/เครื่องนี้เปิดรูปนี้ไม่ได้/).waitFor();
    },
  },
  {
    name: 'photos-stored',
    me: fixtures.kanjana,
    path: report,
    shows: 'แนบรูปเพิ่ม',
    answers: { ...photoAnswers, reportForm: formWithPhotos },
    first: hung,
  },
  {
    name: 'photos-history',
    me: fixtures.kanjana,
    path: '/history/odloc-2568/2568',
    shows: 'ครั้งที่ 4',
    answers: { ...photoAnswers, revisions: historyWithPhotos },
    first: hung,
  },
  {
    name: 'photos-large',
    me: fixtures.kanjana,
    path: '/history/odloc-2568/2568',
    shows: 'ครั้งที่ 4',
    answers: { ...photoAnswers, revisions: historyWithPhotos },
    first: async (page) => {
      await hung(page);
      await page.getByRole('button', { name: 'เปิดรูปที่ 2' }).first().click();
      await page.getByRole('dialog').getByRole('img').waitFor();
    },
  },
  {
    name: 'photos-board',
    me: fixtures.anucha,
    path: '/duty/odloc-2568/2568',
    shows: '3 รูป',
    answers: {
      board: {
        ...fixtures.board,
        units: fixtures.board.units.map((unit, index) => (index % 3 === 0 ? { ...unit, photos: 3 } : unit)),
      },
    },
  },
];
