import { me as say } from '@thankamnot/shared/wording/liff/me';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Page } from '../../design/page.tsx';
import { Blank } from '../../design/states.tsx';
import { useApp } from '../../session/app-context.tsx';

export function GoodbyePage() {
  const { platform } = useApp();
  return (
    <Page title={say.leave}>
      <Blank icon="check" tone="done" title={say.leftTitle} text={say.leftText}>
        {platform.inLine && (
          <button type="button" class="button" onClick={() => platform.closeWindow()}>
            {shell.close}
          </button>
        )}
      </Blank>
    </Page>
  );
}
