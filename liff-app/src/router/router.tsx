/** History routing. LINE's browser keeps the history of a mini-app, so its back button works as people expect. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BASE, pathOf, type Route, routeOf } from './routes.ts';

/** LINE first opens the app's root, with the page asked for in `liff.state`; its SDK then moves on to the page. */
export function here(): Route | undefined {
  const asked = new URLSearchParams(location.search).get('liff.state');
  const { pathname, search } = asked === null ? location : new URL(`${BASE}${asked}`, location.origin);
  return routeOf(pathname, search);
}
const MOVED = 'tk:moved';

export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', BASE + pathOf(route));
  dispatchEvent(new Event(MOVED));
}

/** The route of the page that is shown; undefined where there is no such page. */
export function useRoute(): Route | undefined {
  const [route, setRoute] = useState(here);
  useEffect(() => {
    const update = () => setRoute(here());
    addEventListener('popstate', update);
    addEventListener(MOVED, update);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(MOVED, update);
    };
  }, []);
  return route;
}

interface LinkProps {
  to: Route;
  class?: string;
  current?: boolean;
  label?: string;
  children: ComponentChildren;
}

/** A real link, so that it can be opened beside and read by a screen reader; a plain click stays in the app. */
export function Link({ to, class: className, current, label, children }: LinkProps) {
  const go = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a
      href={BASE + pathOf(to)}
      class={className}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={go}
    >
      {children}
    </a>
  );
}
