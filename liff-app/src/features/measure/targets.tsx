import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { figure, trajectoryText } from '@thankamnot/shared/wording/figures';
import { measure as say } from '@thankamnot/shared/wording/liff/measure';
import './measure.css';

type Target = ResponseOf<'board'>['targets'][number];

/** So many stand open; a memo of twenty indicators folds the rest. */
const SHOWN = 4;

/** Result against target, and how fast it must go on. */
export function Targets({ board }: { board: ResponseOf<'board'> }) {
  const { targets } = board;
  if (targets.length === 0) return null;
  const rest = targets.slice(SHOWN);
  return (
    <section class="card targets">
      <h2>{say.targets}</h2>
      <TargetRows of={targets.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{say.more(rest.length)}</summary>
          <TargetRows of={rest} />
        </details>
      )}
    </section>
  );
}

function TargetRows({ of }: { of: Target[] }) {
  return (
    <ul>
      {of.map((it) => (
        <li key={`${it.indicator.id} ${it.target?.by}`}>
          <TargetRow of={it} />
        </li>
      ))}
    </ul>
  );
}

function TargetRow({ of }: { of: Target }) {
  const { indicator, target, result, reached } = of;
  const way = trajectoryText(of);
  return (
    <>
      <b>
        {indicator.no && `${indicator.no} `}
        {indicator.id === 'complete' ? say.rate : indicator.title}
      </b>
      <p>
        {say.result} {result === null ? say.noResult : figure(indicator, result)}
      </p>
      <p class="soft small">
        {target ? say.target(figure(indicator, target.value), target.by, target.proposed) : say.noTarget}
      </p>
      {(way || reached !== null) && (
        <p class={`target-way ${reached ? 'reached' : ''}`}>{way ?? (reached ? say.reached : say.notYet)}</p>
      )}
    </>
  );
}
