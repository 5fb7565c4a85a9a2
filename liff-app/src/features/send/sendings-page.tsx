import type { SendingShape } from '@thankamnot/shared/api/send-shapes';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { thaiTime } from '../../design/time.ts';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';

/** What was sent by hand, the newest first. */
export function SendingsPage() {
  const { call } = useApp();
  const loaded = useLoad('sendings', () => call('sendings', {}));
  return (
    <Page title={say.sendingsTitle} back={{ to: { page: 'duties' }, label: say.toDesk }}>
      <Await of={loaded}>
        {({ sendings, quotaLeft }) => (
          <>
            <p class={quotaLeft === null ? 'near late' : 'soft'}>{say.quotaLeft(quotaLeft)}</p>
            <Link to={{ page: 'broadcast' }} class="button wide-button">
              {say.openBroadcast}
            </Link>
            {sendings.length === 0 ? (
              <Blank icon="list" title={say.none} text={say.noneText} />
            ) : (
              <ul class="cards">
                {sendings.map((sending) => (
                  <li key={sending.id}>
                    <Row sending={sending} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Await>
    </Page>
  );
}

function Row({ sending }: { sending: SendingShape }) {
  const { id, kind, title, at, sendAt, state, messagesCharged } = sending;
  return (
    <Link to={{ page: 'sending', id }} class="card row-link">
      <span>
        <span class="soft small">
          {say.kind[kind]} · {say.state[state]}
        </span>
        <b class="sending-title">{title}</b>
        <span class="under soft small">
          {state === 'scheduled' && sendAt ? say.sendAt(thaiTime(sendAt)) : say.sentAt(thaiTime(at))} ·{' '}
          {say.people(messagesCharged)}
        </span>
      </span>
    </Link>
  );
}
