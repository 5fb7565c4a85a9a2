import { report as say } from '@thankamnot/shared/wording/liff/report';

interface SubmitBarProps {
  sending: boolean;
  dirty: boolean;
  correcting: boolean;
  /** Set while parts are missing: the press then saves how far it is. */
  progress: { count: number; all: number } | undefined;
}

/** Stays at the thumb. Says what pressing it will do. */
export function SubmitBar({ sending, dirty, correcting, progress }: SubmitBarProps) {
  const label = progress
    ? say.saveProgress(progress.count, progress.all)
    : correcting
      ? say.resubmit
      : say.submit;
  return (
    <div class="submit-bar">
      <p class="soft small" role="status">
        {dirty && say.barDraft}
      </p>
      <button type="submit" class="button submit" aria-disabled={sending || undefined}>
        {sending && <span class="spinner" aria-hidden="true" />}
        {sending ? say.sending : label}
      </button>
    </div>
  );
}
