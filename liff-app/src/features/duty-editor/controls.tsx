/** The inputs of the editor: the officer's own, each at its place in the duty, with the fault that is told of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';
import { DateField, NumberField, TextField } from '../report/fields/typing.tsx';

/** Fields of the form that is being made have ids of their own in the preview beside. */
export const placeId = (at: string): string => `duty.${at}`;
export const placeInput = (at: string): string => inputId(placeId(at));

const FaultsContext = createContext<Record<string, string>>({});
export const FaultsProvider = FaultsContext.Provider;
export const useFault = (at: string): string | undefined => useContext(FaultsContext)[at];
/** Is anything wrong at a place or below it? */
export const useFaultBelow = (at: string): boolean =>
  Object.keys(useContext(FaultsContext)).some((place) => place.startsWith(`${at}.`));

interface Common {
  /** The place of the value: `fields.2.label`. */
  at: string;
  label: string;
  hint?: string;
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
}

export function Line({
  at,
  label,
  hint,
  required,
  value,
  most,
  lines,
  onChange,
}: Common & { most: number; lines?: number }) {
  const fault = useFault(at);
  return (
    <TextField
      field={{
        id: placeId(at),
        kind: 'text',
        label,
        maxLength: most,
        ...(hint && { hint }),
        ...(required && { required }),
        ...(lines && { lines }),
      }}
      value={value}
      fault={fault}
      onChange={(text) => onChange(String(text ?? ''))}
    />
  );
}

interface FigureProps extends Common {
  unit: string;
  min: number;
  max: number;
}

export function Figure({ at, label, hint, required, value, unit, min, max, onChange }: FigureProps) {
  const fault = useFault(at);
  return (
    <NumberField
      field={{
        id: placeId(at),
        kind: 'number',
        label,
        unit,
        min,
        max,
        ...(hint && { hint }),
        ...(required && { required }),
      }}
      value={value}
      fault={fault}
      onChange={(number) => onChange(String(number ?? ''))}
    />
  );
}

export function Day({ at, label, hint, required, value, onChange }: Common) {
  const fault = useFault(at);
  return (
    <DateField
      field={{ id: placeId(at), kind: 'date', label, ...(hint && { hint }), ...(required && { required }) }}
      value={value}
      fault={fault}
      onChange={(day) => onChange(String(day ?? ''))}
    />
  );
}

export function Tick({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  return (
    <label class="option tick">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
