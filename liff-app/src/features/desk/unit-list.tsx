import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { desk as say } from '@thankamnot/shared/wording/liff/desk';
import { useMemo, useState } from 'preact/hooks';
import { StatusChips } from '../../design/status-chip.tsx';
import { thaiTime } from '../../design/time.ts';
import { Link } from '../../router/router.tsx';
import { VerificationMark } from '../dispute/verification-mark.tsx';
import { PhotoCount } from '../evidence/photo-count.tsx';
import { inputId } from '../report/fields/frame.tsx';
import { type BoardUnit, type Choice, countOf, FILTERS, unitsShown } from './board-filter.ts';

const EVERYTHING: Choice = { filter: 'all', heading: '', text: '' };

/** Every unit of the round, those that miss first, to be narrowed by status, district and name. */
export function UnitTable({ board }: { board: ResponseOf<'board'> }) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const shown = useMemo(() => unitsShown(board.units, choice), [board, choice]);
  const headings = [...new Set(board.units.map(({ heading }) => heading))];
  return (
    <section class="card units">
      <h2>{say.units}</h2>
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
              {say.filters[filter]} <b>{countOf(board.units, filter)}</b>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="narrow">
        <div>
          <label class="label" for={inputId('heading')}>
            {say.district}
          </label>
          <select
            id={inputId('heading')}
            class="input"
            value={choice.heading}
            onChange={(event) => setChoice({ ...choice, heading: event.currentTarget.value })}
          >
            <option value="">{say.everyDistrict}</option>
            {headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label class="label" for={inputId('unit-text')}>
            {say.search}
          </label>
          <input
            id={inputId('unit-text')}
            class="input"
            type="search"
            value={choice.text}
            onInput={(event) => setChoice({ ...choice, text: event.currentTarget.value })}
          />
        </div>
      </div>
      <p role="status" class="soft small">
        {say.showing(shown.length)}
      </p>
      {shown.length === 0 && (
        <p class="none-match">
          {say.noneMatch}{' '}
          <button type="button" class="button quiet compact" onClick={() => setChoice(EVERYTHING)}>
            {say.clearFilters}
          </button>
        </p>
      )}
      <ul class="unit-rows">
        {shown.map((unit) => (
          <li key={unit.code}>
            <UnitRow unit={unit} duty={board.duty} round={board.round} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnitRow({ unit, duty, round }: { unit: BoardUnit; duty: string; round: string }) {
  return (
    <div class="unit-row">
      <div>
        <Link to={{ page: 'history', duty, round, unit: unit.code }} class="unit-name">
          {unit.name}
        </Link>
        <p class="soft small">
          {unit.heading}
          {unit.by && unit.at && ` · ${unit.by} ${thaiTime(unit.at)}`}
        </p>
        {!unit.hasOfficer && <p class="small near soon">{say.noOfficer}</p>}
        {unit.photos && <PhotoCount count={unit.photos} />}
        {unit.verification && <VerificationMark of={unit.verification} />}
        {unit.problem && <p class="unit-problem">{unit.problem}</p>}
      </div>
      <StatusChips {...unit} />
    </div>
  );
}
