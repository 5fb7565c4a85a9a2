import { type GroupRecord, isGroupId, isUserId } from '../accounts.ts';
import type { Platform } from '../platform.ts';
import {
  type ApiRequest,
  type Endpoint,
  endpointIn,
  invalidParameter,
  notFound,
  ok,
  Refusal,
} from './endpoint.ts';
import { profileOf } from './profile.ts';

/** https://developers.line.biz/en/reference/messaging-api/#group: only groups where the bot sits, or 404. */
export function groupEndpoints(platform: Platform): Endpoint[] {
  const { accounts } = platform;
  const joined = ({ params }: ApiRequest): GroupRecord => {
    const id = params.groupId ?? '';
    if (!isGroupId(id)) throw invalidParameter('groupId');
    const group = accounts.group(id);
    if (!group?.botIn) throw notFound();
    return group;
  };
  const at = endpointIn('group');
  const get = (path: string, handle: Endpoint['handle']) =>
    at('get', `/v2/bot/group/:groupId${path}`, handle);
  return [
    get('/summary', (request) => {
      const { id, name } = joined(request);
      return ok({ groupId: id, groupName: name });
    }),
    get('/members/count', (request) => ok({ count: joined(request).members.size })),
    get('/members/ids', () => {
      throw new Refusal(403, 'Access to this API is not available for your account');
    }),
    get('/member/:userId', (request) => {
      const group = joined(request);
      const id = request.params.userId ?? '';
      if (!isUserId(id)) throw invalidParameter('userId');
      const person = group.members.has(id) ? accounts.person(id) : undefined;
      if (!person) throw notFound();
      return ok(profileOf(person));
    }),
    at('post', '/v2/bot/group/:groupId/leave', (request) => {
      joined(request).botIn = false;
      platform.changes.touch();
      return ok();
    }),
  ];
}
