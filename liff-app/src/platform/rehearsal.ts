/**
 * The rehearsal's identity: the simulator of LINE opens the app with `sim_id_token` and `sim_in_client` in its
 * address, and the SDK runs on @line/liff-mock with that identity. Only the rehearsal build contains this file.
 */
import { LiffMockPlugin } from '@line/liff-mock';
import { liff, linePlatform } from './line.ts';
import type { Platform } from './platform.ts';
import { subjectOf } from './subject.ts';

/** The plugin is typed for the whole SDK; on the few modules used here it does the same. */
const mocked = liff as unknown as {
  use(plugin: LiffMockPlugin): void;
  $mock: { set(change: (before: object) => object): void };
};

const toPhone = (message: { do: string; url?: string; messages?: object[] }) =>
  parent.postMessage({ type: 'sim:liff', ...message }, '*');

/**
 * Several phones stand in one page, and frames of one tab share sessionStorage: who this frame belongs to is kept
 * in `window.name`, which lives as long as the frame and is its own.
 */
function identity(): { idToken: string; inClient: boolean; person: string } {
  const address = new URL(location.href);
  const given = address.searchParams.get('sim_id_token');
  if (given) {
    const person = subjectOf(given) ?? given.slice(-12);
    const inClient = address.searchParams.get('sim_in_client') === '1';
    window.name = `sim:${person}`;
    sessionStorage.setItem(`tk:sim:${person}`, JSON.stringify({ idToken: given, inClient }));
    address.searchParams.delete('sim_id_token');
    address.searchParams.delete('sim_in_client');
    history.replaceState(history.state, '', address);
    return { idToken: given, inClient, person };
  }
  const person = window.name.replace(/^sim:/, '');
  const kept = sessionStorage.getItem(`tk:sim:${person}`);
  return { ...(kept ? JSON.parse(kept) : { idToken: '', inClient: false }), person };
}

export function platformHere(liffId: string): Platform {
  const { idToken, inClient, person } = identity();
  mocked.use(new LiffMockPlugin());
  const line = linePlatform(liffId, { person, mock: true });
  return {
    ...line,
    inLine: inClient,
    async signIn() {
      mocked.$mock.set((before) => ({
        ...before,
        isLoggedIn: true,
        getIDToken: idToken,
        isInClient: inClient,
      }));
      await line.signIn();
    },
    idToken: () => liff.getIDToken() || null,
    reopen(path) {
      toPhone({ do: 'reopen', url: path });
      return false;
    },
    closeWindow: () => toPhone({ do: 'closeWindow' }),
    openExternal: (url) =>
      parent === window ? window.open(url, '_blank', 'noopener') : toPhone({ do: 'openWindow', url }),
    async share(messages) {
      if (parent === window) throw new Error('there is no phone around this page');
      const answer = new Promise<boolean>((resolve) => {
        const hear = ({ source, data }: MessageEvent<{ type?: string; shared?: boolean }>) => {
          if (source !== parent || data?.type !== 'sim:shared') return;
          window.removeEventListener('message', hear);
          resolve(data.shared === true);
        };
        window.addEventListener('message', hear);
      });
      toPhone({ do: 'share', messages });
      return answer;
    },
    signOut: () => sessionStorage.removeItem(`tk:sim:${person}`),
  };
}
