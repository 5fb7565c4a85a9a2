/** How rounds stand: the overview in its states, and a round with its chart, map and timeline. */

import type { Page } from 'playwright-core';
import * as desk from '../../src/testing/desk-fixtures.ts';
import * as fixtures from '../../src/testing/fixtures.ts';
import type { Answers } from '../fake-api.ts';
import { breaks, type Look, never } from './look.ts';

const round = '/duty/odloc-2568/2568';
const answers: Answers = { board: desk.board, timeline: desk.timeline };
/** The timeline and the chart come when somebody is near. */
const seeAll = async (page: Page) => {
  await page.locator('.burn-up').scrollIntoViewIfNeeded();
  await page.locator('.burn-up canvas').waitFor();
  await page.locator('.timeline-card').scrollIntoViewIfNeeded();
  await page.getByText('ต่อจากนี้').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
};

/** Answers once; then the line breaks. */
function onceOnly<T>(answer: T): () => T {
  let asked = 0;
  return () => {
    asked += 1;
    return asked === 1 ? answer : breaks();
  };
}

export const deskRoundLooks: Look[] = [
  {
    name: 'overview-loading',
    me: fixtures.anucha,
    path: '/duties',
    shows: 'กำลังโหลดข้อมูล',
    answers: { duties: never },
  },
  {
    name: 'overview-offline',
    me: fixtures.anucha,
    path: '/duties',
    shows: 'ยังเปิดหน้านี้ไม่ได้',
    answers: { duties: breaks },
  },
  {
    name: 'overview-calm',
    me: fixtures.anucha,
    path: '/duties',
    shows: 'ครบแล้ว',
    answers: { duties: desk.calmDuties },
  },
  {
    name: 'round',
    me: fixtures.anucha,
    path: round,
    shows: 'ความคืบหน้าเทียบกับเป้าหมาย',
    answers,
    first: seeAll,
  },
  {
    name: 'round-table',
    me: fixtures.anucha,
    path: round,
    shows: 'ความคืบหน้าเทียบกับเป้าหมาย',
    answers: { ...answers, board: desk.smallBoard },
    first: async (page) => {
      await seeAll(page);
      await page.getByText('ดูเป็นตาราง').click();
    },
  },
  {
    name: 'round-district',
    me: fixtures.anucha,
    path: `${round}?district=${encodeURIComponent('แม่สอด')}`,
    shows: 'เฉพาะ แม่สอด',
    answers,
    first: seeAll,
  },
  {
    name: 'round-one-unit',
    me: fixtures.anucha,
    path: '/duty/media/1',
    shows: 'สื่อประชาสัมพันธ์ 2 ชิ้น',
    answers: { ...answers, board: desk.singleBoard },
  },
  {
    name: 'round-no-units',
    me: fixtures.anucha,
    path: round,
    shows: 'ไม่มีหน่วยงานที่ต้องรายงาน',
    answers: { board: desk.emptyBoard },
  },
  {
    name: 'round-old',
    me: fixtures.anucha,
    path: round,
    shows: 'ความคืบหน้าเทียบกับเป้าหมาย',
    answers: { board: onceOnly(desk.smallBoard), timeline: breaks },
    first: async (page) => {
      await page.locator('.timeline-card').scrollIntoViewIfNeeded();
      await page.getByText('ยังเปิดหน้านี้ไม่ได้').waitFor();
      await page.waitForTimeout(3_100);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.getByText('ระบบจะลองใหม่เอง').waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'round-loading',
    me: fixtures.anucha,
    path: round,
    shows: 'กำลังโหลดข้อมูล',
    answers: { board: never },
  },
];
