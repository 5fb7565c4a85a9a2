import { me as say } from '@thankamnot/shared/wording/liff/me';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { register } from '@thankamnot/shared/wording/liff/register';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { NoticeText } from './notice-text.tsx';

export function PrivacyPage() {
  const { me } = useApp();
  const back =
    me.state === 'registered'
      ? { to: { page: 'me' } as const, label: shell.tabs.me }
      : { to: { page: 'register', code: '' } as const, label: pages.back };
  return (
    <Page title={say.privacy} kicker={register.noticeVersion(PRIVACY_VERSION)} back={back}>
      <NoticeText />
    </Page>
  );
}
