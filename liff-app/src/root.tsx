/** Decides what stands on the screen: the skeleton, a failure, registration, or the page that the address names. */
import type { Me } from '@thankamnot/shared/api/shapes';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from './api/failure.ts';
import { forgetLoaded } from './api/use-load.ts';
import { lazy } from './design/lazy.tsx';
import { Skeleton, StartFailed } from './design/states.tsx';
import { begunHere } from './features/report/begun.ts';
import { ReportPage } from './features/report/report-page.tsx';
import { Frame } from './frame.tsx';
import { useRoute } from './router/router.tsx';
import { type App, type Visit, VisitProvider } from './session/app-context.tsx';
import type { Session } from './session/session.ts';
import type { Started } from './start.ts';

const loadPages = () => import('./later.ts');
const PageOf = lazy(() => loadPages().then((m) => m.PageOf));
const GoodbyePage = lazy(() => import('./features/me/goodbye-page.tsx').then((m) => m.GoodbyePage));

export function Root({ start }: { start: () => Promise<Started> }) {
  const visit = useStart(start);
  const route = useRoute();
  return <VisitProvider value={visit}>{visit.left ? <GoodbyePage /> : screenOf(visit, route)}</VisitProvider>;
}

/** The form stands before it is known who opens it and stays when it is: same places in the tree, same fields. */
function screenOf({ app, failure }: Visit, route: ReturnType<typeof useRoute>) {
  if (!app && route?.page !== 'report')
    return failure ? (
      <StartFailed failure={failure} />
    ) : (
      <main class="page" aria-busy="true">
        <Skeleton />
      </main>
    );
  const settled = app?.me.state === 'registered' && app.me.privacyVersion === PRIVACY_VERSION;
  const registering = route?.page === 'register' || (app && !settled && route?.page !== 'privacy');
  return (
    <Frame route={route} bare={!settled || registering}>
      {registering ? (
        <PageOf route={route?.page === 'register' ? route : { page: 'register', code: '' }} />
      ) : route?.page === 'report' ? (
        <ReportPage {...route} key={`${route.duty}/${route.round}/${route.unit}`} />
      ) : (
        <PageOf route={route} />
      )}
    </Frame>
  );
}

/** Finds out who opened the app; again after a failure. */
function useStart(start: () => Promise<Started>): Visit & { left: boolean } {
  const [started, setStarted] = useState<Started>();
  const [failure, setFailure] = useState<Failure>();
  const [me, show] = useState<Me>();
  const [left, setLeft] = useState(false);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    setFailure(undefined);
    start().then(
      (it) => {
        show(it.session.me);
        setStarted(it);
        const { session } = it;
        // A session kept from before may know an older me: a seat may have been granted or handed over meanwhile.
        if (session.kept) session.call('me', {}).then(remember(session), () => {});
        // The form has no need of them, whoever goes on from it has.
        loadPages().catch(() => {});
      },
      (thrown) => setFailure(failureOf(thrown)),
    );
  }, [turn]);

  // After the form has made way for another page, or has become the person's own.
  useEffect(() => {
    if (me) begunHere.claim(me.user);
  }, [me]);

  const remember = (session: Session) => (next: Me) => {
    session.remember(next);
    show(next);
  };
  const app: App | undefined = started &&
    me && {
      call: started.session.call,
      me,
      setMe: remember(started.session),
      platform: started.platform,
      leave() {
        forgetLoaded();
        started.session.forget();
        started.platform.signOut();
        setLeft(true);
      },
    };
  return { app, failure, retry: () => setTurn((n) => n + 1), left };
}
