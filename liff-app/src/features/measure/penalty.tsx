import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { lateDayText } from '@thankamnot/shared/wording/figures';
import { measure as say } from '@thankamnot/shared/wording/liff/measure';
import '../../design/figures.css';
import './measure.css';

type Meter = NonNullable<ResponseOf<'board'>['penalty']>['meter'];

/** What being late costs, today and tomorrow, with the days counted and not counted. */
export function Penalty({ board }: { board: ResponseOf<'board'> }) {
  const { penalty } = board;
  if (!penalty) return null;
  const { meter, late } = penalty;
  const others = late.filter(() => board.units.length > 1);
  return (
    <section class="card penalty">
      <h2>{say.penalty}</h2>
      <dl class="figures">
        <div>
          <dt>{meter.reported ? say.sent : say.now}</dt>
          <dd class={meter.now.points > 0 ? 'lost' : ''}>{say.points(meter.now.points)}</dd>
          <dd class="soft small plain">{say.daysLate(meter.now.workingDaysLate)}</dd>
        </div>
        {meter.tomorrow && (
          <div>
            <dt>{say.tomorrow}</dt>
            <dd class={meter.tomorrow.points > 0 ? 'lost' : ''}>{say.points(meter.tomorrow.points)}</dd>
            <dd class="soft small plain">{say.daysLate(meter.tomorrow.workingDaysLate)}</dd>
          </div>
        )}
      </dl>
      {meter.days.length > 0 && <Working meter={meter} />}
      {others.length > 0 && (
        <details class="more">
          <summary>{say.late(others.length)}</summary>
          <ul class="late-units">
            {others.map(({ code, name, workingDaysLate, points }) => (
              <li key={code}>
                {name} <span class="soft">{say.daysLate(workingDaysLate)}</span> {say.points(points)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="soft small">{penalty.text}</p>
    </section>
  );
}

function Working({ meter }: { meter: Meter }) {
  const counted = meter.days.filter(({ counts }) => counts).length;
  return (
    <>
      <p class="small">{say.sum(counted, meter.pointsPerWorkingDay, meter.now.points)}</p>
      <details class="more">
        <summary>{say.working(counted, meter.days.length - counted)}</summary>
        <ol class="late-days">
          {meter.days.map((day) => (
            <li key={day.on} class={day.counts ? 'counts' : 'soft'}>
              {lateDayText(day)}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
