import { dispute as say } from '@thankamnot/shared/wording/liff/dispute';
import { Icon } from '../../design/icon.tsx';

/** What the central system's list says of a unit that has reported. */
export function VerificationMark({ of }: { of: 'verified' | 'disputed' }) {
  return (
    <p class={`verification ${of}`}>
      <Icon name={of === 'verified' ? 'check' : 'alert'} />
      {say.marks[of]}
    </p>
  );
}
