/** What the HTML asked for before any script was there: see the script in `index.html`. */
import type { OpenForm } from '@thankamnot/shared/api/open-form-shapes';

declare global {
  interface Window {
    early?: { url: string; answer: Promise<OpenForm | undefined>; form?: OpenForm | undefined };
  }
}

/** What the form of a round asks, where the page was opened with it and the answer is there. */
export function earlyForm(duty: string, round: string): OpenForm | undefined {
  const { form } = window.early ?? {};
  return form?.duty === duty && form.round === round ? form : undefined;
}

const LONGEST_WAIT_MS = 1_000;
const atMost = (wait: Promise<unknown>) =>
  Promise.race([wait, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);

/** Until what the HTML asked for is there, so that the page is drawn once; at once where it asked for nothing. */
export async function earlyAnswered(): Promise<void> {
  const { early } = window;
  if (early) await atMost(early.answer.then((form) => Object.assign(early, { form })));
}

/** Resolves when what was drawn is on the screen. */
export const painted = (): Promise<unknown> =>
  atMost(new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
