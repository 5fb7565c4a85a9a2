/** Starts the app: LINE's SDK, the settings and the first page load beside each other. */
import './design/design.css';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { options, render } from 'preact';
import { Failure } from './api/failure.ts';
import { chosenLanguage } from './language/language.ts';
import { loadPlatform } from './platform/choose.ts';
import { loadLiffId } from './platform/liff-id.ts';
import { Root } from './root.tsx';
import { BASE } from './router/routes.ts';
import { openSession, type Session } from './session/session.ts';

/** LINE first opens the endpoint URL with the page asked for in `liff.state`, and its login comes back with `code`:
 * the address is then not the page's yet, and nothing may be drawn from it. */
const arriving =
  new URLSearchParams(location.search).has('liff.state') || /[?&](code|error)=.*state=/.test(location.search);

async function start(): Promise<{ session: Session; platform: Awaited<ReturnType<typeof loadPlatform>> }> {
  const liffId = loadLiffId();
  const platform = await loadPlatform(liffId);
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
    place: { liffId: await liffId, person: platform.person },
    storage: sessionStorage,
    path: () => location.pathname.slice(BASE.length) + location.search,
    now: () => Date.now(),
    restart: () => location.reload(),
  });
  return { session, platform };
}

const started = start();
started.catch(() => {});

function draw(): void {
  const place = document.getElementById('app') as HTMLElement;
  place.replaceChildren();
  render(<Root started={started} />, place);
}
// Words are laid out before the first one is drawn; where English does not come, Thai is better than nothing.
if (chosenLanguage() === 'en')
  import('./language/english.ts').then((english) => english.speak(options)).finally(draw);
else draw();
