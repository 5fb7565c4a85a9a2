import type { Me } from '@thankamnot/shared/api/shapes';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { lazy } from '../../design/lazy.tsx';
import { Page } from '../../design/page.tsx';
import { Failed, Skeleton, StartFailed } from '../../design/states.tsx';
import { useSteadyPlace } from '../../design/steady-place.ts';
import { earlyForm } from '../../early.ts';
import { useVisit } from '../../session/app-context.tsx';
import type { Round } from './begun.ts';
import { formOf } from './entry.ts';
import type { After } from './load-after.ts';
import { ReportEditor } from './report-editor.tsx';
import { ReportHead } from './report-head.tsx';
import type { Receipt } from './use-report.ts';
import './report.css';

const DisputePanel = lazy(() => import('../dispute/dispute-panel.tsx').then((m) => m.DisputePanel), {
  part: true,
});

const OnBehalf = lazy(() => import('../behalf/on-behalf.tsx').then((m) => m.OnBehalf), { part: true });
const ChooseUnit = lazy(() => import('./choose-unit.tsx').then((m) => m.ChooseUnit));

interface ReportPageProps extends Round {
  unit: string | undefined;
  /** The figure that was written in chat. */
  count?: string | undefined;
}

/**
 * The form of one duty in one round. It stands before it is known who opened it; with several units of one's own it
 * then asks for which.
 */
export function ReportPage({ duty, round, unit, count }: ReportPageProps) {
  const { app } = useVisit();
  const own = app && ownUnits(app.me);
  const chosen = unit ?? (own?.length === 1 ? own[0]?.code : undefined);
  if (chosen || !own)
    return (
      <FormPage duty={duty} round={round} unit={chosen} isOwn={!unit || isAmong(own, unit)} count={count} />
    );
  return <ChooseUnit duty={duty} round={round} own={own} />;
}

export type Own = { code: string; name: string }[];
const isAmong = (own: Own | undefined, unit: string) => own?.some(({ code }) => code === unit) ?? false;

/** The units of one's seats, and a coordinator's own office, which some duties ask for. */
function ownUnits({ units, coordinates, province }: Me): Own {
  const office = coordinates && (coordinates.district ?? province?.code);
  return office ? [...units, { code: office, name: coordinates.title }] : units;
}

function FormPage({ duty, round, unit, isOwn, count }: ReportPageProps & { isOwn: boolean }) {
  const visit = useVisit();
  const { app } = visit;
  const [filed, setFiled] = useState<{ receipt: Receipt; Success: After['SuccessPage'] }>();
  const [turn, setTurn] = useState(0);
  const loaded = useLoad(
    `form/${duty}/${round}/${unit}/${turn}`,
    app && unit ? () => app.call('reportForm', { params: { duty, round, unit } }) : undefined,
    { fresh: true },
  );
  const { data } = loaded;
  // Once the unit's own form was there, the one for everybody has done its work.
  const wasKnown = useRef(false);
  wasKnown.current ||= data !== undefined;
  const early = wasKnown.current ? undefined : earlyForm(duty, round);
  useSteadyPlace(data);
  const form = useMemo(() => {
    const shape = data?.form ?? early?.form;
    return shape && formOf(shape);
  }, [data, early]);

  if (filed && data)
    return (
      <filed.Success
        own={isOwn}
        receipt={filed.receipt}
        data={data}
        onCorrect={() => {
          setFiled(undefined);
          setTurn((n) => n + 1);
        }}
      />
    );
  const failure = visit.failure ?? loaded.failure;
  const retry = visit.failure ? visit.retry : loaded.reload;
  const text = data?.item ?? early;
  const stands = form !== undefined && text !== undefined && (!failure || isPassing(failure));
  if (visit.failure && !stands) return <StartFailed failure={visit.failure} />;
  const back = isOwn
    ? { to: { page: 'work' } as const, label: shell.tabs.work }
    : { to: { page: 'board', duty, round } as const, label: shell.tabs.duties };
  return (
    <Page
      title={stands ? text.shortTitle : failure ? say.kicker : shell.loading}
      kicker={stands ? [data?.item.unit.name, text.roundTitle].filter(Boolean).join(' · ') : undefined}
      back={app ? back : 'later'}
    >
      {stands ? (
        <div class="report">
          {!isOwn && data && <OnBehalf item={data.item} />}
          <ReportHead text={text} item={data?.item} failed={failure !== undefined} />
          {data?.item.verification === 'disputed' && <DisputePanel item={data.item} reload={loaded.reload} />}
          <ReportEditor
            key={turn}
            place={{ duty, round }}
            form={form}
            data={data}
            count={turn === 0 ? count : undefined}
            lacking={failure && { failure, retry }}
            onFiled={(receipt, { SuccessPage }) => setFiled({ receipt, Success: SuccessPage })}
          />
        </div>
      ) : failure ? (
        <Failed failure={failure} retry={retry} />
      ) : (
        <Skeleton />
      )}
    </Page>
  );
}

/** Will pass by itself, so that what is typed may stay on the screen meanwhile. */
const isPassing = ({ kind }: Failure) => kind === 'offline' || kind === 'server';
