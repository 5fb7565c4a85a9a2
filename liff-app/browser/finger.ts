import type { Page } from 'playwright-core';

/** Further than this a press and its release miss the same small button. */
const MOST_PX = 4;

/**
 * Watches every press in a page: what lies under the finger must lie there still when it is lifted, or the tap is lost.
 * What moved is said as an error of the page.
 */
export const watchFinger = (page: Page): Promise<unknown> =>
  page.addInitScript((most) => {
    let pressed: { element: Element; top: number } | undefined;
    addEventListener(
      'mousedown',
      ({ target }) => {
        const element = (target as Element).closest('button, a, label, summary, input, select, textarea');
        pressed = element ? { element, top: element.getBoundingClientRect().top } : undefined;
      },
      true,
    );
    addEventListener(
      'mouseup',
      () => {
        if (!pressed) return;
        const { element, top } = pressed;
        const moved = element.isConnected ? element.getBoundingClientRect().top - top : Number.NaN;
        pressed = undefined;
        if (!(Math.abs(moved) <= most))
          console.error(
            `moved under the finger (${moved} px, NaN: gone): ${element.outerHTML.slice(0, 200)}`,
          );
      },
      true,
    );
  }, MOST_PX);
