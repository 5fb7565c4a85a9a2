/** A reported value as people read it; undefined where nothing was entered. */
import { isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Field } from '@thankamnot/shared/duty/form-fields';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { numeral } from '@thankamnot/shared/wording/numeral';

export function showValue(field: Field, value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const label = (id: unknown) =>
    ('options' in field && field.options.find((option) => option.id === id)?.label) || String(id);
  switch (field.kind) {
    case 'yes_no':
      return value ? say.yes : say.no;
    case 'choice':
      return label(value);
    case 'checklist':
      return Array.isArray(value) && value.length > 0 ? value.map(label).join(', ') : undefined;
    case 'number':
      return Number.isFinite(Number(value)) ? `${numeral(Number(value))} ${field.unit}` : String(value);
    case 'date':
      return isCivilDate(String(value)) ? dates.long(String(value)) : String(value);
    default:
      return String(value);
  }
}
