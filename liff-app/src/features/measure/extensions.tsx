import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { measure as say } from '@thankamnot/shared/wording/liff/measure';
import { thaiTime } from '../../design/time.ts';
import './measure.css';

/** Every date that was ever in force, and by which letter; above it that a date is our proposal. */
export function Extensions({ board }: { board: ResponseOf<'board'> }) {
  const { extensionHistory, proposed, originalDueOn } = board;
  if (extensionHistory.length === 0 && !proposed) return null;
  return (
    <section class="card extensions">
      {proposed && <p class="small">{proposed}</p>}
      {extensionHistory.length > 0 && (
        <>
          <h2>{say.extensions}</h2>
          <ol>
            <li>{say.original(dates.short(originalDueOn))}</li>
            {extensionHistory.map((it) => (
              <li key={it.at}>
                <b>{say.until(dates.short(it.until))}</b> {it.units ? say.forSome(it.units) : say.forAll}
                <p class="small">
                  {say.letter(it.letterNo, it.letterDate ? dates.short(it.letterDate) : undefined)}
                </p>
                {it.reason && <p class="small">{it.reason}</p>}
                <p class="soft small">{say.by(it.by, thaiTime(it.at))}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
