import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { register as say } from '@thankamnot/shared/wording/liff/register';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { inputId } from '../../design/input-id.ts';
import { useApp } from '../../session/app-context.tsx';
import { describing, InputFrame } from '../report/fields/frame.tsx';
import { SendFailure } from './send-failure.tsx';

export type FoundUnit = ResponseOf<'units'>['units'][number];

/** One request when the typing rests. */
const REST_MS = 300;
/** One letter would fit half the country. */
const SHORTEST = 2;

export function UnitSearch({
  fault,
  onChoose,
}: {
  fault: string | undefined;
  onChoose: (unit: FoundUnit) => void;
}) {
  const { call } = useApp();
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundUnit[]>();
  const [searching, setSearching] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const q = text.trim();

  useEffect(() => {
    setFailure(undefined);
    if (q.length < SHORTEST) {
      setFound(undefined);
      setSearching(false);
      return;
    }
    let current = true;
    setSearching(true);
    const timer = setTimeout(async () => {
      try {
        const { units } = await call('units', { query: { q } });
        if (current) setFound(units);
      } catch (thrown) {
        if (current) setFailure(failureOf(thrown));
      } finally {
        if (current) setSearching(false);
      }
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [q, call]);

  const field = { id: 'search', label: say.search, hint: say.searchHint, required: true };
  return (
    <div class="unit-search">
      <InputFrame of={field} fault={fault}>
        <input
          id={inputId('search')}
          class="input"
          type="search"
          autocomplete="off"
          maxLength={80}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          {...describing(field, fault)}
        />
      </InputFrame>
      <p role="status" class="soft small">
        {searching ? say.searching : found && say.found(found.length)}
      </p>
      <SendFailure failure={failure} />
      {found && found.length > 0 && (
        <ul class="found" aria-label={say.choose}>
          {found.map((unit) => (
            <li key={unit.code}>
              <button type="button" onClick={() => onChoose(unit)}>
                <b>{unit.name}</b>
                <span class="soft small">{say.place(unit.district, unit.province.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
