import { early } from '@thankamnot/shared/wording/liff/early';
import { report as say } from '@thankamnot/shared/wording/liff/report';

interface SubmitBarProps {
  /** There is nobody yet to send as: it is still being found out, or could not be. */
  unknown: 'finding' | 'failed' | undefined;
  sending: boolean;
  dirty: boolean;
  correcting: boolean;
  /** Set while parts are missing: the press then saves how far it is. */
  progress: { count: number; all: number } | undefined;
}

/** Stays at the thumb. Says what pressing it will do. */
export function SubmitBar({ unknown, sending, dirty, correcting, progress }: SubmitBarProps) {
  const label = progress
    ? say.saveProgress(progress.count, progress.all)
    : correcting
      ? say.resubmit
      : say.submit;
  return (
    <div class="submit-bar">
      <p class="soft small" role="status">
        {dirty && !unknown && say.barDraft}
      </p>
      <button
        type="submit"
        class="button submit"
        aria-disabled={unknown !== undefined || sending || undefined}
      >
        {(unknown === 'finding' || sending) && <span class="spinner" aria-hidden="true" />}
        {unknown ? early[unknown] : sending ? say.sending : label}
      </button>
    </div>
  );
}
