import type { Platform } from '../platform.ts';
import { botEndpoints } from './bot.ts';
import { chatEndpoints } from './chat.ts';
import { contentEndpoints } from './content.ts';
import { deliveryEndpoints } from './delivery.ts';
import type { Endpoint } from './endpoint.ts';
import { groupEndpoints } from './group.ts';
import { loginEndpoints } from './login.ts';
import { messageEndpoints } from './messages.ts';
import { profileEndpoints } from './profile.ts';
import { quotaEndpoints } from './quota.ts';
import { richMenuEndpoints } from './rich-menu.ts';
import { richMenuAliasEndpoints } from './rich-menu-alias.ts';
import { richMenuLinkEndpoints } from './rich-menu-link.ts';
import { validateEndpoints } from './validate.ts';
import { webhookEndpoints } from './webhook-endpoint.ts';

/** Every endpoint of LINE that this platform serves. */
export const endpointsOf = (platform: Platform): Endpoint[] => [
  ...messageEndpoints(platform),
  ...validateEndpoints(),
  ...quotaEndpoints(platform),
  ...deliveryEndpoints(platform),
  ...profileEndpoints(platform),
  ...groupEndpoints(platform),
  ...chatEndpoints(platform),
  ...richMenuAliasEndpoints(platform),
  ...richMenuLinkEndpoints(platform),
  ...richMenuEndpoints(platform),
  ...contentEndpoints(platform),
  ...botEndpoints(platform),
  ...webhookEndpoints(platform),
  ...loginEndpoints(platform),
];
