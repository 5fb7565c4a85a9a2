import { reportAfter as say } from '@thankamnot/shared/wording/liff/report-after';
import { Confirm } from '../../design/confirm.tsx';

/** Asks back before a unit says that there was nothing to report. */
export function NothingAsked({ onCancel, onConfirm }: { onCancel: () => void; onConfirm: () => void }) {
  return (
    <Confirm
      title={say.nothingAsk}
      text={say.nothingText}
      confirm={say.nothingConfirm}
      onCancel={onCancel}
      onConfirm={onConfirm}
    />
  );
}
