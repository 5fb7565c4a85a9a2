/** The pages on which coordinators keep people, roster and duties in order. A file of its own, so that another worker can look at the others. */
import { lookAt } from './look-at.ts';
import { OFFICE_LOOKS } from './looks/index.ts';

lookAt(OFFICE_LOOKS);
