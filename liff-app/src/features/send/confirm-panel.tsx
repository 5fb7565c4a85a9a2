import type { SendPlanShape } from '@thankamnot/shared/api/send-shapes';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { inputId } from '../../design/input-id.ts';
import { Notice } from '../../design/notice.tsx';
import { navigate } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';

interface ConfirmPanelProps {
  plan: SendPlanShape;
  onChanged: (plan: SendPlanShape) => void;
  onEdit?: () => void;
}

/** Now or at a time, and the button that costs something. */
export function ConfirmPanel({ plan, onChanged, onEdit }: ConfirmPanelProps) {
  const { call } = useApp();
  const [later, setLater] = useState(false);
  const [at, setAt] = useState('');
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const keyOf = usePressKeys();

  async function confirm() {
    const sendAt = later ? instantIn(at) : null;
    setFault(later && sendAt === null ? say.laterEmpty : '');
    if (sending || (later && sendAt === null)) return;
    setSending(true);
    setFailure(undefined);
    try {
      const done = await call('confirmSending', {
        params: { plan: plan.id },
        body: { key: keyOf([plan.id, sendAt]), sendAt },
      });
      if (done.outcome === 'changed' && done.plan) onChanged(done.plan);
      if (done.outcome === 'confirmed' && done.sending !== null)
        navigate({ page: 'sending', id: done.sending }, 'replace');
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setSending(false);
    }
  }

  return (
    <section class="card send-card">
      {plan.isOffHours && !later && (
        <Notice tone="soon" icon="clock">
          <p>{say.offHours}</p>
        </Notice>
      )}
      <fieldset class="field">
        <legend class="label">{say.when}</legend>
        <div class="yes-no">
          {[false, true].map((choice) => (
            <label key={String(choice)} class="option">
              <input type="radio" name="when" checked={later === choice} onChange={() => setLater(choice)} />
              <span>{choice ? say.later : say.now}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {later && (
        <div class={fault ? 'field wrong' : 'field'}>
          <label class="label" for={inputId('send-at')}>
            {say.laterLabel}
          </label>
          <p class="hint" id={inputId('send-at-hint')}>
            {fault || say.laterHint}
          </p>
          <input
            id={inputId('send-at')}
            class="input"
            type="datetime-local"
            aria-describedby={inputId('send-at-hint')}
            value={at}
            onInput={(event) => setAt(event.currentTarget.value)}
          />
        </div>
      )}
      {failure && (
        <Notice tone="late" icon="alert" role="alert">
          <p>{failure.message}</p>
        </Notice>
      )}
      <button type="button" class="button wide-button" disabled={sending} onClick={confirm}>
        {sending ? say.confirming : later ? say.confirmLater : say.confirm(plan.messagesCharged)}
      </button>
      {onEdit && (
        <button type="button" class="button quiet wide-button" onClick={onEdit}>
          {say.edit}
        </button>
      )}
    </section>
  );
}

/** The picker knows no time zone; the clock on the wall in Thailand is meant, which is seven hours ahead of UTC. */
function instantIn(local: string): string | null {
  const at = new Date(`${local}:00+07:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
