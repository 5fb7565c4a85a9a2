import { isUserId, type Person } from '../accounts.ts';
import type { Platform } from '../platform.ts';
import { type Endpoint, endpointIn, invalidParameter, notFound, ok, Refusal } from './endpoint.ts';

export const profileOf = (person: Person) => ({
  userId: person.id,
  displayName: person.name,
  ...(person.picture && { pictureUrl: person.picture }),
});

/** https://developers.line.biz/en/reference/messaging-api/#users: friends who have not blocked the bot, or 404. */
export function profileEndpoints({ accounts }: Platform): Endpoint[] {
  const at = endpointIn('profile');
  return [
    at('get', '/v2/bot/profile/:userId', ({ params }) => {
      const id = params.userId ?? '';
      if (!isUserId(id)) throw invalidParameter('userId');
      const friend = accounts.friend(id);
      if (!friend) throw notFound();
      return ok({ ...profileOf(friend), language: 'th' });
    }),
    at('get', '/v2/bot/followers/ids', () => {
      // Only verified and premium accounts may ask, and this one is neither.
      throw new Refusal(403, 'Access to this API is not available for your account');
    }),
  ];
}
