import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../design/icon.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import { QuotaBar } from './quota-bar.tsx';
import { reckon } from './reckon.ts';
import './budget.css';

/** The month's messages in one line on the overview; the page behind it says more. */
export function QuotaMeter() {
  const { call } = useApp();
  const { data } = useLoad('budget', () => call('budget', {}));
  return (
    <Link to={{ page: 'budget' }} class="card row-link quota-meter">
      <span>
        <b>{say.title}</b>
        {data ? <Told month={data} /> : <Place />}
      </span>
      <Icon name="next" />
    </Link>
  );
}

/** As tall as what will be told. */
const Place = () => (
  <span aria-hidden="true">
    <span class="quota-bar" />
    <span class="under small">&nbsp;</span>
  </span>
);

function Told({ month }: { month: Parameters<typeof reckon>[0] }) {
  const { expected, shortDays, lacking, meter } = reckon(month);
  if (!month.usage) return <span class="under near late">{say.unreadable}</span>;
  return (
    <>
      {meter && <QuotaBar meter={meter} expected={expected} />}
      <span class="under soft small">
        {meter ? say.left(meter.left) : say.usedUnlimited(month.usage.used)}
        {' · '}
        {expected > 0 ? say.expected(expected) : say.nothingExpected}
      </span>
      {shortDays > 0 && <span class="under near late small">{say.short(shortDays, lacking)}</span>}
    </>
  );
}
