/** Several units picked in a list: what stays picked while the list is narrowed, or changes under one's hand. */
import { useState } from 'preact/hooks';
import { type BoardUnit, owes } from './board-filter.ts';

export interface Picking {
  on: boolean;
  toggle(): void;
  has(code: string): boolean;
  pick(codes: string[], picked: boolean): void;
  /** Codes that are picked, in the order of the board. Whoever has reported since drops out. */
  codes: string[];
}

export function usePicking(units: readonly BoardUnit[]): Picking {
  const [on, setOn] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return {
    on,
    toggle() {
      setOn(!on);
      setPicked(new Set());
    },
    has: (code) => picked.has(code),
    pick(codes, add) {
      const next = new Set(picked);
      for (const code of codes) {
        if (add) next.add(code);
        else next.delete(code);
      }
      setPicked(next);
    },
    codes: units.filter((unit) => picked.has(unit.code) && owes(unit)).map(({ code }) => code),
  };
}
