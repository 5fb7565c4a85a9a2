/** Every template, one row each. A test walks this table and fails on one without a scene. */
import type { DutyTemplate } from '../duty.ts';
import { eLaas } from './e-laas.ts';
import { helpCentre } from './help-centre.ts';
import { indicators2561 } from './indicators-2561.ts';
import { jointCentre } from './joint-centre.ts';
import { ltax2567 } from './ltax-2567.ts';
import { media } from './media.ts';
import { odloc2566 } from './odloc-2566.ts';
import { odloc2568 } from './odloc-2568.ts';

export const TEMPLATES: readonly DutyTemplate[] = [
  odloc2568,
  odloc2566,
  helpCentre,
  jointCentre,
  ltax2567,
  eLaas,
  media,
  indicators2561,
];

export const findTemplate = (id: string): DutyTemplate | undefined =>
  TEMPLATES.find((template) => template.id === id);
