import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '../../design/icon.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import { useChange } from './use-change.ts';

type Duty = MonthBudgetShape['duties'][number];
interface PanelProps {
  month: MonthBudgetShape;
  onMonth: (month: MonthBudgetShape) => void;
}

/** Which duty gets messages first when they run short: the province's coordinators order it, others see it. */
export function OrderPanel({ month, onMonth }: PanelProps) {
  const { mayChange } = month;
  const [duties, setDuties] = useState(month.duties);
  const [moved, setMoved] = useState({ id: '', words: '' });
  const { save, busy, outcome } = useChange(month, onMonth);
  const isChanged = duties.some(({ duty }, place) => duty !== month.duties[place]?.duty);

  // What was saved, here or by somebody else, is what is ordered from now on.
  useEffect(() => setDuties(month.duties), [month.version]);

  // The row moves in the page, and a button that moves loses the focus.
  useLayoutEffect(() => {
    document.getElementById(moved.id)?.focus();
  }, [moved]);

  function move(from: number, by: -1 | 1) {
    const duty = duties[from];
    const to = from + by;
    if (!duty || to < 0 || to >= duties.length) return;
    setDuties(duties.toSpliced(from, 1).toSpliced(to, 0, duty));
    setMoved({ id: buttonId(duty, by), words: say.moved(duty.shortTitle, to + 1) });
  }

  return (
    <section class="card">
      <h2>{say.order}</h2>
      <p class="hint">{duties.length === 0 ? say.noDuties : say.orderHint}</p>
      {!mayChange && <p class="hint">{say.orderFor}</p>}
      <ol class="order">
        {duties.map((duty, place) => (
          <li key={duty.duty}>
            <span class="order-title">{duty.shortTitle}</span>
            {mayChange && duties.length > 1 && (
              <span class="order-moves">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    id={buttonId(duty, by)}
                    type="button"
                    class={by < 0 ? 'button bare move-up' : 'button bare move-down'}
                    aria-label={by < 0 ? say.up(duty.shortTitle) : say.down(duty.shortTitle)}
                    aria-disabled={by < 0 ? place === 0 : place === duties.length - 1}
                    onClick={() => move(place, by)}
                  >
                    <Icon name="back" />
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" class="sr">
        {moved.words}
      </p>
      <OutcomeNotice outcome={isChanged && outcome?.done ? undefined : outcome} />
      {isChanged && (
        <button
          type="button"
          class="button wide-button"
          disabled={busy}
          onClick={() => save({ priorities: duties.map(({ duty }) => duty) })}
        >
          {busy ? say.saving : say.saveOrder}
        </button>
      )}
    </section>
  );
}

const buttonId = ({ duty }: Duty, by: -1 | 1): string => `${by < 0 ? 'up' : 'down'}-${duty}`;
