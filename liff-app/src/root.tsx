/** Decides what stands on the screen: the skeleton, a failure, registration, or the page that the address names. */
import type { Me } from '@thankamnot/shared/api/shapes';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from './api/failure.ts';
import { forgetLoaded } from './api/use-load.ts';
import { Failed, Skeleton } from './design/states.tsx';
import { Frame } from './frame.tsx';
import { GoodbyePage, PageOf, RegisterPage } from './pages.tsx';
import type { Platform } from './platform/platform.ts';
import { useRoute } from './router/router.tsx';
import { type App, AppProvider } from './session/app-context.tsx';
import type { Session } from './session/session.ts';

interface Started {
  session: Session;
  platform: Platform;
}

export function Root({ started }: { started: Promise<Started> }) {
  const [ready, setReady] = useState<Started>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    started.then(setReady, (thrown) => setFailure(failureOf(thrown)));
  }, [started]);
  if (failure)
    return (
      <main class="page">
        <Failed alone failure={failure} retry={() => location.reload()} />
      </main>
    );
  if (!ready)
    return (
      <main class="page" aria-busy="true">
        <Skeleton rows={4} />
      </main>
    );
  return <SignedIn {...ready} />;
}

function SignedIn({ session, platform }: Started) {
  const [me, show] = useState(() => session.me);
  const [left, setLeft] = useState(false);
  const route = useRoute();
  const setMe = (next: Me) => {
    session.remember(next);
    show(next);
  };
  const app: App = {
    call: session.call,
    me,
    setMe,
    platform,
    leave() {
      forgetLoaded();
      session.forget();
      platform.signOut();
      setLeft(true);
    },
  };

  // A session kept from before may know an older me: a seat may have been granted or handed over meanwhile.
  useEffect(() => {
    session.call('me', {}).then(setMe, () => {});
  }, []);

  const settled = me.state === 'registered' && me.privacyVersion === PRIVACY_VERSION;
  return (
    <AppProvider value={app}>
      {left ? (
        <GoodbyePage />
      ) : route?.page === 'privacy' ? (
        <Frame route={route} bare={!settled}>
          <PageOf route={route} />
        </Frame>
      ) : settled && route?.page !== 'register' ? (
        <Frame route={route}>
          <PageOf route={route} />
        </Frame>
      ) : (
        <Frame route={route} bare>
          <RegisterPage code={route?.page === 'register' ? route.code : ''} />
        </Frame>
      )}
    </AppProvider>
  );
}
