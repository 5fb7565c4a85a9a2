import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { type BurnUp, type BurnUpMark, burnUpOf } from '@thankamnot/shared/report/burn-up';
import { chart as say } from '@thankamnot/shared/wording/liff/chart';
import { useMemo } from 'preact/hooks';
import { lazy } from '../../design/lazy.tsx';
import { WhenSeen } from '../../design/when-seen.tsx';
import type { Board } from './narrow-board.ts';
import './burn-up.css';

/** The chart's library is larger than the rest of the desk: it comes when somebody looks at the chart. */
const BurnUpChart = lazy(() => import('./burn-up-chart.tsx').then((m) => m.BurnUpChart), { part: true });

/** Complete units over time against the target: drawn, and as a table of the same figures. */
export function BurnUpCard({ board }: { board: Board }) {
  const burnUp = useMemo(() => {
    const today = addDays(board.dueOn, -board.daysLeft);
    const extendedTo = board.extensionHistory.filter(({ units }) => units === null).map(({ until }) => until);
    return burnUpOf({ ...board, extendedTo }, today);
  }, [board]);
  return (
    <section class="card burn-up">
      <h2>{say.title}</h2>
      <div
        class="burn-up-place"
        role="img"
        aria-label={say.inWords(board.complete, board.expected, burnUp.target)}
      >
        <WhenSeen class="burn-up-space">
          <BurnUpChart of={burnUp} />
        </WhenSeen>
      </div>
      <Legend of={burnUp} />
      <details class="more">
        <summary>{say.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <div class="table-box" tabIndex={0}>
          <Figures of={burnUp} />
        </div>
      </details>
    </section>
  );
}

function Legend({ of: { target, needed, marks } }: { of: BurnUp }) {
  return (
    <ul class="legend small">
      <li>
        <Swatch kind="complete" /> {say.complete}
      </li>
      <li>
        <Swatch kind="target" /> {say.target(target)}
      </li>
      {needed && (
        <li>
          <Swatch kind="needed" /> {say.needed}
        </li>
      )}
      {marks.map(({ kind, on }) => (
        <li key={`${kind} ${on}`}>
          <Swatch kind={kind} /> {nameOf(kind, marks)} {say.axisDay(on)}
        </li>
      ))}
    </ul>
  );
}

/** A line as the chart draws it. */
function Swatch({ kind }: { kind: BurnUpMark['kind'] | 'complete' | 'target' | 'needed' }) {
  const isMark = kind !== 'complete' && kind !== 'target' && kind !== 'needed';
  return (
    <svg class={`swatch ${kind}`} viewBox="0 0 24 16" aria-hidden="true">
      <path d={isMark ? 'M12 0V16' : 'M1 8H23'} />
    </svg>
  );
}

const nameOf = (kind: BurnUpMark['kind'], marks: readonly BurnUpMark[]): string =>
  kind === 'due' && marks.some((mark) => mark.kind === 'extended') ? say.originalDue : say.marks[kind];

function Figures({ of: { points, marks } }: { of: BurnUp }) {
  const countOn = new Map(points.map(({ on, complete }) => [on, complete]));
  const days: CivilDate[] = [...new Set([...countOn.keys(), ...marks.map(({ on }) => on)])].sort();
  return (
    <table class="table small">
      <caption class="sr">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.day}</th>
          <th scope="col" class="end">
            {say.units}
          </th>
          <th scope="col">{say.event}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day}>
            <th scope="row">{say.date(day)}</th>
            <td class="end">{countOn.get(day) ?? '–'}</td>
            <td>
              {marks
                .filter(({ on }) => on === day)
                .map(({ kind }) => nameOf(kind, marks))
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
