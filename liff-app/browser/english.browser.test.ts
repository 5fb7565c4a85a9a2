/**
 * The app in English, every page that is looked at: what is still Thai there must be data. Whatever Thai stands on a
 * page is held against the answers of the API that the page was given.
 */

import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { ODLOC_2568 } from '@thankamnot/shared/letter/corpus/letters/odloc-2568';
import { letterDraft } from '@thankamnot/shared/letter/letter-draft';
import { readLetter } from '@thankamnot/shared/letter/read-letter';
import { LAO_TYPES } from '@thankamnot/shared/organization/unit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { ODLOC_RUNNING, shapeOf } from '../src/testing/letters.ts';
import * as send from '../src/testing/send-fixtures.ts';
import { faultsOf, openPhone, openStage, picture, type Stage, sticksOut, VIEWPORTS } from './harness.ts';
import { LOOKS } from './looks/index.ts';
import { type Look, press } from './looks/look.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const [SMALL, , , DESK] = VIEWPORTS;
const LETTER = ODLOC_2568.trim();

/** Looks as they open: what is done on them is told in Thai. Two that open alike are one. */
const OPENING = [...new Map(LOOKS.map(({ first: _, ...look }) => [keyOf(look), look] as const)).values()];
function keyOf({ me, path, answers = {} }: Look): string {
  return JSON.stringify([me, path, answers], (_, value) =>
    typeof value === 'function' ? String(value) : value,
  );
}

const kanjana = { me: fixtures.kanjana, path: '/report/odloc-2568/2568' };
const sending = {
  me: fixtures.anucha,
  answers: {
    planSending: send.remindPlan,
    sendPlan: send.broadcastPlan,
    sendings: send.desk,
    sending: send.record,
    shareCard: send.shareCard,
  },
};

/** Pages that have tests of their own instead of looks, and states that come by pressing. */
const ALSO: Look[] = [
  {
    ...kanjana,
    name: 'faults',
    shows: 'Send the report',
    answers: { reportForm: fixtures.everyKindForm },
    first: async (page) => {
      await page.getByRole('textbox', { name: 'งบประมาณที่ใช้' }).fill('ห้าพัน');
      await press('Send the report')(page);
      await page.getByText(/Please correct \d fields/).waitFor();
    },
  },
  {
    ...kanjana,
    name: 'success',
    shows: 'Save progress',
    answers: {
      fileReport: {
        item: fixtures.done,
        report: fixtures.revision(1, {
          status: 'done',
          completedOn: '2025-09-23',
          values: { domains: ['education'] },
        }),
      },
    },
    first: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await press('Send the report')(page);
      await page.getByText('Next duty').waitFor();
    },
  },
  {
    name: 'register-find',
    me: fixtures.accepted,
    path: '/register',
    shows: 'Invite code',
    first: async (page) => {
      await press(/No invite code/)(page);
      await page.getByLabel('Name of the unit').fill('แม่สอด');
      await page.getByText('3 units found').waitFor();
    },
  },
  {
    name: 'calendar-made',
    me: fixtures.kanjana,
    path: '/me',
    shows: 'Phone calendar',
    first: async (page) => {
      await press('Make a calendar link')(page);
      await page.getByText('How to add it on an iPhone').click();
      await page.getByText('How to add it on Android').click();
    },
  },
  {
    name: 'leave',
    me: fixtures.kanjana,
    path: '/me',
    shows: 'Phone calendar',
    first: press('Leave and delete my data'),
  },
  {
    name: 'reconcile-preview',
    me: fixtures.anucha,
    path: '/reconcile/odloc-2568/2568',
    shows: 'List from the central system',
    answers: { previewReconciliation: fixtures.reconciliation },
    first: async (page) => {
      await page.getByRole('textbox', { name: 'List from the central system' }).fill('อบต.แม่กาษา');
      await press('Compare')(page);
      await page.getByText('Will be recorded as done').waitFor();
    },
  },
  { name: 'letter', me: fixtures.anucha, path: '/letter', shows: 'Text of the letter' },
  {
    name: 'letter-draft',
    me: fixtures.anucha,
    path: '/letter?draft=0001',
    shows: 'Check before you confirm',
    answers: {
      letterDraft: shapeOf(
        letterDraft(readLetter(LETTER, { today: '2025-09-16' }), TEMPLATES, '2025-09-16'),
        { running: [ODLOC_RUNNING] },
      ),
    },
  },
  { ...sending, name: 'remind', path: '/remind/odloc-2568/2568', shows: 'Reminder plan' },
  { ...sending, name: 'plan', path: '/plan/plan-0002', shows: 'Write to units' },
  { ...sending, name: 'broadcast', path: '/broadcast', shows: 'Message' },
  { ...sending, name: 'sendings', path: '/sendings', shows: 'What was sent' },
  { ...sending, name: 'sending', path: '/sending/plan-0002', shows: 'Result' },
  { ...sending, name: 'share', path: '/share/odloc-2568/2568', shows: 'Share a card into a group' },
];

/** Loading states have no end to wait for. */
const SETTLE_MS = 1_500;

/** Texts of the page with Thai letters, and those that screen readers say; not what was typed into fields. */
const thaiTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      // Each language calls itself by its own name; who sees the noscript text sees no choice.
      if (element?.closest('.languages, noscript, textarea')) continue;
      if (node instanceof Text) texts.push(node.data);
      else if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '');
    }
    return texts.filter((text) => /[ก-๙]/.test(text));
  });

/** Every text in the API's answers, the longest first. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 1 ? [data.trim()] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data)
    .flatMap(textsIn)
    .sort((a, b) => b.length - a.length);
}

/** What is to be typed in Thai stands in quotation marks. */
const unquoted = (text: string) => text.replaceAll(/“[^”]*”/g, ' ');

/** What is left of the page's Thai when all data are taken out of it. */
async function leftInThai(page: Page, data: unknown): Promise<string[]> {
  const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
  // First what is shown, then what was answered: an answer may come while the page is read.
  const shown = await thaiTexts(page);
  const known = [...new Set(textsIn(data).map(inOneLine))];
  const rest = (text: string) =>
    known.reduce((left, it) => left.replaceAll(it, ' '), unquoted(inOneLine(text)));
  return shown.map(rest).filter((text) => /[ก-๙]/.test(text));
}

const inEnglish = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=en`;

async function examine({ name, me, path, answers = {}, first, shows }: Look, isUsed: boolean) {
  const { page, context, errors, told } = await openPhone(stage, me, inEnglish(path), {
    answers,
    viewport: SMALL,
  });
  if (isUsed) await page.getByText(shows).first().waitFor();
  else await page.locator('h1, .skeleton').first().waitFor();
  await page
    .locator('.skeleton')
    .waitFor({ state: 'detached', timeout: SETTLE_MS })
    .catch(() => {});
  await first?.(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await leftInThai(page, [told, LAO_TYPES])).toEqual([]);
  for (const viewport of [DESK, SMALL]) {
    await page.setViewportSize(viewport);
    expect(await sticksOut(page), `${viewport.width}`).toEqual([]);
  }
  // The looks themselves are held to it in Thai; what is used is held to it here.
  if (isUsed) expect(await faultsOf(page)).toEqual([]);
  await picture(page, `english-${name}-360`);
  expect(errors).toEqual([]);
  await context.close();
}

describe.each(OPENING)('$name in English', (look) => {
  it('is English but for the data, and fits', () => examine(look, false));
});

describe.each(ALSO)('$name in English, used', (look) => {
  it('is English but for the data, accessible, and fits', () => examine(look, true));
});
