import { dates } from '@thankamnot/shared/wording/liff/dates';
import { report } from '@thankamnot/shared/wording/liff/report';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { useState } from 'preact/hooks';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';

type Outcome = 'shareDone' | 'shareCancelled' | 'shareFailed';

/** The card that a coordinator shares into the group that the province has already; it costs nothing. */
export function SharePage({ duty, round }: { duty: string; round: string }) {
  const { call, platform } = useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const loaded = useLoad(`share/${duty}/${round}`, () => call('shareCard', { params: { duty, round } }), {
    fresh: true,
  });

  async function share(messages: Record<string, unknown>[]) {
    if (busy) return;
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome((await platform.share(messages)) ? 'shareDone' : 'shareCancelled');
    } catch {
      setOutcome('shareFailed');
    } finally {
      setBusy(false);
    }
  }

  return (
    <Page
      title={say.shareTitle}
      kicker={loaded.data?.shortTitle}
      back={{ to: { page: 'board', duty, round }, label: say.toDesk }}
    >
      <Await of={loaded}>
        {(card) =>
          card.missing === 0 ? (
            <Blank icon="check" tone="done" title={say.shareAllDone} />
          ) : (
            <section class="card send-card">
              <p>{say.shareText}</p>
              <div class="share-preview">
                <span class="soft small">{say.shareCardKicker}</span>
                <b>{card.shortTitle}</b>
                <span class="near late">{say.shareMissing(card.missing, card.expected)}</span>
                <span>
                  {report.due} {dates.weekday(card.dueOn)}
                </span>
              </div>
              {outcome && (
                <Notice
                  tone={outcome === 'shareDone' ? 'done' : outcome === 'shareFailed' ? 'late' : 'going'}
                  icon={outcome === 'shareDone' ? 'check' : 'alert'}
                  role="status"
                >
                  <p>{say[outcome]}</p>
                </Notice>
              )}
              <button
                type="button"
                class="button wide-button"
                disabled={busy}
                onClick={() => share(card.messages)}
              >
                {say.shareButton}
              </button>
            </section>
          )
        }
      </Await>
    </Page>
  );
}
