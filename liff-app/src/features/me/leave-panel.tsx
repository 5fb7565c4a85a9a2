import { me as say } from '@thankamnot/shared/wording/liff/me';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { Confirm } from '../../design/confirm.tsx';
import { keepLanguage } from '../../language/language.ts';
import { useApp } from '../../session/app-context.tsx';
import { forgetPhotos } from '../evidence/kept-photos.ts';
import { SendFailure } from '../register/send-failure.tsx';
import { clearDrafts } from '../report/old-drafts.ts';

export function LeavePanel() {
  const { call, me, leave } = useApp();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function go() {
    setBusy(true);
    setFailure(undefined);
    try {
      await call('leave', {});
      clearDrafts(me.user, localStorage);
      keepLanguage('th');
      await forgetPhotos(me.user);
      leave();
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setBusy(false);
      setAsking(false);
    }
  }
  return (
    <section class="card">
      <h2>{say.leave}</h2>
      <p class="soft">{say.leaveText}</p>
      <SendFailure failure={failure} />
      <button type="button" class="button danger-quiet" onClick={() => setAsking(true)}>
        {say.leaveButton}
      </button>
      {asking && (
        <Confirm
          title={say.leaveAsk}
          text={say.leaveWarning}
          confirm={busy ? say.leaving : say.leaveConfirm}
          danger
          busy={busy}
          onConfirm={go}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
