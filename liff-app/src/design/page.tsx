import { shell } from '@thankamnot/shared/wording/liff/shell';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Link } from '../router/router.tsx';
import type { Route } from '../router/routes.ts';
import { Icon } from './icon.tsx';

interface PageProps {
  title: string;
  /** The line above the title. */
  kicker?: string | undefined;
  /** `later`: its room is kept, until it is known where it leads. */
  back?: { to: Route; label: string } | 'later';
  wide?: boolean;
  children: ComponentChildren;
}

/** Pages moved to within the app take the focus to their title, as a page load would; the first one does not. */
let first = true;

export function Page({ title, kicker, back, wide, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${shell.product}`;
  }, [title]);
  useEffect(() => {
    if (!first) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    first = false;
  }, []);
  return (
    <main id="main" class={wide ? 'page wide' : 'page'}>
      {back === 'later' && <span class="back">&nbsp;</span>}
      {back && back !== 'later' && (
        <Link to={back.to} class="back">
          <Icon name="back" />
          {back.label}
        </Link>
      )}
      <header class="page-head">
        {kicker && <p class="kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </main>
  );
}
