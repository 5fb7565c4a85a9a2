/** The designed in-between states: loading, failed, empty. */
import { shell } from '@thankamnot/shared/wording/liff/shell';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../api/failure.ts';
import type { Loaded } from '../api/use-load.ts';
import { Icon, type IconName } from './icon.tsx';

/** Grey shapes where the content will stand. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="sr">{shell.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} class="ghost" />
      ))}
    </div>
  );
}

/** `alone`: nothing else stands on the page, so this is its title. */
export function Failed({ failure, retry, alone }: { failure: Failure; retry: () => void; alone?: boolean }) {
  const Title = alone ? 'h1' : 'h2';
  return (
    <div class="blank" role="alert">
      <span class="blank-mark late">
        <Icon name={failure.kind === 'offline' ? 'signal' : 'alert'} />
      </span>
      <Title>{shell.failure.title}</Title>
      <p>{failure.message}</p>
      <button type="button" class="button" onClick={retry}>
        {shell.retry}
      </button>
    </div>
  );
}

/** The app could not start, so there is nothing to stay on. */
export function StartFailed({ failure }: { failure: Failure }) {
  return (
    <main class="page">
      <Failed alone failure={failure} retry={() => location.reload()} />
    </main>
  );
}

interface BlankProps {
  icon: IconName;
  tone?: 'done' | 'going';
  title: string;
  text?: string;
  children?: ComponentChildren;
}

export function Blank({ icon, tone = 'going', title, text, children }: BlankProps) {
  return (
    <div class="blank">
      <span class={`blank-mark ${tone}`}>
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/** One of the three for whatever is being loaded, or its content. Old content stays while newer is fetched. */
export function Await<T>({
  of,
  rows,
  children,
}: {
  of: Loaded<T>;
  rows?: number;
  children: (data: T) => ComponentChildren;
}) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.failure) return <Failed failure={of.failure} retry={of.reload} />;
  return <Skeleton {...(rows !== undefined && { rows })} />;
}
