import type { Platform } from '../platform.ts';
import { type Endpoint, endpointIn, ok } from './endpoint.ts';

/** https://developers.line.biz/en/reference/messaging-api/#get-bot-info */
export const botEndpoints = ({ bot }: Platform): Endpoint[] => [
  endpointIn('bot')('get', '/v2/bot/info', () =>
    ok({
      userId: bot.userId,
      basicId: bot.basicId,
      displayName: bot.name,
      ...(bot.picture && { pictureUrl: bot.picture }),
      chatMode: 'bot',
      markAsReadMode: 'auto',
    }),
  ),
];
