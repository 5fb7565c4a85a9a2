/** Every page of the app but the form, one row each. The form comes with the app; any of these when it is first shown. */
import type { ComponentChildren } from 'preact';
import { lazy } from './design/lazy.tsx';
import { isOfTheDesk } from './frame.tsx';
import { DeskOnlyPage, NotFoundPage } from './nowhere-pages.tsx';
import type { Route } from './router/routes.ts';
import { useApp } from './session/app-context.tsx';

const Work = lazy(() => import('./features/work/work-page.tsx').then((m) => m.WorkPage));
const History = lazy(() => import('./features/history/history-page.tsx').then((m) => m.HistoryPage));
const Me = lazy(() => import('./features/me/me-page.tsx').then((m) => m.MePage));
const OwnData = lazy(() => import('./features/me/own-data-page.tsx').then((m) => m.OwnDataPage));
const Privacy = lazy(() => import('./features/privacy/privacy-page.tsx').then((m) => m.PrivacyPage));
const desk = () => import('./features/desk/pages.ts');
const Duties = lazy(() => desk().then((m) => m.DutiesPage));
const Letter = lazy(() => import('./features/letter/letter-page.tsx').then((m) => m.LetterPage));
const DutyEditor = lazy(() => import('./features/duty-editor/pages.tsx').then((m) => m.DutyEditorPages));
const Board = lazy(() => desk().then((m) => m.BoardPage));
const Unit = lazy(() => import('./features/unit/unit-page.tsx').then((m) => m.UnitPage));
const Extend = lazy(() => import('./features/extend/extend-page.tsx').then((m) => m.ExtendPage));
const Reconcile = lazy(() => import('./features/reconcile/reconcile-page.tsx').then((m) => m.ReconcilePage));
const People = lazy(() => import('./features/people/people-page.tsx').then((m) => m.PeoplePage));
const Roster = lazy(() => import('./features/roster/roster-page.tsx').then((m) => m.RosterPage));
const sending = () => import('./features/send/pages.ts');
const Remind = lazy(() => sending().then((m) => m.RemindPage));
const Plan = lazy(() => sending().then((m) => m.PlanPage));
const Broadcast = lazy(() => sending().then((m) => m.BroadcastPage));
const Sendings = lazy(() => sending().then((m) => m.SendingsPage));
const SendingRecord = lazy(() => sending().then((m) => m.RecordPage));
const Budget = lazy(() => import('./features/budget/budget-page.tsx').then((m) => m.BudgetPage));
const Calls = lazy(() => import('./features/call-list/call-list-page.tsx').then((m) => m.CallListPage));
const Share = lazy(() => sending().then((m) => m.SharePage));

const Register = lazy(() => import('./features/register/register-page.tsx').then((m) => m.RegisterPage));

export function PageOf({
  route,
}: {
  route: Exclude<Route, { page: 'report' }> | undefined;
}): ComponentChildren {
  const { me } = useApp();
  if (route && isOfTheDesk(route) && !me.coordinates) return <DeskOnlyPage />;
  switch (route?.page) {
    case 'work':
      return <Work />;
    case 'register':
      return <Register code={route.code} />;
    case 'history':
      return <History {...route} key={`${route.duty}/${route.round}/${route.unit}`} />;
    case 'me':
      return <Me />;
    case 'own-data':
      return <OwnData />;
    case 'privacy':
      return <Privacy />;
    case 'duties':
      return <Duties />;
    case 'letter':
      return <Letter {...route} key={route.draft ?? ''} />;
    case 'duty-shelf':
    case 'new-duty':
    case 'edit-duty':
      return <DutyEditor route={route} />;
    case 'board':
      return <Board {...route} key={`${route.duty}/${route.round}`} />;
    case 'unit':
      return <Unit {...route} key={route.code} />;
    case 'extend':
      return <Extend {...route} key={`${route.duty}/${route.round}/${route.units}`} />;
    case 'reconcile':
      return <Reconcile {...route} key={`${route.duty}/${route.round}`} />;
    case 'remind':
      return <Remind {...route} key={`${route.duty}/${route.round}/${route.units}`} />;
    case 'share':
      return <Share {...route} key={`${route.duty}/${route.round}`} />;
    case 'plan':
      return <Plan {...route} key={route.id} />;
    case 'sending':
      return <SendingRecord {...route} key={route.id} />;
    case 'people':
      return <People />;
    case 'roster':
      return <Roster />;
    case 'broadcast':
      return <Broadcast />;
    case 'sendings':
      return <Sendings />;
    case 'budget':
      return <Budget />;
    case 'calls':
      return <Calls />;
    default:
      return <NotFoundPage />;
  }
}
