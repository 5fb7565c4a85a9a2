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

/** By list: whoever looks at the plan and comes back to change the choice finds it as it was. */
const kept = new Map<string, ReadonlySet<string>>();

/** `list` names the list; undefined picks mean that it is being read and nothing is picked. */
export function usePicking(list: string, units: readonly BoardUnit[]): Picking {
  const [picked, show] = useState(() => kept.get(list));
  const keep = (next: ReadonlySet<string> | undefined) => {
    if (next) kept.set(list, next);
    else kept.delete(list);
    show(next);
  };
  return {
    on: picked !== undefined,
    toggle: () => keep(picked ? undefined : new Set()),
    has: (code) => picked?.has(code) ?? false,
    pick(codes, add) {
      const next = new Set(picked);
      for (const code of codes) {
        if (add) next.add(code);
        else next.delete(code);
      }
      keep(next);
    },
    codes: units.filter((unit) => picked?.has(unit.code) && owes(unit)).map(({ code }) => code),
  };
}
