import { expect, it } from 'vitest';
import { TEMPLATES } from '../duty/templates/index.ts';
import { quickStatuses } from './quick-status.ts';

it('lets a coordinator record without the form only what the form would take', () => {
  const quick = Object.fromEntries(TEMPLATES.map(({ id, form }) => [id, quickStatuses(form, '2568')]));
  expect(quick).toEqual({
    'odloc-2568': ['done'],
    'odloc-2566': ['done'],
    'joint-centre': ['done'],
    'ltax-2567': ['done'],
    'e-laas': ['done'],
    // It asks for the month's cases.
    'help-centre': ['nothing_to_report'],
    media: [],
    'indicators-2561': [],
  });
});
