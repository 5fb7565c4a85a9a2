/** What stands around a page: the product's name, the main menu, the word that there is no network. */
import { shell } from '@thankamnot/shared/wording/liff/shell';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from './design/icon.tsx';
import { Link } from './router/router.tsx';
import type { Route } from './router/routes.ts';
import { useVisit } from './session/app-context.tsx';

/** The pages that anybody may open; every other is a coordinator's, under the desk's tab. */
const OF_EVERYBODY: readonly Route['page'][] = [
  'work',
  'report',
  'history',
  'register',
  'privacy',
  'me',
  'own-data',
];

export const isOfTheDesk = ({ page }: Route): boolean => !OF_EVERYBODY.includes(page);

interface FrameProps {
  route: Route | undefined;
  /** Before registration there is nothing to go to. */
  bare?: boolean | undefined;
  children: ComponentChildren;
}

export function Frame({ route, bare = false, children }: FrameProps) {
  const { app } = useVisit();
  const online = useOnline();
  const tabs: { page: 'work' | 'duties' | 'me'; icon: IconName }[] = [
    { page: 'work', icon: 'list' },
    ...(app?.me.coordinates ? [{ page: 'duties', icon: 'chart' } as const] : []),
    { page: 'me', icon: 'person' },
  ];
  const under = route && (isOfTheDesk(route) ? 'duties' : route.page === 'own-data' ? 'me' : route.page);
  // The form has its own bar at the bottom; two would leave no room on a small phone.
  const focused = route?.page === 'report';
  return (
    <div class={`frame${focused ? ' focused' : ''}`}>
      {/* LINE's SDK finds its tokens behind the # of the address: until it has, no link may change that. */}
      {app && (
        <a class="skip" href="#main">
          {shell.skipToContent}
        </a>
      )}
      <header class="top">
        <span class="brand">
          <img src={`${import.meta.env.BASE_URL}icon.svg`} width="28" height="28" alt="" />
          {shell.product}
        </span>
        {!bare && (
          <nav class="tabs" aria-label={shell.mainMenu}>
            {tabs.map(({ page, icon }) => (
              <Link key={page} to={{ page }} class="tab" current={under === page}>
                <Icon name={icon} />
                {shell.tabs[page]}
              </Link>
            ))}
          </nav>
        )}
      </header>
      {/* Always in the page, so that a screen reader hears its text appear. */}
      <div role="status" class="offline-place">
        {!online && (
          <p class="offline">
            <Icon name="signal" />
            {shell.offlineBanner}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    addEventListener('online', update);
    addEventListener('offline', update);
    return () => {
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
  }, []);
  return online;
}
