import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { dispute as say } from '@thankamnot/shared/wording/liff/dispute';
import { photos } from '@thankamnot/shared/wording/liff/photos';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { Confirm } from '../../design/confirm.tsx';
import { Icon } from '../../design/icon.tsx';
import { thaiTime } from '../../design/time.ts';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import './dispute.css';

type Board = ResponseOf<'board'>;
type Unit = Board['units'][number];

/** The units that the central system's list lacks; the coordinator decides on what officers have answered. */
export function DisputeList({ board, reload }: { board: Board; reload: () => void }) {
  const { call } = useApp();
  const [refusing, setRefusing] = useState<Unit>();
  const { busy, failure, run } = useAct();
  const [decided, setDecided] = useState('');
  const keyFor = usePressKeys();
  const disputed = board.units
    .filter(({ verification }) => verification === 'disputed')
    .sort((a, b) => Number(b.dispute !== null) - Number(a.dispute !== null));

  const decide = (unit: Unit, accept: boolean) =>
    run(async () => {
      await call('decideDispute', {
        params: { duty: board.duty, round: board.round, unit: unit.code },
        body: { key: keyFor([unit.code, accept, unit.dispute?.at]), accept },
      });
      setDecided(accept ? say.accepted(unit.name) : say.rejected(unit.name));
      reload();
    }).finally(() => setRefusing(undefined));

  return (
    <>
      <p role="status" class={decided ? 'card decided' : 'sr'}>
        {decided}
      </p>
      {disputed.length > 0 && (
        <section class="card disputes">
          <h2>{say.list(disputed.length)}</h2>
          <SendFailure failure={failure} />
          <ul>
            {disputed.map((unit) => (
              <li key={unit.code}>
                <Link
                  to={{ page: 'unit', code: unit.code, duty: board.duty, round: board.round }}
                  class="disputed-unit"
                >
                  {unit.name}
                </Link>
                {unit.dispute ? (
                  <>
                    <p class="soft small">{say.sentBy(unit.dispute.by, thaiTime(unit.dispute.at))}</p>
                    {unit.dispute.evidence && <Evidence address={unit.dispute.evidence} />}
                    {unit.photos && (
                      <Link
                        to={{ page: 'history', duty: board.duty, round: board.round, unit: unit.code }}
                        class="out"
                      >
                        {photos.seeEvidence}
                      </Link>
                    )}
                    <div class="row">
                      <button
                        type="button"
                        class="button compact"
                        aria-label={say.acceptFor(unit.name)}
                        disabled={busy}
                        onClick={() => decide(unit, true)}
                      >
                        {say.accept}
                      </button>
                      <button
                        type="button"
                        class="button quiet compact"
                        aria-label={say.rejectFor(unit.name)}
                        disabled={busy}
                        onClick={() => setRefusing(unit)}
                      >
                        {say.reject}
                      </button>
                    </div>
                  </>
                ) : (
                  <p class="soft small">{say.waiting}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {refusing && (
        <Confirm
          title={say.rejectAsk(refusing.name)}
          text={say.rejectText}
          confirm={say.reject}
          danger
          busy={busy}
          onCancel={() => setRefusing(undefined)}
          onConfirm={() => decide(refusing, false)}
        />
      )}
    </>
  );
}

function Evidence({ address }: { address: string }) {
  const { platform } = useApp();
  return (
    <a
      class="out"
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        platform.openExternal(address);
      }}
    >
      {say.openEvidence}
      <Icon name="out" />
    </a>
  );
}
