import type { Reckoning } from './reckon.ts';

type Meter = NonNullable<Reckoning['meter']>;

/** Used, expected and held back on one bar; the numbers stand in the text beside it. */
export function QuotaBar({ meter, expected }: { meter: Meter; expected: number }) {
  const { limit, used, left, heldBack } = meter;
  const width = (messages: number) => ({
    width: `${limit === 0 ? 0 : (Math.min(messages, limit) / limit) * 100}%`,
  });
  return (
    <span class="quota-bar" aria-hidden="true">
      <i class="used" style={width(used)} />
      <i class="expected" style={width(Math.min(expected, left - heldBack))} />
      <i class="held" style={width(heldBack)} />
    </span>
  );
}
