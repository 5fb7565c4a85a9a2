import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Loaded } from '../api/use-load.ts';

interface BelowProps {
  of: Pick<Loaded<unknown>, 'data' | 'failure'>;
  children: ComponentChildren;
}

/** What stands below something that is loaded follows once that has come or cannot: a tap must hit what it aims at. */
export function Below({ of: { data, failure }, children }: BelowProps) {
  const isSettled = useRef(false);
  isSettled.current ||= data !== undefined || failure !== undefined;
  return isSettled.current ? children : null;
}
