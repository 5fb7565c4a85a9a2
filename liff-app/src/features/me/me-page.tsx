import { language } from '@thankamnot/shared/wording/liff/language';
import { me as say } from '@thankamnot/shared/wording/liff/me';
import { ownData } from '@thankamnot/shared/wording/liff/own-data';
import { useLoad } from '../../api/use-load.ts';
import { Below } from '../../design/below.tsx';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { telephoneLink } from '../../design/telephone.ts';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { InvitePanel } from './invite-panel.tsx';
import { LeavePanel } from './leave-panel.tsx';
import { OwnSettings } from './own-settings.tsx';
import './me.css';

export function MePage() {
  const { call, me } = useApp();
  const settings = useLoad('own-settings', () => call('ownSettings', {}), { fresh: true });
  return (
    <Page title={say.title} kicker={me.name}>
      <section class="card me-card">
        {me.coordinates && (
          <p>
            <span class="soft small">{say.coordinates}</span>
            <br />
            <b>{me.coordinates.title}</b>
          </p>
        )}
        {(me.units.length > 0 || !me.coordinates) && (
          <>
            <h2 class="soft small plain">{say.units}</h2>
            {me.units.length === 0 && <p>{say.noUnits}</p>}
            {me.units.map(({ code, name }) => (
              <p key={code} class="own-unit">
                <b>{name}</b>
              </p>
            ))}
          </>
        )}
        {me.contact && (
          <p>
            <span class="soft small">{say.contact}</span>
            <br />
            {me.contact.name}
            {me.contact.phone && (
              <>
                <br />
                <a href={telephoneLink(me.contact.phone)}>{say.call(me.contact.phone)}</a>
              </>
            )}
          </p>
        )}
      </section>
      {me.units.map((unit) => (
        <InvitePanel key={unit.code} unit={unit} named={me.units.length > 1} />
      ))}
      <OwnSettings of={settings} />
      <Below of={settings}>
        <Rest />
      </Below>
    </Page>
  );
}

function Rest() {
  const { me } = useApp();
  return (
    <>
      <section class="card">
        <h2>{language.label}</h2>
        <LanguageSwitch />
      </section>
      <Link to={{ page: 'own-data' }} class="card row-link">
        <span>
          {ownData.link}
          <span class="soft small under">{ownData.linkText}</span>
        </span>
        <Icon name="next" />
      </Link>
      <Link to={{ page: 'privacy' }} class="card row-link">
        <span>
          {say.privacy}
          {me.privacyVersion && (
            <span class="soft small under">{say.acceptedVersion(me.privacyVersion)}</span>
          )}
        </span>
        <Icon name="next" />
      </Link>
      <LeavePanel />
    </>
  );
}
