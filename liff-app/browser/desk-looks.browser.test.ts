/** The pages of the coordinator’s desk. A file of its own, so that another worker can look at the others. */
import { lookAt } from './look-at.ts';
import { DESK_LOOKS } from './looks/index.ts';

lookAt(DESK_LOOKS);
