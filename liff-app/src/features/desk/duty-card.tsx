import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { desk } from '@thankamnot/shared/wording/liff/desk';
import { overview as say } from '@thankamnot/shared/wording/liff/overview';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { percent } from '@thankamnot/shared/wording/percent';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Icon } from '../../design/icon.tsx';
import { urgencyOf } from '../../design/urgency.ts';
import { Link } from '../../router/router.tsx';
import { RateBar } from './rate-bar.tsx';
import { StandingLine } from './standing-line.tsx';

export type DutyLine = ResponseOf<'duties'>['duties'][number];

/** One round on the overview: how it stands, what is needed, and the next step. */
export function DutyCard({ duty }: { duty: DutyLine }) {
  const { duty: id, round, shortTitle, roundTitle, complete, expected } = duty;
  const missing = expected - complete;
  const urgency = urgencyOf(duty.daysLeft, missing === 0);
  return (
    <article class="card duty-card">
      <DateLeaf date={duty.dueOn} urgency={urgency} />
      <div>
        <h2>{shortTitle}</h2>
        <p class="soft">{roundTitle}</p>
        <p class={`near ${urgency}`}>
          {shell.daysLeft(duty.daysLeft)}
          <span class="sr"> {dates.weekday(duty.dueOn)}</span>
        </p>
      </div>
      <div class="duty-rate">
        <p class="rate-line">
          <b class="rate-number">{percent(duty.rate)}</b>{' '}
          <span class="soft">{expected === 0 ? desk.noUnits : desk.countOf(complete, expected)}</span>
        </p>
        <RateBar rate={duty.rate} target={duty.targetRate} />
        {expected > 0 && <StandingLine {...duty} missing={missing} />}
        {duty.problems > 0 && (
          <p class="duty-problems">
            <span class="chip trouble">
              <Icon name="alert" />
              {say.problemUnits(duty.problems)}
            </span>
          </p>
        )}
      </div>
      <div class="duty-steps">
        <Link
          to={{ page: 'board', duty: id, round, district: undefined }}
          class="button quiet"
          label={`${desk.openBoard} ${shortTitle} ${roundTitle}`}
        >
          {desk.openBoard}
          <Icon name="next" />
        </Link>
        {missing > 0 && (
          <Link
            to={{ page: 'remind', duty: id, round }}
            class="button bare"
            label={`${say.remind(missing)} ${shortTitle} ${roundTitle}`}
          >
            {say.remind(missing)}
          </Link>
        )}
      </div>
    </article>
  );
}
