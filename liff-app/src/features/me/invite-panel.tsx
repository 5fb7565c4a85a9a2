import type { Me } from '@thankamnot/shared/api/shapes';
import { me as say } from '@thankamnot/shared/wording/liff/me';
import { useState } from 'preact/hooks';
import { useAct } from '../../api/use-act.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { type Invite, InviteCard } from './invite-card.tsx';

/** A code for a colleague, or for whoever takes over the seat. */
export function InvitePanel({ unit, named }: { unit: Me['units'][number]; named: boolean }) {
  const { call } = useApp();
  const [invite, setInvite] = useState<Invite & { handOver: boolean }>();
  const { busy, failure, run } = useAct();
  const create = (handOver: boolean) =>
    run(async () => {
      const made = await call('inviteColleague', { params: { unit: unit.code }, body: { handOver } });
      setInvite({ ...made, handOver });
    });

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
