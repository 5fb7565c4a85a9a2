import { offline } from '../../api/failure.ts';

export type After = typeof import('./after.ts');

let loading: Promise<After> | undefined;

/** Fetched once; a failure is the network's, and the next call tries again. */
export function loadAfter(): Promise<After> {
  loading ??= import('./after.ts').catch(() => {
    loading = undefined;
    throw offline();
  });
  return loading;
}
