import { download as say } from '@thankamnot/shared/wording/liff/download';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';

/** The round as an Excel file. LINE's own browser cannot download: there the phone's browser opens the link. */
export function DownloadTable({ duty, round }: { duty: string; round: string }) {
  const { call, platform } = useApp();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function fetchTable() {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const { url } = await call('makeFile', { params: { duty, round }, body: { kind: 'table' } });
      const address = new URL(url, location.origin).href;
      if (platform.inLine) platform.openExternal(address);
      else location.assign(address);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="card">
      <button type="button" class="button quiet" aria-disabled={busy || undefined} onClick={fetchTable}>
        {busy ? say.busy : say.table}
      </button>
      <p class="soft small">{say.hint}</p>
      <SendFailure failure={failure} />
    </section>
  );
}
