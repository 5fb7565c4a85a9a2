import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';
import { budget as say } from '@thankamnot/shared/wording/liff/budget';
import { useState } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';
import { describing, InputFrame } from '../report/fields/frame.tsx';
import { OutcomeNotice } from './outcome-notice.tsx';
import { useChange } from './use-change.ts';

const FIELDS = ['heldBack', 'dailyReserve'] as const;
type Field = (typeof FIELDS)[number];
/** The contract's limit; its check lives on the server. */
const MOST = 1_000_000;

interface PanelProps {
  month: MonthBudgetShape;
  onMonth: (month: MonthBudgetShape) => void;
}

/** Messages that reminders leave, and what they may use while LINE does not tell. */
export function SettingsPanel({ month, onMonth }: PanelProps) {
  const [texts, setTexts] = useState<Partial<Record<Field, string>>>({});
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const { save, busy, outcome } = useChange(month, onMonth);
  const textOf = (field: Field) => texts[field] ?? String(month[field]);
  const hintOf = { heldBack: say.heldBackHint, dailyReserve: say.dailyReserveHint };

  async function submit(event: Event) {
    event.preventDefault();
    const wrong = FIELDS.filter((field) => numberIn(textOf(field)) === undefined);
    setFaults(Object.fromEntries(wrong.map((field) => [field, say.notANumber])));
    const [first] = wrong;
    if (first) return document.getElementById(inputId(first))?.focus();
    const changed = FIELDS.filter((field) => numberIn(textOf(field)) !== month[field]);
    if (changed.length === 0) return;
    await save(Object.fromEntries(changed.map((field) => [field, numberIn(textOf(field))])));
    setTexts({});
  }

  return (
    <section class="card">
      <h2>{say.settings}</h2>
      {month.mayChange ? (
        <form noValidate onSubmit={submit}>
          {FIELDS.map((field) => {
            const of = { id: field, label: say[field], hint: hintOf[field], required: true };
            return (
              <InputFrame key={field} of={of} fault={faults[field]}>
                <input
                  id={inputId(field)}
                  class="input short-input"
                  inputMode="numeric"
                  autoComplete="off"
                  value={textOf(field)}
                  onInput={(event) => setTexts({ ...texts, [field]: event.currentTarget.value })}
                  {...describing(of, faults[field])}
                />
              </InputFrame>
            );
          })}
          <OutcomeNotice outcome={outcome} />
          <button type="submit" class="button wide-button" disabled={busy}>
            {busy ? say.saving : say.save}
          </button>
        </form>
      ) : (
        <dl class="figures">
          {FIELDS.map((field) => (
            <div key={field}>
              <dt>{say[field]}</dt>
              <dd>{say.asSet(month[field])}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** A whole number from 0, in digits of either kind and with or without commas; undefined where there is none. */
function numberIn(text: string): number | undefined {
  const digits = text
    .trim()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replaceAll(',', '');
  if (!/^\d{1,7}$/.test(digits)) return undefined;
  const number = Number(digits);
  return number <= MOST ? number : undefined;
}
