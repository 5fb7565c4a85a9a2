/** Going through a page by the keyboard alone. */
import type { Page } from 'playwright-core';

/** More stops than any page has. */
const FURTHEST = 80;

/** Presses Tab until the focus is on what is named so, and checks that one can see where it is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < FURTHEST; stop += 1) {
    await page.keyboard.press('Tab');
    const { said, outline } = await focused(page);
    if (typeof name === 'string' ? said.includes(name) : name.test(said)) {
      if (outline === 'none') throw new Error(`nothing shows that the focus is on ${said}`);
      return;
    }
    passed.push(said);
  }
  throw new Error(`Tab does not lead to ${name}, only to ${passed.join(' | ')}`);
}

/** What the focus is on: its label or its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    return {
      said: [...labels, element.getAttribute('aria-label'), element.textContent].join(' ').trim(),
      outline: getComputedStyle(element).outlineStyle,
    };
  });
