/** One field of a form, drawn by its kind. */
import type { Field, Value } from '@thankamnot/shared/duty/form-fields';
import { ChecklistField, ChoiceField, YesNoField } from './choosing.tsx';
import { DateField, LinkField, NumberField, TextField } from './typing.tsx';

export interface FieldProps<F extends Field = Field> {
  field: F;
  value: Value;
  fault: string | undefined;
  onChange: (value: Value) => void;
}

export function FieldInput({ field, ...rest }: FieldProps) {
  switch (field.kind) {
    case 'yes_no':
      return <YesNoField field={field} {...rest} />;
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'checklist':
      return <ChecklistField field={field} {...rest} />;
    case 'number':
      return <NumberField field={field} {...rest} />;
    case 'text':
      return <TextField field={field} {...rest} />;
    case 'link':
      return <LinkField field={field} {...rest} />;
    case 'date':
      return <DateField field={field} {...rest} />;
  }
}
