import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import type { BodyOf } from '@thankamnot/shared/api/endpoints';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { useState } from 'preact/hooks';
import { failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { useApp } from '../../session/app-context.tsx';

export type Change = Omit<BodyOf<'setBudget'>, 'key' | 'basedOn'>;

/** What became of the last press; words are said once they are there. */
export type Outcome = { done: boolean; words: string } | undefined;

/** Saves a change to the budget that is shown; `onMonth` gets what stands then. */
export function useChange(shown: MonthBudgetShape, onMonth: (month: MonthBudgetShape) => void) {
  const { call } = useApp();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const keyOf = usePressKeys();

  async function save(change: Change) {
    if (busy) return;
    setBusy(true);
    setOutcome(undefined);
    const basedOn = shown.version;
    try {
      onMonth(await call('setBudget', { body: { key: keyOf([basedOn, change]), basedOn, ...change } }));
      setOutcome({ done: true, words: say.saved });
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'changed_meanwhile') setOutcome({ done: false, words: failure.message });
      else {
        await call('budget', {}).then(onMonth, () => {});
        setOutcome({ done: false, words: say.reloaded });
      }
    } finally {
      setBusy(false);
    }
  }
  return { save, busy, outcome };
}
