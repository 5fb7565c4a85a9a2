import type { SendingRecordShape } from '@thankamnot/shared/api/send-shapes';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { Confirm } from '../../design/confirm.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { thaiTime } from '../../design/time.ts';
import { useApp } from '../../session/app-context.tsx';

type Fate = SendingRecordShape['lines'][number]['fate'];

const TONE: Record<Fate, string> = {
  scheduled: 'going',
  queued: 'going',
  sending: 'going',
  sent: 'done',
  accepted_before: 'done',
  failed: 'trouble',
  dropped: '',
  stopped: '',
  outdated: 'trouble',
};

/** What became of a sending, and the way to stop what has not left. */
export function RecordPage({ id }: { id: string }) {
  const { call } = useApp();
  const loaded = useLoad(`sending/${id}`, () => call('sending', { params: { sending: id } }));
  const [after, setAfter] = useState<SendingRecordShape>();
  return (
    <Page
      title={say.recordTitle}
      kicker={loaded.data && say.kind[loaded.data.kind]}
      back={{ to: { page: 'sendings' }, label: say.toSendings }}
    >
      <Await of={loaded}>
        {(record) => (
          <Record
            record={after ?? record}
            onStopped={setAfter}
            reload={() => {
              setAfter(undefined);
              loaded.reload();
            }}
          />
        )}
      </Await>
    </Page>
  );
}

interface RecordProps {
  record: SendingRecordShape;
  onStopped: (record: SendingRecordShape) => void;
  reload: () => void;
}

function Record({ record, onStopped, reload }: RecordProps) {
  const { lines, state, sendAt, at, stoppable } = record;
  const fates = [...new Set(lines.map(({ fate }) => fate))];
  return (
    <>
      <section class="card send-card">
        <p class="sent-words">{record.title}</p>
        <p class="soft small">{say.sentAt(thaiTime(at))}</p>
        {state === 'scheduled' && sendAt && <p class="near soon">{say.sendAt(thaiTime(sendAt))}</p>}
        <p role="status" class="chips">
          {fates.map((fate) => (
            <span key={fate} class={`chip ${TONE[fate]}`}>
              {say.fate[fate]} {say.people(lines.filter((line) => line.fate === fate).length)}
            </span>
          ))}
        </p>
        {record.unreachable > 0 && <p class="soft small">{say.unreachable(record.unreachable)}</p>}
        {record.leftOut > 0 && <p class="near late">{say.leftOut(record.leftOut)}</p>}
        {fates.includes('outdated') && <p class="near late">{say.outdated}</p>}
        <p class="hint">{say.fateHint}</p>
        <button type="button" class="button quiet compact" onClick={reload}>
          {say.refresh}
        </button>
        {stoppable && <Stop record={record} onStopped={onStopped} />}
      </section>
      <section class="card send-card">
        <h2>{say.recipients}</h2>
        <ul class="record-lines">
          {lines.map((line) => (
            <li key={`${line.unit} ${line.name}`}>
              <span>
                <b>{line.unitName}</b>
                <span class="soft small"> {line.name || say.gone}</span>
                {line.failure && (
                  <span class="near late small record-reason">
                    {say.failure[line.failure.reason]}
                    <span class="soft small" lang="en">
                      {' '}
                      {line.failure.detail}
                    </span>
                  </span>
                )}
              </span>
              <span class={`chip ${TONE[line.fate]}`}>{say.fate[line.fate]}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Stop({ record, onStopped }: Pick<RecordProps, 'record' | 'onStopped'>) {
  const { call } = useApp();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function stop() {
    setBusy(true);
    try {
      onStopped(await call('stopSending', { params: { sending: record.id } }));
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }
  return (
    <>
      {failure && (
        <Notice tone="late" icon="alert" role="alert">
          <p>{failure.message}</p>
        </Notice>
      )}
      <button type="button" class="button danger-quiet compact" onClick={() => setAsking(true)}>
        {record.state === 'scheduled' ? say.cancelSchedule : say.stop}
      </button>
      {asking && (
        <Confirm
          title={say.stopAsk}
          text={say.stopText}
          confirm={say.stopConfirm}
          danger
          busy={busy}
          onConfirm={stop}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
