import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What comes to stand above the field that somebody types in must not push it away from under the finger. Call it
 * before what changes is drawn, with a value that changes with it.
 */
export function useSteadyPlace(changing: unknown): void {
  const drawn = useRef(changing);
  const before = useRef<number | undefined>(undefined);
  if (drawn.current !== changing) before.current = topOfFocus();
  useLayoutEffect(() => {
    const [was, is] = [before.current, topOfFocus()];
    drawn.current = changing;
    before.current = undefined;
    if (was !== undefined && is !== undefined && was !== is) scrollBy(0, is - was);
  }, [changing]);
}

const topOfFocus = (): number | undefined => {
  const field = document.activeElement;
  return field?.closest('form') ? field.getBoundingClientRect().top : undefined;
};
