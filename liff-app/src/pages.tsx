/** Every page of the app, one row each. The form comes with the app; any other page loads when it is first shown. */
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { offline } from './api/failure.ts';
import { Failed, Skeleton } from './design/states.tsx';
import { ReportPage } from './features/report/report-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { Route } from './router/routes.ts';

const Work = lazy(() => import('./features/work/work-page.tsx').then((m) => m.WorkPage));
const History = lazy(() => import('./features/history/history-page.tsx').then((m) => m.HistoryPage));
const Me = lazy(() => import('./features/me/me-page.tsx').then((m) => m.MePage));
const Privacy = lazy(() => import('./features/privacy/privacy-page.tsx').then((m) => m.PrivacyPage));
const Duties = lazy(() => import('./features/desk/duties-page.tsx').then((m) => m.DutiesPage));
const Letter = lazy(() => import('./features/letter/letter-page.tsx').then((m) => m.LetterPage));
const Board = lazy(() => import('./features/desk/board-page.tsx').then((m) => m.BoardPage));

export const RegisterPage = lazy(() =>
  import('./features/register/register-page.tsx').then((m) => m.RegisterPage),
);
export const GoodbyePage = lazy(() => import('./features/me/goodbye-page.tsx').then((m) => m.GoodbyePage));

export function PageOf({ route }: { route: Route | undefined }): ComponentChildren {
  switch (route?.page) {
    case 'work':
      return <Work />;
    case 'report':
      return <ReportPage {...route} key={`${route.duty}/${route.round}/${route.unit}`} />;
    case 'history':
      return <History {...route} key={`${route.duty}/${route.round}/${route.unit}`} />;
    case 'me':
      return <Me />;
    case 'privacy':
      return <Privacy />;
    case 'duties':
      return <Duties />;
    case 'letter':
      return <Letter {...route} key={route.draft ?? ''} />;
    case 'board':
      return <Board {...route} key={`${route.duty}/${route.round}`} />;
    default:
      return <NotFoundPage />;
  }
}

/** A component that is fetched when it is first drawn; without a network it says so and can be tried again. */
function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [Component, show] = useState<ComponentType<P> | undefined>(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Component || failed) return;
      load().then(
        (it) => {
          loaded = it;
          show(() => it);
        },
        () => setFailed(true),
      );
    }, [Component, failed]);
    if (Component) return <Component {...props} />;
    return (
      <main class="page">
        {failed ? <Failed alone failure={offline()} retry={() => setFailed(false)} /> : <Skeleton rows={4} />}
      </main>
    );
  };
}
