import { reportAfter as say } from '@thankamnot/shared/wording/liff/report-after';
import { Notice } from '../../design/notice.tsx';
import { thaiTime } from '../../design/time.ts';
import type { useReport } from './use-report.ts';

interface OpeningNoticesProps {
  report: Pick<ReturnType<typeof useReport>, 'restoredAt' | 'discardDraft' | 'carried' | 'useCarriedOver'>;
  /** Last round's values are offered. */
  hasCarried: boolean;
}

/** What an opened form says of what stands in it: last time's draft, and last round's values. */
export function OpeningNotices({ report, hasCarried }: OpeningNoticesProps) {
  return (
    <>
      {report.restoredAt && (
        <Notice tone="going" icon="pencil" role="status">
          <p>{say.restored(thaiTime(report.restoredAt))}</p>
          <button type="button" class="button quiet compact" onClick={report.discardDraft}>
            {say.discard}
          </button>
        </Notice>
      )}
      {hasCarried &&
        (report.carried ? (
          <Notice tone="done" icon="check" role="status">
            {say.carriedOverUsed}
          </Notice>
        ) : (
          <Notice tone="going" icon="clock">
            <p>{say.carriedOver}</p>
            <button type="button" class="button quiet compact" onClick={report.useCarriedOver}>
              {say.useCarriedOver}
            </button>
          </Notice>
        ))}
    </>
  );
}
