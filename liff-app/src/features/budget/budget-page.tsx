import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { useState } from 'preact/hooks';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { FreePanel } from './free-panel.tsx';
import { OrderPanel } from './order-panel.tsx';
import { QuotaBar } from './quota-bar.tsx';
import { reckon } from './reckon.ts';
import { SettingsPanel } from './settings-panel.tsx';
import '../../design/figures.css';
import './budget.css';

/** The month's messages: what is used and left, what the coming reminders need, and what goes first. */
export function BudgetPage() {
  const { call } = useApp();
  const loaded = useLoad('budget', () => call('budget', {}));
  const [after, setAfter] = useState<MonthBudgetShape>();
  const month = after ?? loaded.data;
  return (
    <Page
      title={say.title}
      kicker={month && say.month(month.today)}
      back={{ to: { page: 'duties' }, label: say.toDesk }}
      wide
    >
      <Await of={{ ...loaded, data: month }}>
        {(shown) => (
          <div class="budget">
            <div class="budget-side">
              <Meter month={shown} />
              <Days days={shown.days} />
              <FreePanel month={shown} />
            </div>
            <div class="budget-side">
              <OrderPanel month={shown} onMonth={setAfter} />
              <SettingsPanel month={shown} onMonth={setAfter} />
            </div>
          </div>
        )}
      </Await>
    </Page>
  );
}

function Meter({ month }: { month: MonthBudgetShape }) {
  const { usage, dailyReserve } = month;
  const { expected, shortDays, lacking, meter } = reckon(month);
  return (
    <section class="card">
      {!usage && (
        <Notice tone="late" icon="signal" title={say.unreadable}>
          <p>{say.unreadableText(dailyReserve)}</p>
        </Notice>
      )}
      {meter && (
        <>
          <p class="rate-line">
            <b class="rate-number big">{say.left(meter.left)}</b>
            <span class="under soft">{say.usedOf(meter.used, meter.limit)}</span>
          </p>
          <QuotaBar meter={meter} expected={expected} />
          <ul class="quota-legend">
            <li class="used">{say.legend.used(meter.used)}</li>
            <li class="expected">{say.legend.expected(expected)}</li>
            <li class="held">{say.legend.heldBack(meter.heldBack)}</li>
            <li class="free">{say.legend.free(meter.free)}</li>
          </ul>
        </>
      )}
      {usage?.limit === null && <p>{say.usedUnlimited(usage.used)}</p>}
      {!meter && expected > 0 && <p>{say.expected(expected)}</p>}
      {shortDays > 0 && (
        <Notice tone="soon" icon="alert" title={say.short(shortDays, lacking)}>
          <p>{say.shortHint}</p>
        </Notice>
      )}
    </section>
  );
}

function Days({ days }: Pick<MonthBudgetShape, 'days'>) {
  return (
    <section class="card">
      <h2>{say.days}</h2>
      {days.length === 0 ? (
        <p class="soft">{say.noDays}</p>
      ) : (
        <>
          <p class="hint">{say.daysHint}</p>
          <ul class="cost-days">
            {days.map(({ on, messages, short }) => (
              <li key={on}>
                <span>{say.day(on)}</span>
                <span class="cost">
                  {say.messages(messages)}
                  {short > 0 && <b class="near late"> {say.lacking(short)}</b>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
