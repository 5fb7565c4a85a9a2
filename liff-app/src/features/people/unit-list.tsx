import { people as say } from '@thankamnot/shared/wording/liff/people';
import { useMemo, useState } from 'preact/hooks';
import { headingOptions, SearchField, SelectField } from '../../design/narrow.tsx';
import { telephoneLink } from '../../design/telephone.ts';
import { InviteOne } from './invite-one.tsx';
import { OfficerRow } from './officer-row.tsx';
import {
  type Choice,
  countOf,
  EVERYTHING,
  FILTERS,
  type Filter,
  headingsOf,
  type UnitPeople,
  unitsShown,
} from './people-filter.ts';

interface UnitListProps {
  units: readonly UnitPeople[];
  done: (told: string) => void;
}

/** Every unit of the area with its people, to be narrowed by state, district and name. */
export function UnitList({ units, done }: UnitListProps) {
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const shown = useMemo(() => unitsShown(units, choice), [units, choice]);
  const headings = headingsOf(units);
  return (
    <section class="card">
      <h2>{say.units}</h2>
      <div class="people-narrow">
        <SelectField
          id="people-show"
          label={say.show}
          value={choice.filter}
          options={FILTERS.map((it) => [it, `${say.filters[it]} (${countOf(units, it)})`])}
          onPick={(filter) => setChoice({ ...choice, filter: filter as Filter })}
        />
        {headings.length > 1 && (
          <SelectField
            id="people-heading"
            label={say.district}
            value={choice.heading}
            options={headingOptions(say.everyDistrict, headings)}
            onPick={(heading) => setChoice({ ...choice, heading })}
          />
        )}
        <SearchField
          id="people-text"
          label={say.search}
          value={choice.text}
          onSearch={(text) => setChoice({ ...choice, text })}
        />
      </div>
      <p role="status" class="soft small">
        {say.showing(shown.length)}
      </p>
      {shown.length === 0 && (
        <p class="people-none">
          {say.noneMatch}{' '}
          <button type="button" class="button quiet compact" onClick={() => setChoice(EVERYTHING)}>
            {say.clear}
          </button>
        </p>
      )}
      <ul class="people-rows">
        {shown.map((unit) => (
          <li key={unit.code}>
            <UnitRow unit={unit} done={done} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnitRow({ unit, done }: { unit: UnitPeople; done: (told: string) => void }) {
  return (
    <div class="people-unit">
      <div class="people-what">
        <h3>{unit.name}</h3>
        <p class="soft small">
          {unit.heading}
          {unit.phone && (
            <>
              {' · '}
              <a href={telephoneLink(unit.phone)}>{say.call(unit.phone)}</a>
            </>
          )}
        </p>
        {unit.officers.length === 0 && <p class="small near soon">{say.noOfficer}</p>}
      </div>
      {unit.officers.length > 0 && (
        <ul class="people-officers">
          {unit.officers.map((officer) => (
            <li key={officer.user}>
              <OfficerRow unit={unit} officer={officer} done={done} />
            </li>
          ))}
        </ul>
      )}
      <div class="people-invite">
        <InviteOne unit={unit} label={say.invite} of={unit.name} />
      </div>
    </div>
  );
}
