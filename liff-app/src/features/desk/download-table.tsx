import { download as say } from '@thankamnot/shared/wording/liff/download';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { openFile } from '../../platform/open-file.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';

/** The round as an Excel file. */
export function DownloadTable({ duty, round }: { duty: string; round: string }) {
  const { call, platform } = useApp();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function fetchTable() {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      openFile(platform, (await call('makeFile', { params: { duty, round }, body: { kind: 'table' } })).url);
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
