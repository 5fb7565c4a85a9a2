import type { SendPlanShape } from '@thankamnot/shared/api/send-shapes';
import { behalf } from '@thankamnot/shared/wording/liff/behalf';
import { sendWording as say } from '@thankamnot/shared/wording/liff/send';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useState } from 'preact/hooks';
import { type Loaded, useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { Page } from '../../design/page.tsx';
import type { Route } from '../../router/routes.ts';
import { codesIn } from '../../router/unit-codes.ts';
import { useApp } from '../../session/app-context.tsx';
import { BroadcastPage } from './broadcast-page.tsx';
import { PlanPanel } from './plan-panel.tsx';

interface RemindPageProps {
  duty: string;
  round: string;
  /** Picked by hand; all that owe something where none are. */
  units?: string | undefined;
}

/** The plan of a reminder about one round. */
export function RemindPage({ duty, round, units }: RemindPageProps) {
  const { call } = useApp();
  const [seats, setSeats] = useState<'one' | 'all'>('one');
  const loaded = useLoad(
    `remind/${duty}/${round}/${units}/${seats}`,
    () =>
      call('planSending', {
        body: { kind: 'chase', rounds: [{ duty, round }], seats, ...(units && { units: codesIn(units) }) },
      }),
    { fresh: true },
  );
  const back = { to: { page: 'board', duty, round } as const, label: behalf.toList };
  return <Shown of={loaded} back={back} seats={seats} onSeats={setSeats} />;
}

/** A plan that was shown in chat, with every name. A broadcast can be composed further. */
export function PlanPage({ id }: { id: string }) {
  const { call } = useApp();
  const loaded = useLoad(`plan/${id}`, () => call('sendPlan', { params: { plan: id } }), { fresh: true });
  if (loaded.data?.wish.kind === 'broadcast') return <BroadcastPage key={id} given={loaded.data} />;
  return <Shown of={loaded} back={{ to: { page: 'duties' }, label: say.toDesk }} />;
}

interface ShownProps {
  of: Loaded<SendPlanShape>;
  back: { to: Route; label: string };
  seats?: 'one' | 'all';
  onSeats?: (seats: 'one' | 'all') => void;
}

function Shown({ of, back, seats, onSeats }: ShownProps) {
  const plan = of.data;
  // Of a plan from chat it is not known yet whether it reminds or announces.
  const isKnown = seats || plan || of.failure;
  return (
    <Page title={isKnown ? say.remindTitle : shell.loading} kicker={plan?.titles.join(', ')} back={back}>
      {seats && onSeats && (
        <fieldset class="field">
          <legend class="label">{say.seatsLegend}</legend>
          <div class="yes-no">
            {(['one', 'all'] as const).map((choice) => (
              <label key={choice} class="option">
                <input
                  type="radio"
                  name="seats"
                  checked={seats === choice}
                  onChange={() => onSeats(choice)}
                />
                <span>{say.seats[choice]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Await of={of}>{(shown) => <PlanPanel key={shown.id} plan={shown} />}</Await>
    </Page>
  );
}
