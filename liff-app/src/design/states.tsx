/** What stands on a page before its content does: loading, failed. What the form does without is in `await.tsx`. */
import { shell } from '@thankamnot/shared/wording/liff/shell';
import type { Failure } from '../api/failure.ts';
import { Icon } from './icon.tsx';

/** Grey shapes where the content will stand. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
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
