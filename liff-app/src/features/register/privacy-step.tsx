import { register as say } from '@thankamnot/shared/wording/liff/register';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { NoticeText } from '../privacy/notice-text.tsx';
import { SendFailure } from './send-failure.tsx';
import { useSend } from './use-send.ts';

/** What is kept and why, before anything is: in three lines, with the whole notice below them. */
export function PrivacyStep() {
  const { call } = useApp();
  const { send, sending, failure } = useSend(() =>
    call('acceptPrivacy', { body: { version: PRIVACY_VERSION } }),
  );
  return (
    <Page title={say.welcome} kicker={say.step(1, 2)}>
      <LanguageSwitch />
      <p class="lead">{say.welcomeText}</p>
      <section class="card privacy-card">
        <h2>{say.notice}</h2>
        <ul class="in-short">
          {say.noticeShort.map((line) => (
            <li key={line}>
              <Icon name="check" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
        <details class="more">
          <summary>{say.noticeFull}</summary>
          <p class="soft small">{say.noticeVersion(PRIVACY_VERSION)}</p>
          <NoticeText />
        </details>
      </section>
      <SendFailure failure={failure} />
      <button type="button" class="button wide-button" aria-disabled={sending || undefined} onClick={send}>
        {say.accept}
      </button>
    </Page>
  );
}
