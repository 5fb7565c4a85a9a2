import { DIGITAL_AND_WATER } from './digital-and-water.ts';
import { EDUCATION_AND_PERSONNEL } from './education-and-personnel.ts';
import { EVERYDAY } from './everyday.ts';
import { HEALTH_AND_WELFARE } from './health-and-welfare.ts';
import { MONEY } from './money.ts';
import { ORDER_AND_DISASTER } from './order-and-disaster.ts';
import type { Passage } from './passage.ts';

/** Written together with the rules. */
export const PASSAGES: readonly Passage[] = [
  ...HEALTH_AND_WELFARE,
  ...EDUCATION_AND_PERSONNEL,
  ...MONEY,
  ...ORDER_AND_DISASTER,
  ...DIGITAL_AND_WATER,
  ...EVERYDAY,
];
