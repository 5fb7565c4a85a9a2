import * as z from 'zod/mini';
import { flawsOf } from '../limits/check.ts';
import type { Platform } from '../platform.ts';
import { MAX_RICH_MENUS } from '../rich-menus.ts';
import { type ApiRequest, bodyErrors, type Endpoint, endpointIn, ok, Refusal } from './endpoint.ts';

const richMenuId = z.string().check(z.regex(/^richmenu-[0-9a-f]{32}$/, { error: 'invalid richMenuId' }));
const richMenuAliasId = z.string().check(z.regex(/^[a-z0-9_-]{1,32}$/, { error: 'invalid richMenuAliasId' }));
const createBody = z.strictObject({ richMenuAliasId, richMenuId });
const updateBody = z.strictObject({ richMenuId });

/** https://developers.line.biz/en/reference/messaging-api/#rich-menu-alias */
export function richMenuAliasEndpoints({ richMenus }: Platform): Endpoint[] {
  const { aliases } = richMenus;
  const at = endpointIn('richmenu');
  function checked<T>(request: ApiRequest, schema: z.ZodMiniType<T>): T {
    const body = request.json();
    const flaws = flawsOf(schema, body);
    if (flaws.length > 0) throw bodyErrors(flaws);
    return body as T;
  }
  const needsMenu = (id: string) => {
    if (!richMenus.get(id)?.image) throw new Refusal(400, 'richmenu not found', []);
  };
  const known = ({ params }: ApiRequest): [string, string] => {
    const alias = params.richMenuAliasId ?? '';
    const menuId = aliases.get(alias);
    if (menuId === undefined) throw new Refusal(404, 'richmenu alias not found', []);
    return [alias, menuId];
  };
  const shown = ([alias, menuId]: [string, string]) => ({ richMenuAliasId: alias, richMenuId: menuId });
  return [
    at('post', '/v2/bot/richmenu/alias', (request) => {
      const body = checked(request, createBody);
      needsMenu(body.richMenuId);
      if (aliases.has(body.richMenuAliasId)) throw new Refusal(400, 'conflict richmenu alias id', []);
      if (aliases.size >= MAX_RICH_MENUS) {
        throw new Refusal(400, 'The maximum number of rich menu aliases has been reached');
      }
      aliases.set(body.richMenuAliasId, body.richMenuId);
      return ok();
    }),
    at('get', '/v2/bot/richmenu/alias/list', () => ok({ aliases: [...aliases].map(shown) })),
    at('get', '/v2/bot/richmenu/alias/:richMenuAliasId', (request) => ok(shown(known(request)))),
    at('post', '/v2/bot/richmenu/alias/:richMenuAliasId', (request) => {
      const [alias] = known(request);
      const body = checked(request, updateBody);
      needsMenu(body.richMenuId);
      aliases.set(alias, body.richMenuId);
      return ok();
    }),
    at('delete', '/v2/bot/richmenu/alias/:richMenuAliasId', (request) => {
      aliases.delete(known(request)[0]);
      return ok();
    }),
  ];
}
