import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { calendarLink as say } from '@thankamnot/shared/wording/liff/calendar-link';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { Confirm } from '../../design/confirm.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { CalendarLinkCard } from './calendar-link-card.tsx';

/** The link that brings due dates into the phone's calendar: made, shown once, renewed, revoked. */
export function CalendarPanel({ settings }: { settings: ResponseOf<'ownSettings'> }) {
  const { call } = useApp();
  const [madeAt, setMadeAt] = useState(settings.calendar?.madeAt);
  const [link, setLink] = useState<string>();
  const [told, setTold] = useState('');
  const [asking, setAsking] = useState<'again' | 'revoke'>();
  const { run, busy, failure } = useAct();
  const [turn, setTurn] = useState(0);
  const keyFor = usePressKeys();

  const make = () =>
    run(async () => {
      setTold('');
      // A press that is repeated names the same link; the next one, after something was done, another.
      const made = await call('makeCalendar', { body: { key: keyFor(turn) } });
      setTurn(turn + 1);
      setMadeAt(made.madeAt);
      setLink(new URL(made.path, location.origin).href);
    });
  const revoke = () =>
    run(async () => {
      await call('revokeCalendar', {});
      setTurn(turn + 1);
      setMadeAt(undefined);
      setLink(undefined);
      setTold(say.revoked);
    });
  const confirmed = () => {
    setAsking(undefined);
    return asking === 'revoke' ? revoke() : make();
  };

  return (
    <section class="card own-part">
      <h2>{say.title}</h2>
      <p class="soft">{say.text}</p>
      {link && <CalendarLinkCard key={link} link={link} />}
      {madeAt && !link && (
        <p class="set">
          {say.made(madeAt)}
          <span class="soft small under">{say.onceOnly}</span>
        </p>
      )}
      <p role="status" class="small">
        {told}
      </p>
      <SendFailure failure={failure} />
      <div class="row">
        <button
          type="button"
          class="button quiet"
          aria-disabled={busy || undefined}
          onClick={() => (madeAt ? setAsking('again') : make())}
        >
          {busy ? say.making : madeAt ? say.again : say.make}
        </button>
        {madeAt && (
          <button
            type="button"
            class="button danger-quiet"
            aria-disabled={busy || undefined}
            onClick={() => setAsking('revoke')}
          >
            {say.revoke}
          </button>
        )}
      </div>
      {asking && (
        <Confirm
          title={asking === 'again' ? say.againAsk : say.revokeAsk}
          text={asking === 'again' ? say.againText : say.revokeText}
          confirm={asking === 'again' ? say.again : say.revoke}
          danger={asking === 'revoke'}
          onConfirm={confirmed}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}
