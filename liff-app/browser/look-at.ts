/** Holds pages and states to what all must be, at four sizes and in the dark: axe objects to nothing, nothing sticks out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  faultsOf,
  openPhone,
  openStage,
  PHONE,
  picture,
  type Stage,
  sticksOut,
  VIEWPORTS,
  wearTypeface,
} from './harness.ts';
import type { Look } from './looks/look.ts';

export function lookAt(looks: readonly Look[]): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  describe.each([...looks])('$name', ({ name, me, path, shows, answers = {}, first }) => {
    it('is accessible and fits at every size, and in the dark', async () => {
      const { page, context, errors } = await openPhone(stage, me, path, { answers });
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.getByText(shows).first().waitFor();
      await first?.(page);
      await wearTypeface(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Colours do not depend on the size: in the dark one tells enough.
        const sizes = colorScheme === 'light' ? VIEWPORTS : [PHONE];
        for (const viewport of sizes) {
          await page.setViewportSize(viewport);
          const at = `${viewport.width}×${viewport.height} ${colorScheme}`;
          expect(await faultsOf(page), at).toEqual([]);
          expect(await sticksOut(page), at).toEqual([]);
          if (viewport.width === 390 || (viewport.width === 1440 && colorScheme === 'light')) {
            await picture(page, `${name}-${viewport.width}-${colorScheme}`);
          }
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(VIEWPORTS[0]);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      expect(await sticksOut(page), 'text at 200 %').toEqual([]);
      await picture(page, `${name}-360-double`);
      expect(errors).toEqual([]);
      await context.close();
    });
  });
}
