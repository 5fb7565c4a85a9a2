import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import type { Loaded } from '../../api/use-load.ts';
import { Icon } from '../../design/icon.tsx';
import { Link } from '../../router/router.tsx';
import { QuotaBar } from './quota-bar.tsx';
import { reckon } from './reckon.ts';
import './budget.css';

/** The month's messages in one line on the overview; the page behind it says more. */
export function QuotaMeter({ of: { data } }: { of: Loaded<MonthBudgetShape> }) {
  return (
    <Link to={{ page: 'budget' }} class="card row-link quota-meter">
      <span>
        <b>{say.title}</b>
        {data ? <Told month={data} /> : <span class="quota-bar" aria-hidden="true" />}
      </span>
      <Icon name="next" />
    </Link>
  );
}

function Told({ month }: { month: MonthBudgetShape }) {
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
