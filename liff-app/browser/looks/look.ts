/** A page in one state, as somebody meets it: what the test of looks opens, holds against axe and takes a picture of. */
import type { Me } from '@thankamnot/shared/api/shapes';
import type { Page } from 'playwright-core';
import { type Answers, LineBreaks } from '../fake-api.ts';

export interface Look {
  name: string;
  me: Me;
  path: string;
  /** Text that shows that the page stands. */
  shows: string;
  answers?: Answers;
  /** What the person does before the page is looked at. */
  first?: (page: Page) => Promise<void>;
}

export const breaks = () => {
  throw new LineBreaks();
};
export const never = () => new Promise<never>(() => {});
export const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();
