import type { FaultPlan } from '@thankamnot/simulator/faults';
import type { Chance } from './chance.ts';

type Trouble = NonNullable<ReturnType<FaultPlan>>;

/** What goes wrong at LINE, of a hundred calls; the rest is answered as usual. */
const TROUBLES: Record<
  'multicast' | 'reply' | 'verify' | 'webhook',
  [percent: number, kind: Trouble['kind']][]
> = {
  multicast: [
    [22, 'slow'],
    [10, 'fail'],
    [12, 'lose'],
    [8, 'accept-then-fail'],
    [6, 'drop'],
    [6, 'rate429'],
  ],
  reply: [
    [10, 'slow'],
    [5, 'fail'],
    [5, 'lose'],
  ],
  verify: [
    [10, 'slow'],
    [4, 'fail'],
  ],
  // The way to the bot: an answer that LINE does not get, a call that does not arrive, two copies at once.
  webhook: [
    [6, 'lose'],
    [4, 'drop'],
    [6, 'duplicate'],
  ],
};

const SLOW_MS = [20, 250] as const;

/** Faults drawn from chance, call by call. */
export function faultsFrom(chance: Chance): FaultPlan {
  return (endpoint) => {
    if (!Object.hasOwn(TROUBLES, endpoint)) return undefined;
    let drawn = chance.next() * 100;
    for (const [percent, kind] of TROUBLES[endpoint as keyof typeof TROUBLES]) {
      drawn -= percent;
      if (drawn >= 0) continue;
      return kind === 'slow' ? { kind, ms: chance.whole(...SLOW_MS) } : { kind };
    }
    return undefined;
  };
}
