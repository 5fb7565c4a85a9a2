import * as z from 'zod/mini';
import { isUserId } from '../accounts.ts';
import { flawsOf } from '../limits/check.ts';
import type { Flaw } from '../limits/flaw.ts';
import type { Platform } from '../platform.ts';
import { bodyErrors, type Endpoint, endpointIn, ok, Refusal } from './endpoint.ts';

const DEFAULT_LOADING_SECONDS = 20;
const loadingBody = z.strictObject({ chatId: z.string(), loadingSeconds: z.optional(z.int()) });
const readBody = z.strictObject({ markAsReadToken: z.string() });

function loadingFlaws(body: unknown): Flaw[] {
  const shape = flawsOf(loadingBody, body);
  if (shape.length > 0) return shape;
  const { chatId, loadingSeconds = DEFAULT_LOADING_SECONDS } = body as z.infer<typeof loadingBody>;
  return [
    ...(isUserId(chatId)
      ? []
      : [
          {
            message:
              'Only user id is acceptable, please confirm if there are any group/room ids or illegal ids.',
            property: 'chatId',
          },
        ]),
    ...(loadingSeconds >= 5 && loadingSeconds <= 60
      ? []
      : [{ message: 'Must be between 5 and 60', property: 'loadingSeconds' }]),
    ...(loadingSeconds % 5 === 0
      ? []
      : [{ message: 'must be a multiple of five', property: 'loadingSeconds' }]),
  ];
}

/** Loading dots (one-to-one chats only) and the read mark. */
export function chatEndpoints({ accounts, now, readTokens, changes }: Platform): Endpoint[] {
  const at = endpointIn('chat');
  return [
    at('post', '/v2/bot/chat/loading/start', (request) => {
      const body = request.json();
      const flaws = loadingFlaws(body);
      if (flaws.length > 0) throw bodyErrors(flaws);
      const { chatId, loadingSeconds = DEFAULT_LOADING_SECONDS } = body as z.infer<typeof loadingBody>;
      const friend = accounts.friend(chatId);
      if (friend) friend.loadingUntil = now().getTime() + loadingSeconds * 1_000;
      changes.touch();
      return { status: 202, body: {} };
    }),
    at('post', '/v2/bot/chat/markAsRead', (request) => {
      const body = request.json();
      const flaws = flawsOf(readBody, body);
      if (flaws.length > 0) throw bodyErrors(flaws);
      if (!readTokens.read((body as z.infer<typeof readBody>).markAsReadToken)) {
        throw new Refusal(
          400,
          'Invalid markAsReadToken. Tokens must be used by the bot that received them via Webhook.',
        );
      }
      return ok();
    }),
  ];
}
