import { register as say } from '@thankamnot/shared/wording/liff/register';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { useState } from 'preact/hooks';
import { Blank } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import { navigate } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { CodeStep } from './code-step.tsx';
import { FindUnitStep } from './find-unit-step.tsx';
import { PrivacyStep } from './privacy-step.tsx';
import { WaitingStep } from './waiting-step.tsx';
import './register.css';

/** First the notice, then the seat: with an invite code at once, without one through a coordinator. */
export function RegisterPage({ code }: { code: string }) {
  const { me } = useApp();
  const [way, setWay] = useState<'code' | 'find'>('code');
  // Somebody registered may open an invite for a further unit: then only the code is asked for.
  const [before] = useState(me.units.length);
  if (me.privacyVersion !== PRIVACY_VERSION) return <PrivacyStep />;
  if (me.state === 'registered' && (me.units.length > before || !code)) return <Registered />;
  if (me.state === 'waiting' && !code) return <WaitingStep />;
  return way === 'code' ? (
    <CodeStep code={code} onOther={() => setWay('find')} />
  ) : (
    <FindUnitStep onOther={() => setWay('code')} />
  );
}

function Registered() {
  const { me } = useApp();
  const name = me.units.at(-1)?.name ?? me.coordinates?.title ?? '';
  return (
    <Page title={say.welcome}>
      <Blank icon="check" tone="done" title={say.welcomeUnit(name)}>
        <button type="button" class="button" onClick={() => navigate({ page: 'work' }, 'replace')}>
          {say.toWork}
        </button>
      </Blank>
    </Page>
  );
}
