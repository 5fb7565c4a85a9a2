import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { type CivilDate, civilDateAt, clockTimeAt } from '@thankamnot/shared/calendar/civil-date';
import { isComplete } from '@thankamnot/shared/report/status';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { timeline as say } from '@thankamnot/shared/wording/liff/timeline';
import type { ComponentChildren } from 'preact';
import { useLoad } from '../../api/use-load.ts';
import { Await } from '../../design/await.tsx';
import { useApp } from '../../session/app-context.tsx';
import type { Board } from './narrow-board.ts';
import './timeline.css';

type Sent = ResponseOf<'timeline'>;

/** Something that happened or will happen on a day. */
interface Happening {
  on: CivilDate;
  tone?: 'late' | 'soon' | 'done' | 'plain';
  says: ComponentChildren;
}

/** So many days stand open in each direction; the rest folds. */
const SHOWN = 5;
/** So many units are named where several promised the same day. */
const NAMED = 3;

/** What was sent and what comes next, with the dates of the round among them. */
export function Timeline({ board }: { board: Board }) {
  const { call } = useApp();
  const { duty, round } = board;
  const loaded = useLoad(`timeline/${duty}/${round}`, () => call('timeline', { params: { duty, round } }));
  return (
    <Await of={loaded} rows={2}>
      {(sent) => (
        <>
          <h3>{say.coming}</h3>
          <Days of={comingIn(board, sent)} none={say.nothingComing} />
          <h3>{say.past}</h3>
          <Days of={pastIn(board, sent)} none={say.nothingSent} />
          <p class="soft small">{say.knownFrom(sent.knownFrom)}</p>
        </>
      )}
    </Await>
  );
}

function comingIn(board: Board, { today, coming, scheduled }: Sent): Happening[] {
  const promises = Map.groupBy(
    board.units.filter(
      ({ promisedOn, status }) => promisedOn !== null && promisedOn >= today && !isComplete(status),
    ),
    ({ promisedOn }) => promisedOn as CivilDate,
  );
  const happenings: Happening[] = [
    ...(board.daysLeft >= 0 ? [{ on: board.dueOn, tone: 'late' as const, says: <b>{say.due}</b> }] : []),
    ...scheduled.map(({ at, kind, people }) => ({
      on: civilDateAt(at),
      says: say.scheduled(kind, people, clockTimeAt(at)),
    })),
    ...[...promises].map(([on, units]) => ({ on, says: say.promise(units.length, namesOf(units)) })),
    ...coming.flatMap(({ on, units, steps }) => [
      ...(units > 0 ? [{ on, says: say.remind(units) }] : []),
      ...steps.map(({ step, units: silent }) => ({
        on,
        tone: 'soon' as const,
        says: say.steps[step](silent),
      })),
    ]),
  ];
  return happenings.sort((a, b) => inOrder(a.on, b.on));
}

function pastIn(board: Board, { today, sent }: Sent): Happening[] {
  const happenings: Happening[] = [
    ...sent.map((it): Happening => ({ on: it.on, tone: 'done', says: <SentLine of={it} /> })),
    ...board.extensionHistory.map(
      ({ at, until, letterNo, units }): Happening => ({
        on: civilDateAt(at),
        tone: 'soon',
        says: `${say.extended(until, letterNo)}${units ? ` ${say.extendedFor(units.length)}` : ''}`,
      }),
    ),
    ...(board.dueOn < today ? [{ on: board.dueOn, tone: 'late' as const, says: <b>{say.due}</b> }] : []),
    ...(board.opensOn <= today ? [{ on: board.opensOn, says: say.opened }] : []),
  ];
  return happenings.sort((a, b) => inOrder(b.on, a.on));
}

function namesOf(units: Board['units']): string {
  const names = units.slice(0, NAMED).map(({ name }) => name);
  return `${names.join(', ')}${units.length > NAMED ? ' …' : ''}`;
}

function SentLine({ of: { kind, sent, failed, waiting } }: { of: Sent['sent'][number] }) {
  return (
    <>
      {say.sent[kind]}{' '}
      {[sent > 0 && say.reached(sent), waiting > 0 && say.waiting(waiting)].filter(Boolean).join(' · ')}
      {failed > 0 && <span class="near late"> {say.failed(failed)}</span>}
    </>
  );
}

function Days({ of, none }: { of: Happening[]; none: string }) {
  if (of.length === 0) return <p class="soft">{none}</p>;
  const days = [...Map.groupBy(of, ({ on }) => on)];
  const rest = days.slice(SHOWN);
  return (
    <>
      <DayList of={days.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{say.more(rest.length)}</summary>
          <DayList of={rest} />
        </details>
      )}
    </>
  );
}

function DayList({ of }: { of: [CivilDate, Happening[]][] }) {
  return (
    <ol class="days">
      {of.map(([day, happenings]) => (
        <li key={day}>
          <span class="timeline-day">{say.day(day)}</span>
          <ul>
            {happenings.map(({ tone = 'plain', says }, index) => (
              <li key={index} class={`happening ${tone}`}>
                {says}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
