import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { isComplete } from '@thankamnot/shared/report/status';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { round as say } from '@thankamnot/shared/wording/liff/round';
import type { ComponentChildren } from 'preact';
import { telephoneLink } from '../../design/telephone.ts';
import { thaiTime } from '../../design/time.ts';
import { Link } from '../../router/router.tsx';
import { ActIcon } from './act-icon.tsx';
import type { BoardUnit } from './board-filter.ts';
import type { Board } from './narrow-board.ts';
import './troubles.css';

/** So many stand open; the rest folds. */
const SHOWN = 3;

/** Units that told of a problem and wait, and units that promised a day, the earliest first: whom to call today. */
export function Troubles({ board }: { board: Board }) {
  const waiting = board.units.filter(({ status }) => !isComplete(status));
  const problems = waiting.filter(({ problem }) => problem !== null);
  const promises = waiting
    .filter(({ promisedOn }) => promisedOn !== null)
    .sort((a, b) => inOrder(a.promisedOn ?? '', b.promisedOn ?? ''));
  const today = addDays(board.dueOn, -board.daysLeft);
  return (
    <>
      {problems.length > 0 && (
        <section class="card trouble-card">
          <h2>{say.problems(problems.length)}</h2>
          <Few of={problems}>
            {(unit) => (
              <Row key={unit.code} unit={unit} board={board}>
                <p class="unit-problem">{unit.problem}</p>
                {unit.by && unit.at && <p class="soft small">{say.told(unit.by, thaiTime(unit.at))}</p>}
              </Row>
            )}
          </Few>
        </section>
      )}
      {promises.length > 0 && (
        <section class="card trouble-card">
          <h2>{say.promises(promises.length)}</h2>
          <Few of={promises}>
            {(unit) => (
              <Row key={unit.code} unit={unit} board={board}>
                <Promised on={unit.promisedOn as CivilDate} today={today} />
              </Row>
            )}
          </Few>
        </section>
      )}
    </>
  );
}

function Promised({ on, today }: { on: CivilDate; today: CivilDate }) {
  if (on < today) return <p class="near late">{say.promiseBroken(on)}</p>;
  if (on === today) return <p class="near today">{say.promisedToday}</p>;
  return <p>{say.promisedFor(on)}</p>;
}

function Few({ of, children }: { of: BoardUnit[]; children: (unit: BoardUnit) => ComponentChildren }) {
  const rest = of.slice(SHOWN);
  return (
    <>
      <ul>{of.slice(0, SHOWN).map(children)}</ul>
      {rest.length > 0 && (
        <details class="more">
          <summary>{say.moreUnits(rest.length)}</summary>
          <ul>{rest.map(children)}</ul>
        </details>
      )}
    </>
  );
}

function Row({ unit, board, children }: { unit: BoardUnit; board: Board; children: ComponentChildren }) {
  const { code, name, heading, phone } = unit;
  return (
    <li class="trouble-row">
      <div>
        <Link to={{ page: 'history', duty: board.duty, round: board.round, unit: code }} class="unit-name">
          {name}
        </Link>
        {heading !== name && <span class="soft small"> {heading}</span>}
      </div>
      {phone && (
        <a href={telephoneLink(phone)} class="button quiet call" aria-label={say.callUnit(name, phone)}>
          <ActIcon name="call" />
          {say.call}
        </a>
      )}
      <div class="trouble-words">{children}</div>
    </li>
  );
}
