import type { Field } from '@thankamnot/shared/duty/form-fields';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { inputId } from '../../../design/input-id.ts';
import type { FieldProps } from './field.tsx';
import { GroupFrame } from './frame.tsx';

type Of<K extends Field['kind']> = FieldProps<Extract<Field, { kind: K }>>;

/** Yes or no as two large buttons side by side. */
export function YesNoField({ field, value, fault, onChange }: Of<'yes_no'>) {
  return (
    <GroupFrame of={field} fault={fault}>
      <div class="yes-no">
        {[true, false].map((answer) => (
          <label key={String(answer)} class="option">
            <input
              type="radio"
              id={answer ? inputId(field.id) : undefined}
              name={field.id}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            <span>{answer ? say.yes : say.no}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

export function ChoiceField({ field, value, fault, onChange }: Of<'choice'>) {
  return (
    <GroupFrame of={field} fault={fault}>
      <div class="options">
        {field.options.map(({ id, label }, index) => (
          <label key={id} class="option">
            <input
              type="radio"
              id={index === 0 ? inputId(field.id) : undefined}
              name={field.id}
              checked={value === id}
              onChange={() => onChange(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** Parts that are ticked one by one, with the count so far. */
export function ChecklistField({ field, value, fault, onChange }: Of<'checklist'>) {
  const ticked = Array.isArray(value) ? value : [];
  const toggle = (id: string) =>
    onChange(
      field.options.map((option) => option.id).filter((other) => (other === id) !== ticked.includes(other)),
    );
  const labels = field.options.map(({ label }) => label);
  return (
    <GroupFrame of={field} fault={fault}>
      <div class="options">
        {field.options.map(({ id, label }, index) => (
          <label key={id} class="option">
            <input
              type="checkbox"
              id={index === 0 ? inputId(field.id) : undefined}
              checked={ticked.includes(id)}
              onChange={() => toggle(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div class="ticked">
        <span class="ticked-bar" aria-hidden="true">
          {field.options.map(({ id }, index) => (
            <i key={id} class={index < ticked.length ? 'on' : ''} />
          ))}
        </span>
        <span role="status">{say.ticked(ticked.length, labels)}</span>
      </div>
    </GroupFrame>
  );
}
