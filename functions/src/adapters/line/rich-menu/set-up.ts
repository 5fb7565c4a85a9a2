/**
 * Brings the menus at LINE to what the definitions say. A menu at LINE can't be changed, so its name carries a hash
 * of its areas and picture: the same name under the alias means that nothing is to be done, and another that a new
 * menu takes its place. Repeating it after a failure goes on where it stopped.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { messagingApi } from '@line/bot-sdk';
import { type Links, linksTo } from '../../../messages/links.ts';
import type { MenuName } from '../../../use-cases/ports.ts';
import { aliasOf, OURS } from './alias.ts';
import { MENUS, type MenuDefinition, menuRequest } from './definitions.ts';
import { pictureFile } from './picture-files.ts';

export interface RichMenuOptions {
  channelAccessToken: string;
  baseUrl: string;
  dataBaseUrl: string;
  liffUrl(path: string): string;
}

/** What became of one menu. */
export interface MenuSetUp {
  menu: MenuName;
  richMenuId: string;
  replaced: boolean;
  /** People who see it; all others see the guests'. */
  people: number;
}

/** LINE's limit for linking at once. */
const LINKED_AT_ONCE = 500;

export async function setUpRichMenus(
  { channelAccessToken, baseUrl, dataBaseUrl, liffUrl }: RichMenuOptions,
  people: Readonly<Record<MenuName, readonly string[]>>,
): Promise<MenuSetUp[]> {
  const api = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: baseUrl });
  const pictures = new messagingApi.MessagingApiBlobClient({ channelAccessToken, baseURL: dataBaseUrl });
  const links = linksTo(liffUrl);
  const [{ richmenus }, { aliases }] = await Promise.all([api.getRichMenuList(), api.getRichMenuAliasList()]);
  const nameOfId = new Map(richmenus.map(({ richMenuId, name }) => [richMenuId, name]));
  const idOfAlias = new Map(aliases.map(({ richMenuAliasId, richMenuId }) => [richMenuAliasId, richMenuId]));

  const done: MenuSetUp[] = [];
  for (const menu of MENUS) {
    const alias = aliasOf(menu.name);
    const before = idOfAlias.get(alias);
    const wanted = described(menu, links);
    const stands = before !== undefined && nameOfId.get(before) === wanted.request.name;
    const richMenuId = stands ? before : (await api.createRichMenu(wanted.request)).richMenuId;
    if (!stands) {
      // The alias comes last: what it names has a picture.
      await pictures.setRichMenuImage(richMenuId, new Blob([wanted.picture], { type: 'image/png' }));
      if (before === undefined) await api.createRichMenuAlias({ richMenuAliasId: alias, richMenuId });
      else await api.updateRichMenuAlias(alias, { richMenuId });
    }
    await linkAll(api, richMenuId, people[menu.name]);
    done.push({ menu: menu.name, richMenuId, replaced: !stands, people: people[menu.name].length });
  }

  const guest = done.find(({ menu }) => menu === 'guest');
  if (guest) await api.setDefaultRichMenu(guest.richMenuId);
  // Only now: until here people saw the former ones.
  const current = new Set(done.map(({ richMenuId }) => richMenuId));
  for (const { richMenuId, name } of richmenus) {
    if (name.startsWith(`${OURS} `) && !current.has(richMenuId)) await api.deleteRichMenu(richMenuId);
  }
  return done;
}

function described(menu: MenuDefinition, links: Links) {
  const picture = new Uint8Array(readFileSync(pictureFile(menu.name)));
  const request = menuRequest(menu, links);
  const hash = createHash('sha256')
    .update(JSON.stringify(request))
    .update(picture)
    .digest('hex')
    .slice(0, 12);
  return { request: { ...request, name: `${OURS} ${menu.name} ${hash}` }, picture };
}

async function linkAll(
  api: messagingApi.MessagingApiClient,
  richMenuId: string,
  users: readonly string[],
): Promise<void> {
  for (let from = 0; from < users.length; from += LINKED_AT_ONCE) {
    await api.linkRichMenuIdToUsers({ richMenuId, userIds: users.slice(from, from + LINKED_AT_ONCE) });
  }
}
