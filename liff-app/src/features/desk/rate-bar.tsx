import { percent } from '@thankamnot/shared/wording/percent';

interface RateBarProps {
  rate: number | null;
  /** Where the target stands, as a mark on the bar. */
  target?: number | null;
}

/** A rate as a bar; the number stands in the text beside it. */
export function RateBar({ rate, target }: RateBarProps) {
  return (
    <span class="rate-bar" aria-hidden="true">
      <i class={rate === 1 ? 'full' : ''} style={{ width: `${(rate ?? 0) * 100}%` }} />
      {target !== null && target !== undefined && target < 1 && <b style={{ left: percent(target) }} />}
    </span>
  );
}
