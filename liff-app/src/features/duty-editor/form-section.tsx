import { MOST_FIELDS } from '@thankamnot/shared/duty/edit-limits';
import type { Field } from '@thankamnot/shared/duty/form-fields';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../design/icon.tsx';
import { Notice } from '../../design/notice.tsx';
import { Tick, useFault } from './controls.tsx';
import type { SectionProps } from './duty-form.tsx';
import { type FieldEntry, madeId, newField } from './entry.ts';
import { FieldCard } from './field-card.tsx';

const KINDS: readonly Field['kind'][] = ['yes_no', 'choice', 'checklist', 'number', 'text', 'link', 'date'];

/** The fields of the form in their order: added, set, moved by buttons, removed with a way back. */
export function FormSection({ entry, change }: SectionProps) {
  const { fields, mayBeNothing } = entry;
  const fault = useFault('fields');
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<{ field: FieldEntry; index: number }>();
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // Moved in the list, a button loses the focus; whoever works by keyboard goes on from it. Not after painting:
    // by then the next key may have gone elsewhere already, and would be pulled back.
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });
  const titleOf = (round: string) => entry.rounds.find(({ id }) => id === round)?.title || round;
  const nameOf = (field: FieldEntry, index: number) => field.label.trim() || say.fieldNo(index + 1);

  function add(kind: Field['kind']) {
    const option = () => ({ id: madeId('o', crypto.randomUUID()), label: '' });
    const options = kind === 'choice' ? [option(), option()] : kind === 'checklist' ? [option()] : [];
    const field = newField(kind, madeId('f', crypto.randomUUID()), options);
    change({ fields: [...fields, field] });
    setOpen(field.key);
    setRemoved(undefined);
    focusNext.current = `field-duty.fields.${fields.length}.label`;
  }

  function move(index: number, by: -1 | 1) {
    const to = index + by;
    const [field, other] = [fields[index], fields[to]];
    if (!field || !other) return;
    change({ fields: fields.map((it, at) => (at === index ? other : at === to ? field : it)) });
    setSaid(say.moved(nameOf(field, index), to + 1, fields.length));
    focusNext.current = `move-${by}-${field.key}`;
  }

  function remove(index: number) {
    const field = fields[index];
    if (!field) return;
    change({ fields: fields.filter((_, at) => at !== index) });
    setRemoved({ field, index });
    focusNext.current = 'undo-field';
  }

  function undo() {
    if (!removed) return;
    change({ fields: fields.toSpliced(removed.index, 0, removed.field) });
    setRemoved(undefined);
    focusNext.current = `open-${removed.field.key}`;
  }

  return (
    <section class="card">
      <h2>{say.formHeading}</h2>
      <p class="soft">{say.formText}</p>
      {fields.length === 0 && <p class="no-fields">{say.noFields}</p>}
      {fault && (
        <p class="fault" id="field-duty.fields" tabIndex={-1}>
          <Icon name="alert" />
          {fault}
        </p>
      )}
      <ol class="fields">
        {fields.map((field, index) => (
          <FieldCard
            key={field.key}
            field={field}
            index={index}
            count={fields.length}
            name={nameOf(field, index)}
            rounds={field.rounds?.map(titleOf)}
            open={open === field.key}
            onOpen={() => setOpen(open === field.key ? undefined : field.key)}
            onChange={(part) =>
              change({ fields: fields.map((it, at) => (at === index ? { ...it, ...part } : it)) })
            }
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <p class="sr" role="status">
        {said}
      </p>
      {removed && (
        <Notice tone="going" icon="check" role="status">
          <p>{say.removed(nameOf(removed.field, removed.index))}</p>
          <button id="undo-field" type="button" class="button quiet compact" onClick={undo}>
            {say.undo}
          </button>
        </Notice>
      )}
      {fields.length < MOST_FIELDS && (
        <fieldset class="add-field">
          <legend class="label">{say.addField}</legend>
          <p class="hint">{say.kindQuestion}</p>
          <div class="kinds">
            {KINDS.map((kind) => (
              <button key={kind} type="button" class="button quiet" onClick={() => add(kind)}>
                <Icon name="plus" />
                {say.kinds[kind]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <Tick
        label={say.mayBeNothing}
        value={mayBeNothing}
        onChange={(choice) => change({ mayBeNothing: choice })}
      />
    </section>
  );
}
