import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { exports as say } from '@thankamnot/shared/wording/liff/exports';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { openFile } from '../../platform/open-file.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';

type Document = ResponseOf<'documents'>['documents'][number];
type Format = Document['formats'][number];

const FORMATS: Record<Format, string> = { xlsx: 'Excel', docx: 'Word', pdf: 'PDF' };

/** The official documents of the round, by name. */
export function DownloadTable({ duty, round }: { duty: string; round: string }) {
  const { call } = useApp();
  const params = { duty, round };
  const loaded = useLoad(`documents/${duty}/${round}`, () => call('documents', { params }));
  return (
    <section class="card documents">
      <h2>{say.title}</h2>
      <Await of={loaded} rows={1}>
        {({ documents }) => (
          <ul>
            {documents.map((document) => (
              <li key={document.kind}>
                <DocumentRow params={params} document={document} />
              </li>
            ))}
          </ul>
        )}
      </Await>
    </section>
  );
}

interface DocumentRowProps {
  params: { duty: string; round: string };
  document: Document;
}

/** LINE's own browser cannot download: there the phone's browser opens the link. */
function DocumentRow({ params, document: { kind, formats } }: DocumentRowProps) {
  const { call, platform } = useApp();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const name = say.kind[kind];

  async function fetchFile(format: Format) {
    if (busy) return;
    setBusy(true);
    setSaid(say.making(name));
    setFailure(undefined);
    try {
      const { url } = await call('makeFile', { params, body: { kind, format } });
      const left = await openFile(platform, url);
      setSaid(left === 'opened' ? say.opened : say.saved(name));
    } catch (thrown) {
      setSaid('');
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p>{name}</p>
      {kind === 'table' && <p class="soft small">{say.tableHint}</p>}
      <div class="row">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="button quiet compact"
            aria-label={say.fetchOf(FORMATS[format], name)}
            aria-disabled={busy || undefined}
            onClick={() => fetchFile(format)}
          >
            {say.fetch(FORMATS[format])}
          </button>
        ))}
      </div>
      <p role="status" class="soft small made">
        {busy && <span class="spinner" aria-hidden="true" />}
        {said}
      </p>
      <SendFailure failure={failure} />
    </>
  );
}
