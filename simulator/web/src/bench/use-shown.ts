import { useState } from 'preact/hooks';

const KEY = 'sim.shown-phones';

type Choices = Record<string, boolean>;

function remembered(): Choices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Choices) : {};
  } catch {
    return {};
  }
}

/** Which phones stand on the bench: as chosen, which the browser remembers, else as `byDefault` says. */
export function useShown(byDefault: (id: string) => boolean) {
  const [choices, setChoices] = useState(remembered);
  const shown = (id: string): boolean => choices[id] ?? byDefault(id);
  return {
    shown,
    toggle(id: string) {
      const next = { ...choices, [id]: !shown(id) };
      setChoices(next);
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // A browser that stores nothing still shows the choice until the page is closed.
      }
    },
  };
}
