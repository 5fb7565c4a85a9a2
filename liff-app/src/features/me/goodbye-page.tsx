import { me as say } from '@thankamnot/shared/wording/liff/me';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';

export function GoodbyePage() {
  const { platform } = useApp();
  return (
    <Page title={say.leave}>
      <Blank icon="check" tone="done" title={say.leftTitle} text={say.leftText}>
        {platform.inLine && (
          <button type="button" class="button" onClick={() => platform.closeWindow()}>
            {pages.close}
          </button>
        )}
      </Blank>
    </Page>
  );
}
