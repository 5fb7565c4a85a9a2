import { MOST_OPTIONS, TEXT_LIMITS } from '@thankamnot/shared/duty/edit-limits';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { Icon } from '../../design/icon.tsx';
import { ActIcon } from './act-icon.tsx';
import { Figure, Line, Tick, useFaultBelow } from './controls.tsx';
import { type FieldEntry, madeId } from './entry.ts';

interface FieldCardProps {
  field: FieldEntry;
  index: number;
  count: number;
  /** What it is called: its label, or its number while it has none. */
  name: string;
  /** Titles of the rounds that alone ask it; undefined where all do. */
  rounds: string[] | undefined;
  open: boolean;
  onOpen: () => void;
  onChange: (part: Partial<FieldEntry>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One field: its name and place in a row, its settings below when it is opened or something in it is wrong. */
export function FieldCard({
  field,
  index,
  count,
  name,
  rounds,
  open,
  onOpen,
  onChange,
  onMove,
  onRemove,
}: FieldCardProps) {
  const at = `fields.${index}`;
  const isWrong = useFaultBelow(at);
  const shown = open || isWrong;
  return (
    <li class={isWrong ? 'field-card wrong-card' : 'field-card'}>
      <div class="field-row">
        <button
          id={`open-${field.key}`}
          type="button"
          class="field-open"
          aria-expanded={shown}
          onClick={onOpen}
        >
          <span class="field-name">
            <b>{name}</b>
            <span class="soft small">
              {say.kinds[field.kind]}
              {rounds && ` · ${say.onlyIn(rounds)}`}
            </span>
          </span>
        </button>
        <span class="field-acts">
          <button
            id={`move--1-${field.key}`}
            type="button"
            class="field-act"
            aria-label={say.up(name)}
            aria-disabled={index === 0 || undefined}
            onClick={() => onMove(-1)}
          >
            <ActIcon name="up" />
          </button>
          <button
            id={`move-1-${field.key}`}
            type="button"
            class="field-act"
            aria-label={say.down(name)}
            aria-disabled={index === count - 1 || undefined}
            onClick={() => onMove(1)}
          >
            <ActIcon name="down" />
          </button>
          <button
            type="button"
            class="field-act danger-act"
            aria-label={say.removeField(name)}
            onClick={onRemove}
          >
            <ActIcon name="bin" />
          </button>
        </span>
      </div>
      {shown && <Settings at={at} field={field} onChange={onChange} />}
    </li>
  );
}

type SettingsProps = Pick<FieldCardProps, 'field' | 'onChange'> & { at: string };

function Settings({ at, field, onChange }: SettingsProps) {
  return (
    <div class="field-settings">
      <Line
        at={`${at}.label`}
        label={say.label}
        required
        most={TEXT_LIMITS.label}
        value={field.label}
        onChange={(label) => onChange({ label })}
      />
      <Line
        at={`${at}.hint`}
        label={say.hint}
        most={TEXT_LIMITS.hint}
        value={field.hint}
        onChange={(hint) => onChange({ hint })}
      />
      {(field.kind === 'choice' || field.kind === 'checklist') && (
        <Options at={at} field={field} onChange={onChange} />
      )}
      {field.kind === 'number' && <NumberSettings at={at} field={field} onChange={onChange} />}
      {field.kind === 'text' && (
        <div class="two">
          <Figure
            at={`${at}.maxLength`}
            label={say.maxLength}
            unit={say.letters}
            required
            min={1}
            max={TEXT_LIMITS.answer}
            value={field.maxLength}
            onChange={(maxLength) => onChange({ maxLength })}
          />
          <Figure
            at={`${at}.lines`}
            label={say.lines}
            unit={say.lineUnit}
            required
            min={1}
            max={10}
            value={field.lines}
            onChange={(lines) => onChange({ lines })}
          />
        </div>
      )}
      <div class="options">
        <Tick label={say.required} value={field.required} onChange={(required) => onChange({ required })} />
        {field.kind === 'checklist' && (
          <Tick label={say.allDone} value={field.allDone} onChange={(allDone) => onChange({ allDone })} />
        )}
        <Tick
          label={say.carriesOver}
          value={field.carriesOver}
          onChange={(carriesOver) => onChange({ carriesOver })}
        />
      </div>
    </div>
  );
}

function NumberSettings({ at, field, onChange }: SettingsProps) {
  return (
    <>
      <Line
        at={`${at}.unit`}
        label={say.unit}
        hint={say.unitHint}
        required
        most={TEXT_LIMITS.unit}
        value={field.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <div class="two">
        {(['min', 'max'] as const).map((end) => (
          <Figure
            key={end}
            at={`${at}.${end}`}
            label={say[end]}
            unit={field.unit}
            required
            min={-1_000_000_000}
            max={1_000_000_000}
            value={field[end]}
            onChange={(value) => onChange({ [end]: value })}
          />
        ))}
      </div>
      <Tick label={say.decimals} value={field.decimals} onChange={(decimals) => onChange({ decimals })} />
    </>
  );
}

function Options({ at, field: { options, kind }, onChange }: SettingsProps) {
  const least = kind === 'choice' ? 2 : 1;
  return (
    <fieldset class="field">
      <legend class="label">{say.options}</legend>
      {options.map(({ id, label }, index) => (
        <div key={id} class="option-row">
          <Line
            at={`${at}.options.${index}.label`}
            label={say.option(index + 1)}
            required
            most={TEXT_LIMITS.option}
            value={label}
            onChange={(text) =>
              onChange({ options: options.map((it) => (it.id === id ? { id, label: text } : it)) })
            }
          />
          {options.length > least && (
            <button
              type="button"
              class="field-act"
              aria-label={say.removeOption(index + 1)}
              onClick={() => onChange({ options: options.filter((it) => it.id !== id) })}
            >
              <ActIcon name="bin" />
            </button>
          )}
        </div>
      ))}
      {options.length < MOST_OPTIONS && (
        <button
          type="button"
          class="button quiet compact"
          onClick={() =>
            onChange({ options: [...options, { id: madeId('o', crypto.randomUUID()), label: '' }] })
          }
        >
          <Icon name="plus" />
          {say.addOption}
        </button>
      )}
    </fieldset>
  );
}
