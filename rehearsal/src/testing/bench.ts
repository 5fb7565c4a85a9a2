/** The simulator's bench in a browser, as somebody sits in front of it: phones by the name of their owner. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import type { World } from '../world.ts';

/** Git ignores the folder. */
const SCREENSHOTS = fileURLToPath(new URL('../../../screenshots/story/', import.meta.url));

export const SIZES = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'telephone', width: 390, height: 844 },
];

type Named = { name: string };

export interface Bench {
  page: Page;
  /** The phone of a person, brought to the front where one is shown at a time. */
  phoneOf(person: Named): Promise<Locator>;
  /** The same for a group, as the person sees it who sits at the bench. */
  groupPhone(group: Named): Promise<Locator>;
  /** Types or pastes a text into a person's chat and sends it. */
  say(person: Named, text: string): Promise<Locator>;
  picture(step: string): Promise<void>;
  close(): Promise<void>;
}

export async function openBench(
  browser: Browser,
  world: World,
  { width, height }: { width: number; height: number },
  pictures: string,
): Promise<Bench> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const context = await browser.newContext({
    viewport: { width, height },
    // A click inside a sheet that is still sliding up would miss its mark.
    reducedMotion: 'reduce',
    locale: 'th-TH',
  });
  const page = await context.newPage();
  await page.goto(world.simulatorUrl);

  /** Where phones are shown one at a time, the tab leads to it; whether they are is known once one is drawn. */
  async function bring(tabName: string | RegExp, phoneName: string): Promise<Locator> {
    await page.getByRole('article').first().waitFor();
    const tab = page.getByRole('tab', { name: tabName, exact: true });
    if (await tab.isVisible()) await tab.click();
    const phone = page.getByRole('article', { name: phoneName });
    await phone.scrollIntoViewIfNeeded();
    return phone;
  }
  const phoneOf = ({ name }: Named) => bring(new RegExp(name), `โทรศัพท์ของ${name}`);
  return {
    page,
    phoneOf,
    groupPhone: ({ name }) => bring('กลุ่ม', `กลุ่ม${name}`),
    async say(person, text) {
      const phone = await phoneOf(person);
      await phone.getByRole('textbox').fill(text);
      await phone.getByRole('textbox').press('Enter');
      return phone;
    },
    async picture(step) {
      await page.screenshot({ path: `${SCREENSHOTS}${pictures}-${step}.png` });
    },
    close: () => context.close(),
  };
}
