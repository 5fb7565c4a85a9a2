import { register as say } from '@thankamnot/shared/wording/liff/register';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';
import { Page } from '../../design/page.tsx';
import { useApp } from '../../session/app-context.tsx';
import { describing, InputFrame } from '../report/fields/frame.tsx';
import { SendFailure } from './send-failure.tsx';
import { type FoundUnit, UnitSearch } from './unit-search.tsx';
import { useSend } from './use-send.ts';

/** Own unit by name, own name, and a request that a coordinator decides. */
export function FindUnitStep({ onOther }: { onOther: () => void }) {
  const { call, me } = useApp();
  const [unit, setUnit] = useState<FoundUnit>();
  const [name, setName] = useState(me.name);
  const [faults, setFaults] = useState<{ unit?: string; name?: string }>({});
  const { send, sending, failure } = useSend(() =>
    call('apply', {
      body: { province: unit?.province.code ?? '', unit: unit?.code ?? '', name: name.trim() },
    }),
  );
  // What was pressed goes from the page: without this the keyboard would have to start over at its top.
  const chosen = useRef<HTMLDivElement>(null);
  const before = useRef(unit);
  useLayoutEffect(() => {
    if (before.current === unit) return;
    before.current = unit;
    if (unit) chosen.current?.focus();
    else document.getElementById(inputId('search'))?.focus();
  }, [unit]);
  const nameField = { id: 'name', label: say.name, hint: say.nameHint, required: true };

  const submit = (event: Event) => {
    event.preventDefault();
    const length = name.trim().length;
    const found = {
      ...(!unit && { unit: say.unitEmpty }),
      ...((length < 2 || length > 80) && { name: say.nameEmpty }),
    };
    setFaults(found);
    if (found.unit) document.getElementById(inputId('search'))?.focus();
    else if (found.name) document.getElementById(inputId('name'))?.focus();
    else send();
  };
  return (
    <Page title={say.findTitle} kicker={say.step(2, 2)}>
      <p>{say.findText}</p>
      <form class="card form-card" noValidate onSubmit={submit}>
        {unit ? (
          <div ref={chosen} class="chosen" tabIndex={-1}>
            <p>
              <span class="soft small">{say.chosen}</span>
              <br />
              <b>{unit.name}</b>
              <br />
              <span class="soft">{say.place(unit.district, unit.province.name)}</span>
            </p>
            <button type="button" class="button quiet compact" onClick={() => setUnit(undefined)}>
              {say.change}
            </button>
          </div>
        ) : (
          <UnitSearch fault={faults.unit} onChoose={setUnit} />
        )}
        <InputFrame of={nameField} fault={faults.name}>
          <input
            id={inputId('name')}
            class="input"
            type="text"
            autocomplete="name"
            maxLength={80}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            {...describing(nameField, faults.name)}
          />
        </InputFrame>
        <SendFailure failure={failure} />
        <button type="submit" class="button wide-button" aria-disabled={sending || undefined}>
          {sending ? say.sending : say.apply}
        </button>
      </form>
      <button type="button" class="button bare" onClick={onOther}>
        {say.haveCode}
      </button>
    </Page>
  );
}
