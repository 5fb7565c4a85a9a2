import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { longThaiDate, weekdayThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { report } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { percent } from '@thankamnot/shared/wording/percent';
import { useLoad } from '../../api/use-load.ts';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Page } from '../../design/page.tsx';
import { Await } from '../../design/states.tsx';
import { urgencyOf } from '../../design/urgency.ts';
import { useApp } from '../../session/app-context.tsx';
import { DisputeList } from '../dispute/dispute-list.tsx';
import { Extensions } from '../measure/extensions.tsx';
import { Penalty } from '../measure/penalty.tsx';
import { Targets } from '../measure/targets.tsx';
import { ReconcileLink } from '../reconcile/reconcile-link.tsx';
import { DownloadTable } from './download-table.tsx';
import { EditLink } from './edit-link.tsx';
import { RateBar } from './rate-bar.tsx';
import { SendLinks } from './send-links.tsx';
import { UnitTable } from './unit-list.tsx';
import './desk.css';

type Board = ResponseOf<'board'>;

/** One round: the rate, the districts, and every unit. */
export function BoardPage({ duty, round }: { duty: string; round: string }) {
  const { call } = useApp();
  const loaded = useLoad(`board/${duty}/${round}`, () => call('board', { params: { duty, round } }));
  const board = loaded.data;
  return (
    <Page
      title={board?.shortTitle ?? (loaded.failure ? say.title : shell.loading)}
      kicker={board?.roundTitle}
      back={{ to: { page: 'duties' }, label: shell.tabs.duties }}
      wide
    >
      <Await of={loaded} rows={5}>
        {(data) => (
          <div class="board">
            <div class="board-side">
              <Rates board={data} />
              <DisputeList board={data} reload={loaded.reload} />
              <Penalty board={data} />
              <Targets board={data} />
              <Districts board={data} />
              {data.expected > 1 && <ReconcileLink duty={duty} round={round} />}
              <Extensions board={data} />
              <EditLink duty={duty} />
              <SendLinks duty={duty} round={round} />
              <DownloadTable duty={duty} round={round} />
            </div>
            <UnitTable board={data} />
          </div>
        )}
      </Await>
    </Page>
  );
}

function Rates({ board }: { board: Board }) {
  const urgency = urgencyOf(board.daysLeft, board.rate === 1);
  return (
    <section class="card">
      <div class="due">
        <DateLeaf date={board.dueOn} urgency={urgency} />
        <div>
          <p class={`near ${urgency}`}>{shell.daysLeft(board.daysLeft)}</p>
          <p>
            {report.due} {weekdayThaiDate(board.dueOn)}
          </p>
          {board.originalDueOn !== board.dueOn && (
            <p class="soft small">{report.extended(longThaiDate(board.originalDueOn))}</p>
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

function Districts({ board }: { board: Board }) {
  if (board.byDistrict.length === 0) return null;
  return (
    <section class="card">
      <h2>{say.byDistrict}</h2>
      <ul class="districts">
        {board.byDistrict.map(({ district, rate, complete, expected }) => (
          <li key={district}>
            <span class="district-name">{district}</span>
            <span class="district-rate">
              {percent(rate)}{' '}
              <span class="soft small">
                {complete}/{expected}
              </span>
            </span>
            <RateBar rate={rate} />
          </li>
        ))}
      </ul>
    </section>
  );
}
