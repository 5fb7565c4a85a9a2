/** What a list is narrowed by: a text, or one of several. */
import { inputId } from './input-id.ts';

interface SearchFieldProps {
  id: string;
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

export function SearchField({ id, label, value, onSearch }: SearchFieldProps) {
  return (
    <div>
      <label class="label" for={inputId(id)}>
        {label}
      </label>
      <input
        id={inputId(id)}
        class="input"
        type="search"
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}

interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  options: [value: string, label: string][];
  onPick: (value: string) => void;
}

export function SelectField({ id, label, value, options, onPick }: SelectFieldProps) {
  return (
    <div>
      <label class="label" for={inputId(id)}>
        {label}
      </label>
      <select
        id={inputId(id)}
        class="input"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map(([it, text]) => (
          <option key={it} value={it}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Headings to narrow by, and all of them first. */
export const headingOptions = (
  all: string,
  headings: readonly string[],
): [value: string, label: string][] => [['', all], ...headings.map((it): [string, string] => [it, it])];
