import { imageSize } from '../limits/image-size.ts';
import { isMenuImage, richMenuFlaws } from '../limits/rich-menu.ts';
import type { Platform } from '../platform.ts';
import type { RichMenu, RichMenuObject } from '../rich-menus.ts';
import { type ApiRequest, bodyErrors, type Endpoint, endpointIn, notFound, ok, Refusal } from './endpoint.ts';

const shown = ({ id, menu }: RichMenu) => ({ richMenuId: id, ...menu });

/** Rich menus themselves and their pictures (https://developers.line.biz/en/reference/messaging-api/#rich-menu). */
export function richMenuEndpoints({ richMenus, changes }: Platform): Endpoint[] {
  const at = endpointIn('richmenu');
  const asked = ({ params }: ApiRequest): RichMenu => {
    const menu = richMenus.get(params.richMenuId);
    if (!menu) throw notFound();
    return menu;
  };
  const checked = (request: ApiRequest): RichMenuObject => {
    const body = request.json();
    const flaws = richMenuFlaws(body);
    if (flaws.length > 0) throw bodyErrors(flaws);
    return body as RichMenuObject;
  };
  return [
    at('post', '/v2/bot/richmenu', (request) => {
      const created = richMenus.create(checked(request));
      if (!created) throw new Refusal(400, 'The maximum number of rich menus has been reached');
      return ok({ richMenuId: created.id });
    }),
    at('post', '/v2/bot/richmenu/validate', (request) => {
      checked(request);
      return ok();
    }),
    at('get', '/v2/bot/richmenu/list', () => ok({ richmenus: richMenus.all().map(shown) })),
    at('get', '/v2/bot/richmenu/:richMenuId', (request) => ok(shown(asked(request)))),
    at('delete', '/v2/bot/richmenu/:richMenuId', (request) => {
      richMenus.delete(asked(request).id);
      changes.touch();
      return ok();
    }),
    at('post', '/v2/bot/richmenu/:richMenuId/content', (request) => {
      const menu = asked(request);
      const type = String(request.headers['content-type'] ?? '');
      if (type !== 'image/png' && type !== 'image/jpeg') {
        throw new Refusal(415, `The content type, ${type || 'none'}, is not supported`);
      }
      if (menu.image) throw new Refusal(400, 'An image has already been uploaded to the richmenu');
      const size = imageSize(request.body);
      if (!size || !isMenuImage(size, request.body.length)) {
        throw new Refusal(400, 'The image size is not allowed for richmenu');
      }
      menu.image = { type, data: request.body };
      changes.touch();
      return ok();
    }),
    at('get', '/v2/bot/richmenu/:richMenuId/content', (request) => {
      const { image } = asked(request);
      if (!image) throw notFound();
      return { status: 200, content: image };
    }),
  ];
}
