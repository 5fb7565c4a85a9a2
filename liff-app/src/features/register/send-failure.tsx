import type { Failure } from '../../api/failure.ts';
import { Notice } from '../../design/notice.tsx';

/** The place of a request's failure; always in the page, so that a screen reader hears it appear. */
export function SendFailure({ failure }: { failure: Failure | undefined }) {
  return (
    <div role="alert">
      {failure && (
        <Notice tone="late" icon={failure.kind === 'offline' ? 'signal' : 'alert'}>
          {failure.message}
        </Notice>
      )}
    </div>
  );
}
