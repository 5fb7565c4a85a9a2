import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { weekdayThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { dutyLinks } from '@thankamnot/shared/wording/liff/duty-links';
import { sendLinks as send } from '@thankamnot/shared/wording/liff/send-links';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { percent } from '@thankamnot/shared/wording/percent';
import { useLoad } from '../../api/use-load.ts';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { Await, Blank } from '../../design/states.tsx';
import { urgencyOf } from '../../design/urgency.ts';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { RateBar } from './rate-bar.tsx';
import './desk.css';

/** Every open round of the coordinator's area with its rates. */
export function DutiesPage() {
  const { call, me } = useApp();
  const loaded = useLoad('duties', () => call('duties', {}));
  return (
    <Page title={say.title} kicker={me.coordinates?.title} wide>
      {me.coordinates?.district === null && (
        <>
          <Link to={{ page: 'letter', draft: undefined }} class="button quiet from-letter">
            <Icon name="plus" />
            {say.fromLetter}
          </Link>
          <Link to={{ page: 'duty-shelf' }} class="button quiet from-letter">
            <Icon name="pencil" />
            {dutyLinks.shelf}
          </Link>
        </>
      )}
      <nav class="desk-ways" aria-label={send.sendings}>
        <Link to={{ page: 'broadcast' }} class="button quiet">
          {send.broadcast}
        </Link>
        <Link to={{ page: 'sendings' }} class="button quiet">
          {send.sendings}
        </Link>
      </nav>
      <Await of={loaded}>
        {({ duties }) =>
          duties.length === 0 ? (
            <Blank icon="chart" title={say.none} text={say.noneText} />
          ) : (
            <ul class="cards duties">
              {duties.map((duty) => (
                <li key={`${duty.duty}/${duty.round}`}>
                  <DutyCard duty={duty} />
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </Page>
  );
}

function DutyCard({ duty }: { duty: ResponseOf<'duties'>['duties'][number] }) {
  const all = duty.rate === 1;
  const urgency = urgencyOf(duty.daysLeft, all);
  return (
    <article class="card duty-card">
      <DateLeaf date={duty.dueOn} urgency={urgency} />
      <div>
        <h2>{duty.shortTitle}</h2>
        <p class="soft">{duty.roundTitle}</p>
        <p class={`near ${urgency}`}>
          {shell.daysLeft(duty.daysLeft)}
          <span class="sr"> {weekdayThaiDate(duty.dueOn)}</span>
        </p>
      </div>
      <div class="duty-rate">
        <p class="rate-line">
          <b class="rate-number">{percent(duty.rate)}</b>{' '}
          <span class="soft">
            {duty.expected === 0 ? say.noUnits : say.countOf(duty.complete, duty.expected)}
          </span>
        </p>
        <RateBar rate={duty.rate} target={duty.targetRate} />
      </div>
      <Link
        to={{ page: 'board', duty: duty.duty, round: duty.round }}
        class="button quiet"
        label={`${say.openBoard} ${duty.shortTitle} ${duty.roundTitle}`}
      >
        {say.openBoard}
        <Icon name="next" />
      </Link>
    </article>
  );
}
