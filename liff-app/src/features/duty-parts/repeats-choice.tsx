/** On set dates or every month, wherever a duty is made. */
import { ChoiceField } from '../report/fields/choosing.tsx';

interface RepeatsChoiceProps {
  id: string;
  label: string;
  names: { listed: string; monthly: string };
  monthly: boolean;
  fault?: string | undefined;
  onChange: (monthly: boolean) => void;
}

export function RepeatsChoice({ id, label, names, monthly, fault, onChange }: RepeatsChoiceProps) {
  return (
    <ChoiceField
      field={{
        id,
        kind: 'choice',
        label,
        required: true,
        options: [
          { id: 'listed', label: names.listed },
          { id: 'monthly', label: names.monthly },
        ],
      }}
      value={monthly ? 'monthly' : 'listed'}
      fault={fault}
      onChange={(repeats) => onChange(repeats === 'monthly')}
    />
  );
}
