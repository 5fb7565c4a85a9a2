/** Every template, one row each. A test walks this table and fails on one without a scene. */
import type { DutyTemplate } from '../duty.ts';
import { helpCentre } from './help-centre.ts';
import { odloc2568 } from './odloc-2568.ts';

export const TEMPLATES: readonly DutyTemplate[] = [odloc2568, helpCentre];

export const findTemplate = (id: string): DutyTemplate | undefined =>
  TEMPLATES.find((template) => template.id === id);
