import { fieldsOf } from '@thankamnot/shared/duty/form-fields';
import { isComplete } from '@thankamnot/shared/report/status';
import { behalf } from '@thankamnot/shared/wording/liff/behalf';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { photos } from '@thankamnot/shared/wording/liff/photos';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { reportAfter as after } from '@thankamnot/shared/wording/liff/report-after';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { work as workSay } from '@thankamnot/shared/wording/liff/work';
import { useLoad } from '../../api/use-load.ts';
import { DateLeaf } from '../../design/date-leaf.tsx';
import { Icon } from '../../design/icon.tsx';
import { Page } from '../../design/page.tsx';
import { StatusChips } from '../../design/status-chip.tsx';
import { thaiTime } from '../../design/time.ts';
import { urgencyOf } from '../../design/urgency.ts';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { AfterBehalf } from '../behalf/after-behalf.tsx';
import { formOf } from './entry.ts';
import { showValue } from './show-value.ts';
import type { Receipt, ReportFormData } from './use-report.ts';

interface SuccessPageProps {
  /** Of one's own unit; else a coordinator has filed for it. */
  own: boolean;
  receipt: Receipt;
  data: ReportFormData;
  onCorrect: () => void;
}

/** What was recorded, how to mend it, and the next duty. */
export function SuccessPage({ own, receipt: { report, item }, data, onCorrect }: SuccessPageProps) {
  const { platform } = useApp();
  const complete = isComplete(report.status);
  const late = report.completedOn !== null && report.completedOn > item.dueOn;
  const title = complete
    ? report.status === 'done'
      ? after.success.done
      : after.success.nothing
    : after.success.progress;
  const inTime = late ? after.success.late : after.success.onTime;
  const verdict = !complete ? after.success.notYet : own ? inTime : title;
  const lines = fieldsOf(formOf(data.form), item.round).flatMap((field) => {
    const shown = showValue(field, report.values?.[field.id]);
    return shown ? [[field.label, shown]] : [];
  });
  if (report.evidence) lines.push([say.evidence, report.evidence]);
  if (report.photos) lines.push([photos.label, photos.count(report.photos.length)]);
  if (report.problem) lines.push([say.problem, report.problem]);
  const place = { duty: item.duty, round: item.round, unit: item.unit.code };
  return (
    <Page
      title={own ? title : behalf.done(item.unit.name)}
      kicker={`${item.shortTitle} · ${item.roundTitle}`}
    >
      <section class="card receipt">
        <div class={`stamp ${complete ? 'done' : 'going'}`} aria-hidden="true">
          <Icon name={complete ? 'check' : 'pencil'} />
        </div>
        <p class="lead" role="status">
          {verdict}
        </p>
        <StatusChips {...report} />
        <p class="soft small">{after.success.recordedBy(report.by, thaiTime(report.at))}</p>
        {lines.length > 0 && (
          <>
            <h2>{after.success.recorded}</h2>
            <dl class="recorded">
              {lines.map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <p class="soft small">{after.success.undo}</p>
        <div class="row">
          <button type="button" class="button quiet" onClick={onCorrect}>
            {after.success.correct}
          </button>
          <Link to={{ page: 'history', ...place }} class="button bare">
            {workSay.history}
          </Link>
        </div>
      </section>
      {own && <NextDuty />}
      <div class="row">
        {own ? (
          <Link to={{ page: 'work' }} class="button quiet">
            {after.success.toWork}
          </Link>
        ) : (
          <AfterBehalf item={item} />
        )}
        {platform.inLine && (
          <button type="button" class="button bare" onClick={() => platform.closeWindow()}>
            {pages.close}
          </button>
        )}
      </div>
    </Page>
  );
}

function NextDuty() {
  const { call } = useApp();
  const { data } = useLoad('work', () => call('work', {}), { fresh: true });
  const next = data?.open[0];
  if (!data) return null;
  if (!next)
    return (
      <p class="no-next">
        <Icon name="check" />
        {after.success.noNext}
      </p>
    );
  return (
    <section class="next">
      <h2>{after.success.next}</h2>
      <Link
        to={{
          page: 'report',
          duty: next.duty,
          round: next.round,
          unit: next.unit.code,
        }}
        class="card next-card"
      >
        <DateLeaf date={next.dueOn} urgency={urgencyOf(next.daysLeft, false)} />
        <span>
          <b>{next.shortTitle}</b>
          <br />
          <span class={`near ${urgencyOf(next.daysLeft, false)}`}>{shell.daysLeft(next.daysLeft)}</span>
        </span>
        <Icon name="next" />
      </Link>
    </section>
  );
}
