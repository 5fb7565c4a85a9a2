import { HTTPFetchError, type messagingApi } from '@line/bot-sdk';
import type { MenuName, Menus } from '../../../use-cases/ports.ts';
import { aliasOf } from './alias.ts';

/**
 * Links one person to the menu of their role; guests see the default. The alias is looked up every time, so that a
 * running server follows a new `line setup`. Linking somebody who is no friend does nothing, and LINE does not say so.
 */
export function menusAt(api: messagingApi.MessagingApiClient): Menus {
  async function idOf(menu: MenuName): Promise<string | undefined> {
    try {
      return (await api.getRichMenuAlias(aliasOf(menu))).richMenuId;
    } catch (error) {
      if (error instanceof HTTPFetchError && error.status === 404) return undefined;
      throw error;
    }
  }

  return {
    async show(user: string, menu: MenuName) {
      if (menu === 'guest') {
        await api.unlinkRichMenuIdFromUser(user);
        return 'shown';
      }
      const richMenuId = await idOf(menu);
      if (richMenuId === undefined) return 'not_set_up';
      await api.linkRichMenuIdToUser(user, richMenuId);
      return 'shown';
    },
  };
}
