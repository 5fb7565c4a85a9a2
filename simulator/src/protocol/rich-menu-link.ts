import * as z from 'zod/mini';
import { isUserId } from '../accounts.ts';
import { flawsOf } from '../limits/check.ts';
import { listOf } from '../limits/primitives.ts';
import type { Platform } from '../platform.ts';
import {
  type ApiRequest,
  bodyErrors,
  type Endpoint,
  endpointIn,
  invalidParameter,
  notFound,
  ok,
  Refusal,
} from './endpoint.ts';

const userIds = listOf(z.string(), 500);
const bulkLink = z.strictObject({ richMenuId: z.string(), userIds });
const bulkUnlink = z.strictObject({ userIds });

const badUserId = (index: number) =>
  new Refusal(400, `The property, 'userIds[${index}]', in the request body is invalid (line: -, column: -)`);

/** Who sees which rich menu: the default of all, and menus linked to a person, which go first. */
export function richMenuLinkEndpoints({ accounts, richMenus, changes }: Platform): Endpoint[] {
  const at = endpointIn('richmenu');

  /** A menu that can be shown, or a refusal in LINE's words. */
  function ready(id: string | undefined, missing = notFound()): string {
    const menu = richMenus.get(id);
    if (!menu) throw missing;
    if (!menu.image) {
      throw new Refusal(400, 'must upload richmenu image before applying it to user', []);
    }
    return menu.id;
  }
  const userOf = ({ params }: ApiRequest): string => {
    const id = params.userId ?? '';
    if (!isUserId(id)) throw invalidParameter('userId');
    return id;
  };
  /** Whoever is not a friend keeps what they have, and LINE does not say so. */
  function link(userId: string, menuId: string | undefined): void {
    const friend = accounts.friend(userId);
    if (!friend) return;
    if (menuId === undefined) delete friend.richMenuId;
    else friend.richMenuId = menuId;
    changes.touch();
  }
  function bulk<T extends { userIds: string[] }>(request: ApiRequest, schema: z.ZodMiniType<T>): T {
    const body = request.json();
    const flaws = flawsOf(schema, body);
    if (flaws.length > 0) throw bodyErrors(flaws);
    const ids = (body as T).userIds;
    const bad = ids.findIndex((id) => !isUserId(id));
    if (bad >= 0) throw badUserId(bad);
    return body as T;
  }

  return [
    at('post', '/v2/bot/user/all/richmenu/:richMenuId', ({ params }) => {
      richMenus.setDefault(ready(params.richMenuId));
      changes.touch();
      return ok();
    }),
    at('get', '/v2/bot/user/all/richmenu', () => {
      const richMenuId = richMenus.defaultId();
      if (!richMenuId) throw new Refusal(404, 'no default richmenu', []);
      return ok({ richMenuId });
    }),
    at('delete', '/v2/bot/user/all/richmenu', () => {
      richMenus.setDefault(undefined);
      changes.touch();
      return ok();
    }),
    at('post', '/v2/bot/user/:userId/richmenu/:richMenuId', (request) => {
      const userId = userOf(request);
      link(userId, ready(request.params.richMenuId));
      return ok();
    }),
    at('get', '/v2/bot/user/:userId/richmenu', (request) => {
      const menu = richMenus.get(accounts.friend(userOf(request))?.richMenuId);
      if (!menu) throw new Refusal(404, 'the user has no richmenu', []);
      return ok({ richMenuId: menu.id });
    }),
    at('delete', '/v2/bot/user/:userId/richmenu', (request) => {
      link(userOf(request), undefined);
      return ok();
    }),
    at('post', '/v2/bot/richmenu/bulk/link', (request) => {
      const body = bulk(request, bulkLink);
      const menuId = ready(body.richMenuId, new Refusal(404, 'richmenu not found', []));
      for (const id of body.userIds) link(id, menuId);
      return { status: 202, body: {}, recipients: body.userIds.length };
    }),
    at('post', '/v2/bot/richmenu/bulk/unlink', (request) => {
      const body = bulk(request, bulkUnlink);
      for (const id of body.userIds) link(id, undefined);
      return { status: 202, body: {}, recipients: body.userIds.length };
    }),
  ];
}
