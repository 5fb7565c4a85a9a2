/** LINE's SDK, only the modules that are needed: the whole of it is half as big again. */
import CloseWindow from '@line/liff/close-window';
import liff from '@line/liff/core';
import GetIDToken from '@line/liff/get-id-token';
import IsInClient from '@line/liff/is-in-client';
import IsLoggedIn from '@line/liff/is-logged-in';
import Login from '@line/liff/login';
import Logout from '@line/liff/logout';
import OpenWindow from '@line/liff/open-window';
import type { Platform } from './platform.ts';

liff.use(new IsInClient());
liff.use(new IsLoggedIn());
liff.use(new GetIDToken());
liff.use(new Login());
liff.use(new Logout());
liff.use(new CloseWindow());
liff.use(new OpenWindow());

export { liff };

/** `person` is set by the rehearsal alone. `mock` reaches `liff.init` as its plugin wants it. */
export function linePlatform(liffId: string, { person = '', mock = false } = {}): Platform {
  return {
    person,
    async signIn() {
      // Modules must be there before init. This one is for one page, so no other page loads it.
      if (isSharePage()) await useSharing();
      await liff.init({ liffId, withLoginOnExternalBrowser: false, ...(mock && { mock }) });
      if (liff.isLoggedIn()) return;
      liff.login({ redirectUri: location.href });
      await new Promise<never>(() => {});
    },
    idToken: () => liff.getIDToken(),
    reopen(path) {
      // The SDK keeps the first ID token for as long as it has one; only logout() makes room for a fresh one.
      const inLine = liff.isInClient();
      liff.logout();
      if (inLine) location.replace(`https://liff.line.me/${liffId}${path}`);
      else liff.login({ redirectUri: location.href });
      return true;
    },
    get inLine() {
      return liff.isInClient();
    },
    closeWindow: () => liff.closeWindow(),
    openExternal: (url) => liff.openWindow({ url, external: true }),
    async share(messages) {
      await useSharing();
      const done = await liff.shareTargetPicker(messages as never, { isMultiple: true });
      return done !== undefined && done !== null;
    },
    signOut: () => liff.logout(),
  };
}

const isSharePage = () => location.pathname.includes('/share/') || location.search.includes('share');

let sharing = false;
async function useSharing(): Promise<void> {
  if (sharing) return;
  const { default: ShareTargetPicker } = await import('@line/liff/share-target-picker');
  liff.use(new ShareTargetPicker());
  sharing = true;
}
