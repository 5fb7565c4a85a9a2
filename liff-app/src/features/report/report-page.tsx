import type { Me } from '@thankamnot/shared/api/shapes';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useState } from 'preact/hooks';
import type { Failure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { lazy } from '../../design/lazy.tsx';
import { Page } from '../../design/page.tsx';
import { Await, Blank } from '../../design/states.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import type { After } from './load-after.ts';
import { ReportEditor } from './report-editor.tsx';
import { ReportHead } from './report-head.tsx';
import type { Receipt } from './use-report.ts';
import './report.css';

const DisputePanel = lazy(() => import('../dispute/dispute-panel.tsx').then((m) => m.DisputePanel), {
  part: true,
});

const OnBehalf = lazy(() => import('../behalf/on-behalf.tsx').then((m) => m.OnBehalf), { part: true });

interface ReportPageProps {
  duty: string;
  round: string;
  unit: string | undefined;
  /** The figure that was written in chat. */
  count?: string | undefined;
}

/** The form of one duty in one round; with several units of one's own it first asks for which. */
export function ReportPage({ duty, round, unit, count }: ReportPageProps) {
  const { me } = useApp();
  const own = ownUnits(me);
  const chosen = unit ?? (own.length === 1 ? own[0]?.code : undefined);
  if (chosen) return <FormPage duty={duty} round={round} unit={chosen} count={count} />;
  return (
    <Page title={say.chooseUnit} kicker={say.kicker} back={{ to: { page: 'work' }, label: shell.tabs.work }}>
      {own.length === 0 && <Blank icon="list" title={say.kicker} text={say.noUnit} />}
      <ul class="cards">
        {own.map(({ code, name }) => (
          <li key={code}>
            <Link to={{ page: 'report', duty, round, unit: code }} class="card row-link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The units of one's seats, and a coordinator's own office, which some duties ask for. */
function ownUnits({ units, coordinates, province }: Me): { code: string; name: string }[] {
  const office = coordinates && (coordinates.district ?? province?.code);
  return office ? [...units, { code: office, name: coordinates.title }] : units;
}

function FormPage({ duty, round, unit, count }: ReportPageProps & { unit: string }) {
  const { call, me } = useApp();
  const [filed, setFiled] = useState<{ receipt: Receipt; Success: After['SuccessPage'] }>();
  const [turn, setTurn] = useState(0);
  const params = { duty, round, unit };
  const loaded = useLoad(`form/${duty}/${round}/${unit}/${turn}`, () => call('reportForm', { params }), {
    fresh: true,
  });
  const own = ownUnits(me).some(({ code }) => code === unit);
  if (filed && loaded.data)
    return (
      <filed.Success
        own={own}
        receipt={filed.receipt}
        data={loaded.data}
        onCorrect={() => {
          setFiled(undefined);
          setTurn((n) => n + 1);
        }}
      />
    );
  const back = own
    ? { to: { page: 'work' } as const, label: shell.tabs.work }
    : { to: { page: 'board', duty, round } as const, label: shell.tabs.duties };
  const item = loaded.data?.item;
  return (
    <Page
      title={item?.shortTitle ?? titleOf(loaded.failure)}
      kicker={item && `${item.unit.name} · ${item.roundTitle}`}
      back={back}
    >
      <Await of={loaded} rows={4}>
        {(data) => (
          <div class="report">
            {!own && <OnBehalf item={data.item} />}
            <ReportHead item={data.item} />
            {data.item.verification === 'disputed' && (
              <DisputePanel item={data.item} reload={loaded.reload} />
            )}
            <ReportEditor
              key={turn}
              data={data}
              count={turn === 0 ? count : undefined}
              onFiled={(receipt, { SuccessPage }) => setFiled({ receipt, Success: SuccessPage })}
            />
          </div>
        )}
      </Await>
    </Page>
  );
}

const titleOf = (failure: Failure | undefined) => (failure ? say.kicker : shell.loading);
