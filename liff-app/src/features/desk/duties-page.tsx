import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { dutyLinks } from '@thankamnot/shared/wording/liff/duty-links';
import { live } from '@thankamnot/shared/wording/liff/live';
import { overview } from '@thankamnot/shared/wording/liff/overview';
import { sendLinks as send } from '@thankamnot/shared/wording/liff/send-links';
import { numeral } from '@thankamnot/shared/wording/numeral';
import { useRef } from 'preact/hooks';
import { LOOK_EVERY_MS, useLive } from '../../api/use-live.ts';
import { useLoad } from '../../api/use-load.ts';
import { Await, Blank } from '../../design/await.tsx';
import { Below } from '../../design/below.tsx';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { QuotaMeter } from '../budget/quota-meter.tsx';
import { PeopleLink } from '../people/people-link.tsx';
import { DutyCard, type DutyLine } from './duty-card.tsx';
import { LiveNote } from './live-note.tsx';
import '../../design/figures.css';
import './desk.css';
import './overview.css';

type Duties = ResponseOf<'duties'>;

/** Every open round of the coordinator's area, trouble first: what is wrong, and what to do next. */
export function DutiesPage() {
  const { call, me } = useApp();
  const loaded = useLive<Duties>('duties', (holding) => call('duties', { holding }), LOOK_EVERY_MS.overview);
  const month = useLoad('budget', () => call('budget', {}));
  return (
    <Page title={say.title} kicker={me.coordinates?.title} wide>
      <Await of={loaded}>
        {({ duties, summary }) => (
          <>
            {duties.length > 0 && <Summary of={summary} />}
            <LiveNote of={loaded} news={live.newsOfAll(summary.open, summary.missingUnits)} />
            {duties.length === 0 ? (
              <Blank icon="chart" title={say.none} text={say.noneText} />
            ) : (
              <Lines duties={duties} />
            )}
          </>
        )}
      </Await>
      <Below of={loaded}>
        <QuotaMeter of={month} />
        <Below of={month}>
          <Ways applicants={loaded.data?.summary.applicants ?? 0} />
        </Below>
      </Below>
    </Page>
  );
}

function Ways({ applicants }: { applicants: number }) {
  const { me } = useApp();
  return (
    <nav class="desk-ways" aria-label={send.sendings}>
      {me.coordinates?.district === null && (
        <>
          <Link to={{ page: 'letter', draft: undefined }} class="button quiet">
            <Icon name="plus" />
            {say.fromLetter}
          </Link>
          <Link to={{ page: 'duty-shelf' }} class="button quiet">
            <Icon name="pencil" />
            {dutyLinks.shelf}
          </Link>
        </>
      )}
      <Link to={{ page: 'broadcast' }} class="button quiet">
        {send.broadcast}
      </Link>
      <Link to={{ page: 'sendings' }} class="button quiet">
        {send.sendings}
      </Link>
      <Link to={{ page: 'calls' }} class="button quiet">
        {send.calls}
      </Link>
      <PeopleLink waiting={applicants} />
    </nav>
  );
}

function Summary({ of }: { of: Duties['summary'] }) {
  const figures: [label: string, count: number, tone: string][] = [
    [overview.open, of.open, ''],
    [overview.missingUnits, of.missingUnits, ''],
    [overview.problems, of.problems, 'trouble'],
    ...(of.applicants === null
      ? []
      : [[overview.applicants, of.applicants, 'waits'] as [string, number, string]]),
  ];
  return (
    <section aria-label={overview.summary}>
      <dl class="summary">
        {figures.map(([label, count, tone]) => (
          <div key={label} class={count > 0 ? tone : ''}>
            <dt>{label}</dt>
            <dd>{numeral(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Lines({ duties }: { duties: DutyLine[] }) {
  const lines = useSteady(duties, ({ duty, round }) => `${duty}/${round}`);
  return (
    <ul class="cards duties">
      {lines.map((duty) => (
        <li key={`${duty.duty}/${duty.round}`}>
          <DutyCard duty={duty} />
        </li>
      ))}
    </ul>
  );
}

/** Figures that change while somebody reads do not change the order under their eyes; what is new comes at the end. */
function useSteady<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const order = useRef<string[]>([]);
  for (const item of items) if (!order.current.includes(nameOf(item))) order.current.push(nameOf(item));
  const placeOf = (item: T) => order.current.indexOf(nameOf(item));
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
