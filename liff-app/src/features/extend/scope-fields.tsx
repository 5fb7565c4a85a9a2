import { desk } from '@thankamnot/shared/wording/liff/desk';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { useState } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';
import { ChoiceField } from '../report/fields/choosing.tsx';
import { GroupFrame } from '../report/fields/frame.tsx';
import type { Board, ExtensionEntry, Faults, Scope } from './extend-entry.ts';

interface ScopeFieldsProps {
  board: Board;
  entry: ExtensionEntry;
  faults: Faults;
  change: (changes: Partial<ExtensionEntry>) => void;
}

/** For whom the date moves: all, some districts, or some units. */
export function ScopeFields({ board, entry, faults, change }: ScopeFieldsProps) {
  const headings = [...new Set(board.units.map(({ heading }) => heading))];
  return (
    <>
      <ChoiceField
        field={{
          id: 'scope',
          kind: 'choice',
          label: say.forWhom,
          required: true,
          options: (['all', 'districts', 'units'] as const).map((id) => ({ id, label: say.scopes[id] })),
        }}
        value={entry.scope}
        fault={undefined}
        onChange={(scope) => change({ scope: scope as Scope })}
      />
      {entry.scope === 'districts' && (
        <GroupFrame of={{ id: 'headings', label: say.districts, required: true }} fault={faults.headings}>
          <Ticks
            id="headings"
            options={headings.map((heading) => ({ id: heading, label: heading }))}
            ticked={entry.headings}
            onChange={(next) => change({ headings: next })}
          />
        </GroupFrame>
      )}
      {entry.scope === 'units' && (
        <UnitPicker
          board={board}
          codes={entry.codes}
          fault={faults.codes}
          onChange={(codes) => change({ codes })}
        />
      )}
    </>
  );
}

interface UnitPickerProps {
  board: Board;
  codes: string[];
  fault: string | undefined;
  onChange: (codes: string[]) => void;
}

function UnitPicker({ board, codes, fault, onChange }: UnitPickerProps) {
  const [text, setText] = useState('');
  const wanted = text.replaceAll(/\s/g, '');
  const known = board.units.filter(({ code }) => codes.includes(code)).length;
  const shown = board.units.filter(({ name }) => name.replaceAll(/\s/g, '').includes(wanted));
  return (
    <GroupFrame of={{ id: 'codes', label: say.units, required: true }} fault={fault}>
      <p role="status" class="hint">
        {say.unitsPicked(known)}
      </p>
      <input
        class="input"
        type="search"
        aria-label={desk.search}
        placeholder={desk.search}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="unit-picker">
        <Ticks
          id="codes"
          options={shown.map(({ code, name }) => ({ id: code, label: name }))}
          ticked={codes}
          onChange={onChange}
        />
        {shown.length === 0 && <p class="hint">{desk.noneMatch}</p>}
      </div>
    </GroupFrame>
  );
}

interface TicksProps {
  id: string;
  options: { id: string; label: string }[];
  ticked: string[];
  onChange: (ticked: string[]) => void;
}

function Ticks({ id: field, options, ticked, onChange }: TicksProps) {
  return (
    <div class="ticks">
      {options.map(({ id, label }, index) => (
        <label key={id} class="option">
          <input
            type="checkbox"
            id={index === 0 ? inputId(field) : undefined}
            checked={ticked.includes(id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...ticked, id] : ticked.filter((it) => it !== id))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
