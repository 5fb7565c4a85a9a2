/**
 * Finds out who opened the app: LINE's SDK, then a session of our API. It comes beside the form, which is drawn
 * without it.
 */
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Failure } from './api/failure.ts';
import { platformHere } from './platform/here.ts';
import { loadLiffId } from './platform/liff-id.ts';
import type { Platform } from './platform/platform.ts';
import { here } from './router/router.tsx';
import { BASE } from './router/routes.ts';
import { firstCallOf } from './session/ahead.ts';
import { openSession, type Session } from './session/session.ts';

export interface Started {
  session: Session;
  platform: Platform;
}

/** LINE first opens the endpoint URL with the page asked for in `liff.state`, and its login comes back with `code`:
 * LINE's SDK then needs the address as it is, and no session is opened before it is done with it. */
const isArriving = () =>
  new URLSearchParams(location.search).has('liff.state') || /[?&](code|error)=.*state=/.test(location.search);

export async function start(): Promise<Started> {
  const arriving = isArriving();
  const liffId = await loadLiffId();
  const platform = platformHere(liffId);
  const signedIn = platform.signIn().then(
    () => platform,
    () => {
      throw navigator.onLine
        ? new Failure('sign_in', shell.failure.signIn)
        : new Failure('offline', shell.failure.offline);
    },
  );
  signedIn.catch(() => {});
  if (arriving) await signedIn;
  const session = await openSession({
    fetch: (...request) => fetch(...request),
    platform: signedIn,
    place: { liffId, person: platform.person },
    storage: sessionStorage,
    path: () => location.pathname.slice(BASE.length) + location.search,
    now: () => Date.now(),
    restart: () => location.reload(),
    ahead: firstCallOf(here()),
  });
  return { session, platform };
}
