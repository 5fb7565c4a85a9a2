import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { isComplete } from '@thankamnot/shared/report/status';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { work as say } from '@thankamnot/shared/wording/liff/work';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Icon } from '../../design/icon.tsx';
import { StatusChips } from '../../design/status-chip.tsx';
import { thaiTime } from '../../design/time.ts';
import { urgencyOf } from '../../design/urgency.ts';
import { Link } from '../../router/router.tsx';

/** One duty of one unit. `named` shows the unit, for people with more than one. */
export function WorkCard({ item, named }: { item: WorkItem; named: boolean }) {
  const complete = isComplete(item.status);
  const urgency = urgencyOf(item.daysLeft, complete);
  const place = { duty: item.duty, round: item.round, unit: named ? item.unit.code : undefined };
  return (
    <article class="card work-card">
      <DateLeaf date={item.dueOn} urgency={urgency} />
      <div class="work-text">
        <h3>{item.shortTitle}</h3>
        <p class="soft">{named ? `${item.unit.name} · ${item.roundTitle}` : item.roundTitle}</p>
        {!complete && <p class={`near ${urgency}`}>{shell.daysLeft(item.daysLeft)}</p>}
        <StatusChips {...item} />
        {complete && item.by && item.at && (
          <p class="soft small">{say.reportedBy(item.by, thaiTime(item.at))}</p>
        )}
      </div>
      <div class="work-actions">
        <Link
          to={{ page: 'report', ...place }}
          class={complete ? 'button quiet' : 'button'}
          label={`${actionOf(item)} ${item.shortTitle} ${item.roundTitle}`}
        >
          {actionOf(item)}
        </Link>
        {item.status !== 'missing' && (
          <Link
            to={{ page: 'history', ...place }}
            class="button bare"
            label={`${say.history} ${item.shortTitle}`}
          >
            {say.history}
            <Icon name="next" />
          </Link>
        )}
      </div>
    </article>
  );
}

function actionOf({ status }: WorkItem): string {
  if (isComplete(status)) return say.correct;
  return status === 'in_progress' ? say.continue : say.report;
}
