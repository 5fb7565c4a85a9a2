import { Notice } from '../../design/notice.tsx';
import type { Outcome } from './use-change.ts';

/** Always in the page, so that a screen reader hears its text appear. */
export function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  return (
    <div role="status">
      {outcome && (
        <Notice tone={outcome.done ? 'done' : 'late'} icon={outcome.done ? 'check' : 'alert'}>
          <p>{outcome.words}</p>
        </Notice>
      )}
    </div>
  );
}
