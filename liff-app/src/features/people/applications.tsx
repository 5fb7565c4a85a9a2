import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { people as say } from '@thankamnot/shared/wording/liff/people';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import type { Loaded } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { Confirm } from '../../design/confirm.tsx';
import { thaiTime } from '../../design/time.ts';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';

type Application = ResponseOf<'applications'>['applications'][number];

interface ApplicationsProps {
  of: Loaded<ResponseOf<'applications'>>;
  done: (told: string) => void;
}

/** Who asks for a seat. A coordinator's colleague may have decided meanwhile: then the answer says so. */
export function Applications({ of, done }: ApplicationsProps) {
  const decided = (told: string) => {
    of.reload();
    done(told);
  };
  return (
    <section class="card">
      <h2>{say.applications}</h2>
      <Await of={of} rows={1}>
        {({ applications }) =>
          applications.length === 0 ? (
            <p class="soft">{say.noApplications}</p>
          ) : (
            <ul class="people-rows">
              {applications.map((it) => (
                <li key={`${it.user}/${it.unit}`}>
                  <Row of={it} decided={decided} />
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </section>
  );
}

function Row({ of, decided }: { of: Application; decided: (told: string) => void }) {
  const { call } = useApp();
  const { busy, failure, run } = useAct();
  const [asking, setAsking] = useState(false);
  const keyFor = usePressKeys();
  const decide = (approve: boolean) =>
    run(async () => {
      setAsking(false);
      const body = { user: of.user, unit: of.unit, approve };
      const { approved, unitName } = await call('decideApplication', {
        body: { ...body, key: keyFor(body) },
      });
      decided(approved ? say.approved(of.name, unitName) : say.refused);
    });
  return (
    <>
      <p>
        <b>{of.name}</b>
        <br />
        {of.unitName}
      </p>
      <p class="soft small">
        {of.heading} · {say.appliedAt(thaiTime(of.at))}
      </p>
      <p class="small">
        {of.colleagues.length > 0 ? say.colleagues(of.colleagues.join(', ')) : say.noColleague}
      </p>
      <SendFailure failure={failure} />
      <div class="row people-acts">
        <button type="button" class="button" aria-disabled={busy || undefined} onClick={() => decide(true)}>
          {busy ? say.working : say.approve}
          <span class="sr"> {of.name}</span>
        </button>
        <button
          type="button"
          class="button quiet"
          aria-disabled={busy || undefined}
          onClick={() => !busy && setAsking(true)}
        >
          {say.refuse}
          <span class="sr"> {of.name}</span>
        </button>
      </div>
      {asking && (
        <Confirm
          title={say.refuseAsk(of.name)}
          text={say.refuseText(of.unitName)}
          confirm={say.refuse}
          danger
          onConfirm={() => decide(false)}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
