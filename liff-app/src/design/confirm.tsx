/** A question before something that matters, in the browser's own modal dialog (focus is kept inside by it). */
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { useEffect, useId, useRef } from 'preact/hooks';

interface ConfirmProps {
  title: string;
  text: string;
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

export function Confirm({ title, text, confirm, danger, busy, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      onClose={onCancel}
    >
      <h2 id={`${id}t`}>{title}</h2>
      <p id={`${id}d`}>{text}</p>
      <div class="confirm-actions">
        <button type="button" class={danger ? 'button danger' : 'button'} disabled={busy} onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" class="button quiet" disabled={busy} onClick={() => dialog.current?.close()}>
          {pages.cancel}
        </button>
      </div>
    </dialog>
  );
}
