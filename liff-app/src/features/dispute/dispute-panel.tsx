import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { dispute as say } from '@thankamnot/shared/wording/liff/dispute';
import { photos as photosSay } from '@thankamnot/shared/wording/liff/photos';
import { useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { Notice } from '../../design/notice.tsx';
import { thaiTime } from '../../design/time.ts';
import { useApp } from '../../session/app-context.tsx';
import { photosFiled, photosSettled } from '../evidence/photo-boxes.ts';
import { PhotoField } from '../evidence/photo-field.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { LinkField } from '../report/fields/typing.tsx';
import './dispute.css';

const FIELD = {
  id: 'dispute',
  kind: 'link',
  get label() {
    return say.link;
  },
  get hint() {
    return say.linkHint;
  },
  required: false,
} as const;

/** The unit has reported and the central system's list lacks it: the officer answers with a link or photos. */
export function DisputePanel({ item, reload }: { item: WorkItem; reload: () => void }) {
  const { call, me } = useApp();
  const place = { duty: item.duty, round: item.round, unit: item.unit.code };
  const [evidence, setEvidence] = useState('');
  const [photos, setPhotos] = useState<string[]>([]);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [answered, setAnswered] = useState(item.dispute);
  /** Photos may become ready while the press waits for them. */
  const latest = useRef(photos);
  latest.current = photos;
  const keyFor = usePressKeys();
  const fault = failure?.faults.find(({ field }) => field === 'evidence')?.message;

  if (answered)
    return (
      <Notice tone="going" icon="clock" role="status" title={say.sent}>
        <p>{say.sentBy(answered.by, thaiTime(answered.at))}</p>
        <p class="dispute-link">{answered.evidence ?? photosSay.answeredWith}</p>
      </Notice>
    );

  async function send() {
    if (sending) return;
    setSending(true);
    setFailure(undefined);
    try {
      await photosSettled(me.user, place, 'dispute');
      const answer = { evidence: evidence.trim() || null, photos: latest.current };
      const { item: after } = await call('answerDispute', {
        params: place,
        body: { key: keyFor(answer), ...answer },
      });
      photosFiled(me.user, place, 'dispute');
      if (after.dispute) setAnswered(after.dispute);
      // The form below rests on the revision that the answer has made.
      reload();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setSending(false);
    }
  }

  return (
    <form
      class="dispute-panel"
      noValidate
      aria-label={say.title}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Notice tone="trouble" icon="alert" title={say.title}>
        <p>{say.ask}</p>
      </Notice>
      <LinkField
        field={FIELD}
        value={evidence}
        fault={fault}
        onChange={(value) => setEvidence(String(value ?? ''))}
      />
      <PhotoField item={item} purpose="dispute" stored={[]} value={photos} onChange={setPhotos} />
      <SendFailure failure={fault ? undefined : failure} />
      <button type="submit" class="button" aria-disabled={sending || undefined}>
        {sending ? say.sending : say.send}
      </button>
    </form>
  );
}
