import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { acts } from '@thankamnot/shared/wording/liff/acts';
import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { useMemo, useState } from 'preact/hooks';
import { useAfterPaint } from '../../design/after-paint.ts';
import { headingOptions, SearchField, SelectField } from '../../design/narrow.tsx';
import { type Choice, countOf, FILTERS, owes, unitsShown } from './board-filter.ts';
import { PickBar } from './pick-bar.tsx';
import { UnitRow } from './unit-row.tsx';
import { usePicking } from './use-picking.ts';
import './unit-list.css';

/** More than a tall screen holds. A province has hundreds: they are drawn when these can be read. */
const DRAWN_FIRST = 12;
const EVERYTHING: Choice = { filter: 'all', heading: '', text: '' };

/** Every unit of the round, those that miss first, to be narrowed by status, district and name, and acted on. */
export function UnitTable({ board }: { board: ResponseOf<'board'> }) {
  const { duty, round, units } = board;
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const shown = useMemo(() => unitsShown(units, choice), [board, choice]);
  const picking = usePicking(`${duty}/${round}`, units);
  const headings = [...new Set(units.map(({ heading }) => heading))];
  const drawn = useAfterPaint() ? shown : shown.slice(0, DRAWN_FIRST);
  const pickable = shown.filter(owes).map(({ code }) => code);
  const pickedShown = pickable.filter(picking.has).length;
  return (
    <section class="card units">
      <div class="units-head">
        <h2>{say.units}</h2>
        {units.some(owes) && (
          <button
            type="button"
            class={picking.on ? 'button quiet compact on' : 'button quiet compact'}
            onClick={picking.toggle}
          >
            {picking.on ? acts.stopPicking : acts.pickMany}
          </button>
        )}
      </div>
      {units.length > 1 && (
        <>
          <fieldset class="filters">
            <legend class="sr">{say.filterBy}</legend>
            {FILTERS.map((filter) => (
              <label key={filter} class="filter">
                <input
                  type="radio"
                  name="filter"
                  checked={choice.filter === filter}
                  onChange={() => setChoice({ ...choice, filter })}
                />
                <span>
                  {say.filters[filter]} <b>{countOf(units, filter)}</b>
                </span>
              </label>
            ))}
          </fieldset>
          <div class="narrow">
            <SelectField
              id="heading"
              label={say.district}
              value={choice.heading}
              options={headingOptions(say.everyDistrict, headings)}
              onPick={(heading) => setChoice({ ...choice, heading })}
            />
            <SearchField
              id="unit-text"
              label={say.search}
              value={choice.text}
              onSearch={(text) => setChoice({ ...choice, text })}
            />
          </div>
          <p role="status" class="soft small">
            {say.showing(shown.length)}
          </p>
        </>
      )}
      {shown.length === 0 && (
        <p class="none-match">
          {say.noneMatch}{' '}
          <button type="button" class="button quiet compact" onClick={() => setChoice(EVERYTHING)}>
            {say.clearFilters}
          </button>
        </p>
      )}
      {picking.on && pickable.length > 0 && (
        <label class="option pick-shown">
          <input
            type="checkbox"
            checked={pickedShown === pickable.length}
            indeterminate={pickedShown > 0 && pickedShown < pickable.length}
            onChange={(event) => picking.pick(pickable, event.currentTarget.checked)}
          />
          <span>{acts.pickShown(pickable.length)}</span>
        </label>
      )}
      <ul class="unit-rows">
        {drawn.map((unit) => (
          <li key={unit.code}>
            <UnitRow
              unit={unit}
              duty={duty}
              round={round}
              picked={picking.on ? picking.has(unit.code) : undefined}
              onPick={(code, picked) => picking.pick([code], picked)}
            />
          </li>
        ))}
      </ul>
      {picking.on && (
        <PickBar
          duty={duty}
          round={round}
          codes={picking.codes}
          hidden={picking.codes.length - pickedShown}
        />
      )}
    </section>
  );
}
