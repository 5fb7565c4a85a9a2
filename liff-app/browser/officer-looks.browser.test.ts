/** The pages that officers meet. A file of its own, so that another worker can look at the others. */
import { lookAt } from './look-at.ts';
import { OFFICER_LOOKS } from './looks/index.ts';

lookAt(OFFICER_LOOKS);
