import { isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Field } from '@thankamnot/shared/duty/form-fields';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { Icon } from '../../../design/icon.tsx';
import { inputId } from '../../../design/input-id.ts';
import { numberTyped } from '../entry.ts';
import type { FieldProps } from './field.tsx';
import { describing, InputFrame } from './frame.tsx';

type Of<K extends Field['kind']> = FieldProps<Extract<Field, { kind: K }>>;

/** A number with its unit and a step up and down: the usual month differs little from the last. */
export function NumberField({ field, value, fault, onChange }: Of<'number'>) {
  const text = String(value ?? '');
  const current = numberTyped(text);
  const step = (by: number) => {
    const from = typeof current === 'number' ? current : by > 0 ? field.min - 1 : field.min + 1;
    onChange(String(Math.min(Math.max(from + by, field.min), field.max)));
  };
  return (
    <InputFrame of={field} fault={fault}>
      <div class="number">
        <button type="button" class="step" aria-label={say.less(field.label)} onClick={() => step(-1)}>
          <Icon name="minus" />
        </button>
        <input
          id={inputId(field.id)}
          class="input"
          type="text"
          inputMode={field.decimals ? 'decimal' : 'numeric'}
          autocomplete="off"
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
          {...describing(field, fault)}
        />
        <button type="button" class="step" aria-label={say.more(field.label)} onClick={() => step(1)}>
          <Icon name="plus" />
        </button>
        <span class="suffix">{field.unit}</span>
      </div>
    </InputFrame>
  );
}

/** The count of letters shows when it begins to matter. */
const COUNT_FROM = 0.8;

export function TextField({ field, value, fault, onChange }: Of<'text'>) {
  const text = String(value ?? '');
  const common = {
    id: inputId(field.id),
    class: 'input',
    value: text,
    maxLength: field.maxLength,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    ...describing(field, fault),
  };
  return (
    <InputFrame of={field} fault={fault}>
      {(field.lines ?? 1) > 1 ? (
        <textarea rows={field.lines} {...common} />
      ) : (
        <input type="text" {...common} />
      )}
      {text.length > field.maxLength * COUNT_FROM && (
        <p class="hint end">{say.letters(text.length, field.maxLength)}</p>
      )}
    </InputFrame>
  );
}

export function LinkField({ field, value, fault, onChange }: Of<'link'>) {
  return (
    <InputFrame of={field} fault={fault}>
      <input
        id={inputId(field.id)}
        class="input"
        type="url"
        inputMode="url"
        autocomplete="off"
        placeholder="https://"
        value={String(value ?? '')}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...describing(field, fault)}
      />
    </InputFrame>
  );
}

/** The phone's own calendar, and below it the day in words and in the Buddhist era. */
export function DateField({ field, value, fault, onChange }: Of<'date'>) {
  const date = String(value ?? '');
  return (
    <InputFrame of={field} fault={fault}>
      <input
        id={inputId(field.id)}
        class="input"
        type="date"
        value={date}
        onInput={(event) => onChange(event.currentTarget.value || null)}
        {...describing(field, fault)}
      />
      {isCivilDate(date) && <p class="hint">{dates.weekday(date)}</p>}
    </InputFrame>
  );
}
