import type { RosterPlanShape } from '@thankamnot/shared/api/people-shapes';
import { rosterPage as say } from '@thankamnot/shared/wording/liff/roster';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Confirm } from '../../design/confirm.tsx';
import { Notice } from '../../design/notice.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { GoneUnit } from './gone-unit.tsx';
import type { useRoster } from './use-roster.ts';

type Roster = ReturnType<typeof useRoster>;

/** What the file would change: first what needs a decision, then what was renamed or moved, then what is new. */
export function PreviewPart({ of, plan }: { of: Roster; plan: RosterPlanShape }) {
  const [asking, setAsking] = useState(false);
  const { added, changed, gone } = plan;
  const isSame = added.length + changed.length + gone.length === 0;
  const counts = countsOf(plan, of.decisions);
  return (
    <>
      <p class="lead" role="status">
        {isSame ? say.nothing : say.notYet}
      </p>
      {of.changed && (
        <Notice tone="soon" icon="alert" role="alert">
          {say.changedMeanwhile}
        </Notice>
      )}
      <p class="soft small roster-read">
        {say.read(plan.units, plan.leftOut)} · {say.unchanged(plan.unchanged)}
      </p>
      {gone.length > 0 && <Gone of={of} gone={gone} />}
      {changed.length > 0 && (
        <Group title={say.groups.changed} count={changed.length} note={say.notes.changed}>
          {changed.map((unit) => (
            <li key={unit.code}>
              <b>{unit.after.name}</b> <span class="soft small">{unit.code}</span>
              <dl class="roster-fields">
                {unit.fields.map((field) => (
                  <div key={field}>
                    <dt>{say.fields[field]}</dt>
                    <dd>
                      <span class="soft">{unit.before[field] ?? say.blank}</span>
                      <span class="sr"> {say.becomes} </span>
                      <span aria-hidden="true"> → </span>
                      {unit.after[field] ?? say.blank}
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </Group>
      )}
      {added.length > 0 && (
        <Group title={say.groups.added} count={added.length} note={say.notes.added}>
          {added.map(({ code, name, district }) => (
            <li key={code}>
              <b>{name}</b>{' '}
              <span class="soft small">
                {district && say.place(district)} · {code}
              </span>
            </li>
          ))}
        </Group>
      )}
      <SendFailure failure={of.failure} />
      <div class="row roster-acts">
        {!isSame && (
          <button
            type="button"
            class="button"
            aria-disabled={of.busy || undefined}
            onClick={() => !of.busy && setAsking(true)}
          >
            {of.busy ? say.saving : say.confirm}
          </button>
        )}
        <button type="button" class="button quiet" disabled={of.busy} onClick={of.restart}>
          {say.again}
        </button>
      </div>
      {asking && (
        <Confirm
          title={say.ask}
          text={say.askText(counts)}
          confirm={say.yes}
          danger={counts.removed > 0}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            of.confirm();
          }}
        />
      )}
    </>
  );
}

function countsOf({ added, changed, gone }: RosterPlanShape, decisions: Roster['decisions']) {
  const counted = (what: string) =>
    gone.filter(({ code }) => (decisions[code]?.do ?? 'keep') === what).length;
  const followed = counted('same');
  return {
    added: added.length - followed,
    changed: changed.length,
    removed: counted('remove'),
    kept: counted('keep'),
    followed,
  };
}

function Gone({ of, gone }: { of: Roster; gone: RosterPlanShape['gone'] }) {
  return (
    <section class="card">
      <h2>
        {say.groups.gone} <span class="soft">{say.places(gone.length)}</span>
      </h2>
      <p class="soft">{say.notes.gone}</p>
      {gone.length > 1 && (
        <fieldset class="row roster-all">
          <legend class="sr">{say.forAll}</legend>
          <button type="button" class="button quiet" onClick={() => of.decideAll({ do: 'keep' })}>
            {say.keepAll}
          </button>
          <button type="button" class="button quiet" onClick={() => of.decideAll({ do: 'remove' })}>
            {say.removeAll}
          </button>
        </fieldset>
      )}
      <ul class="roster-rows">
        {gone.map((unit) => (
          <li key={unit.code}>
            <GoneUnit
              unit={unit}
              decision={of.decisions[unit.code] ?? { do: 'keep' }}
              decide={(decision) => of.decide(unit.code, decision)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Longer lists stay folded. */
const SHOWN = 12;

interface GroupProps {
  title: string;
  count: number;
  note: string;
  children: ComponentChildren;
}

function Group({ title, count, note, children }: GroupProps) {
  const list = <ul class="roster-rows">{children}</ul>;
  return (
    <section class="card">
      <h2>
        {title} <span class="soft">{say.places(count)}</span>
      </h2>
      <p class="soft">{note}</p>
      {count <= SHOWN ? (
        list
      ) : (
        <details class="more">
          <summary>{say.showAll(count)}</summary>
          {list}
        </details>
      )}
    </section>
  );
}
