import { ratesByType } from '@thankamnot/shared/report/group-rates';
import { desk } from '@thankamnot/shared/wording/liff/desk';
import { round as say } from '@thankamnot/shared/wording/liff/round';
import { percent } from '@thankamnot/shared/wording/percent';
import type { Board } from './narrow-board.ts';
import { RateBar } from './rate-bar.tsx';

/** The rate of every type of LAO; nothing where there is but one. */
export function TypeBars({ board }: { board: Board }) {
  const rates = ratesByType(board.units);
  if (rates.length < 2) return null;
  return (
    <section class="card">
      <h2>{say.types}</h2>
      <ul class="districts">
        {rates.map(({ of, rate, complete, expected }) => (
          <li key={of}>
            <span class="district-name">{of}</span>
            <span class="district-rate">
              {percent(rate)} <span class="soft small">{desk.countOf(complete, expected)}</span>
            </span>
            <RateBar rate={rate} />
          </li>
        ))}
      </ul>
    </section>
  );
}
