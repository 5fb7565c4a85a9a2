import type { Me } from '@thankamnot/shared/api/shapes';
import { me as say } from '@thankamnot/shared/wording/liff/me';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { type Invite, InviteCard } from './invite-card.tsx';

/** A code for a colleague, or for whoever takes over the seat. */
export function InvitePanel({ unit, named }: { unit: Me['units'][number]; named: boolean }) {
  const { call } = useApp();
  const [invite, setInvite] = useState<Invite & { handOver: boolean }>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function create(handOver: boolean) {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      setInvite({
        ...(await call('inviteColleague', { params: { unit: unit.code }, body: { handOver } })),
        handOver,
      });
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  const ways = [
    { handOver: false, title: say.invite, text: say.inviteText, button: say.inviteButton },
    { handOver: true, title: say.handOver, text: say.handOverText, button: say.handOverButton },
  ];
  return (
    <section class="card">
      {named && <p class="soft small">{unit.name}</p>}
      {ways.map(({ handOver, title, text, button }) => (
        <div key={title} class="way">
          <h2>{title}</h2>
          <p class="soft">{text}</p>
          {invite?.handOver === handOver ? (
            <InviteCard invite={invite} unit={unit.name} handOver={handOver} />
          ) : (
            <button
              type="button"
              class="button quiet"
              aria-disabled={busy || undefined}
              onClick={() => create(handOver)}
            >
              {button}
            </button>
          )}
        </div>
      ))}
      <SendFailure failure={failure} />
    </section>
  );
}
