import { pages } from '@thankamnot/shared/wording/liff/pages';
import { register as say } from '@thankamnot/shared/wording/liff/register';
import { useState } from 'preact/hooks';
import { Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from './send-failure.tsx';
import { useSend } from './use-send.ts';

export function WaitingStep() {
  const { call, me, platform } = useApp();
  const [asked, setAsked] = useState(false);
  const { send, sending, failure } = useSend(async () => {
    const now = await call('me', {});
    setAsked(true);
    return now;
  });
  return (
    <Page title={say.waitingTitle}>
      <Blank icon="clock" title={me.waitingFor?.name ?? ''} text={say.waitingText(me.waitingFor?.unit ?? '')}>
        {me.contact && <p class="soft">{say.waitingContact(me.contact.name, me.contact.phone)}</p>}
        <p role="status">{asked && say.waitingStill}</p>
        <SendFailure failure={failure} />
        <button type="button" class="button" aria-disabled={sending || undefined} onClick={send}>
          {say.waitingCheck}
        </button>
        {platform.inLine && (
          <button type="button" class="button bare" onClick={() => platform.closeWindow()}>
            {pages.close}
          </button>
        )}
      </Blank>
    </Page>
  );
}
