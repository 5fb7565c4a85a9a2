import type { UnitSheet } from '@thankamnot/shared/api/act-shapes';
import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { report } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Notice } from '../../design/notice.tsx';
import { StatusChips } from '../../design/status-chip.tsx';
import { thaiTime } from '../../design/time.ts';
import { urgencyOf } from '../../design/urgency.ts';
import { Link } from '../../router/router.tsx';
import { VerificationMark } from '../dispute/verification-mark.tsx';
import { MoreActs } from './more-acts.tsx';
import { useUnitActs } from './use-unit-acts.ts';

interface DutyCardProps {
  unit: UnitSheet;
  item: UnitSheet['duties'][number];
  reload: () => void;
}

/** One duty of the unit: how it stands, the ways on, and what was just done about it. */
export function DutyCard({ unit, item, reload }: DutyCardProps) {
  const acts = useUnitActs(unit, item, reload);
  const { duty, round, shortTitle } = item;
  const place = { duty, round, unit: unit.code };
  const urgency = urgencyOf(item.daysLeft, !item.owes);
  const named = (act: string) => say.of(act, shortTitle);
  return (
    <article class="card unit-duty" aria-labelledby={`${duty}-${round}`}>
      <div class="due">
        <DateLeaf date={item.dueOn} urgency={urgency} />
        <div>
          <h3 id={`${duty}-${round}`}>{shortTitle}</h3>
          <p class="soft">{item.roundTitle}</p>
          {item.owes && <p class={`near ${urgency}`}>{shell.daysLeft(item.daysLeft)}</p>}
          <p class="sr">
            {report.due} {dates.weekday(item.dueOn)}
          </p>
        </div>
      </div>
      <StatusChips {...item} />
      {item.verification && <VerificationMark of={item.verification} />}
      {item.problem && <p class="sheet-problem">{item.problem}</p>}
      <p class="soft small">
        {item.by && item.at ? say.lastAnswer(item.by, thaiTime(item.at)) : say.noAnswer}
      </p>
      <div role="status">
        {acts.done && (
          <Notice tone="done" icon="check">
            <p>{acts.done.text}</p>
            {acts.done.undoable && (
              <button type="button" class="button quiet compact" disabled={acts.busy} onClick={acts.undo}>
                {say.undo}
              </button>
            )}
          </Notice>
        )}
      </div>
      {acts.refused && (
        <Notice tone="late" icon="alert" role="alert">
          <p>{acts.refused}</p>
        </Notice>
      )}
      <div class="row">
        <Link
          to={{ page: 'report', ...place }}
          class={item.owes ? 'button' : 'button quiet'}
          label={named(item.owes ? say.report : say.correctFor)}
        >
          {item.owes ? say.report : say.correctFor}
        </Link>
        {item.owes && (
          <Link
            to={{ page: 'remind', duty, round, units: unit.code }}
            class="button quiet"
            label={named(say.remind)}
          >
            {say.remind}
          </Link>
        )}
        <Link to={{ page: 'history', ...place }} class="button bare" label={named(say.history)}>
          {say.history}
        </Link>
      </div>
      <MoreActs unit={unit} item={item} acts={acts} />
    </article>
  );
}
