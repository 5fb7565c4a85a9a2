/** Chance that can be played again: the same seed draws the same numbers (mulberry32). */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number from `from` to `to`, both among them. */
  whole(from: number, to: number): number;
  pick<T>(of: readonly T[]): T;
  /** True so often: 0.1 is one in ten. */
  happens(share: number): boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick(of) {
      const one = of[whole(0, of.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    happens: (share) => next() < share,
  };
}
