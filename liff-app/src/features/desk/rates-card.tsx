import { addDays } from '@thankamnot/shared/calendar/civil-date';
import { standingOf } from '@thankamnot/shared/report/standing';
import { trajectoryOf, unitsFor } from '@thankamnot/shared/report/trajectory';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { report } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { percent } from '@thankamnot/shared/wording/percent';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { urgencyOf } from '../../design/urgency.ts';
import type { Board } from './narrow-board.ts';
import { RateBar } from './rate-bar.tsx';
import { StandingLine } from './standing-line.tsx';

/** The date in force and the rate, on time and in all. */
export function RatesCard({ board }: { board: Board }) {
  const urgency = urgencyOf(board.daysLeft, board.rate === 1);
  const today = addDays(board.dueOn, -board.daysLeft);
  const target = unitsFor(board.targetRate ?? 1, board.expected);
  return (
    <section class="card">
      <div class="due">
        <DateLeaf date={board.dueOn} urgency={urgency} />
        <div>
          <p class={`near ${urgency}`}>{shell.daysLeft(board.daysLeft)}</p>
          <p>
            {report.due} {dates.weekday(board.dueOn)}
          </p>
          {board.originalDueOn !== board.dueOn && (
            <p class="soft small">{report.extended(dates.long(board.originalDueOn))}</p>
          )}
        </div>
      </div>
      <h2 class="rate-title">{say.rate}</h2>
      <p class="rate-line">
        <b class="rate-number big">{percent(board.rate)}</b>{' '}
        <span class="soft">
          {board.expected === 0 ? say.noUnits : say.countOf(board.complete, board.expected)}
        </span>
      </p>
      <RateBar rate={board.rate} target={board.targetRate} />
      {board.targetRate !== null && <p class="soft small">{say.target(percent(board.targetRate))}</p>}
      <StandingLine
        standing={standingOf(board, today)}
        trajectory={trajectoryOf(target - board.complete, board.dueOn, today)}
        missing={board.expected - board.complete}
        dueOn={board.dueOn}
      />
      <dl class="figures">
        <div>
          <dt>{say.onTimeRate}</dt>
          <dd>{percent(board.onTimeRate)}</dd>
        </div>
        {board.originalDueOn !== board.dueOn && (
          <div>
            <dt>{say.onTimeOriginally}</dt>
            <dd>{percent(board.expected === 0 ? null : board.onTimeOriginally / board.expected)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
