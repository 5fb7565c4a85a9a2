import { offline } from '../../api/failure.ts';
import { otherStyles } from '../../design/other-styles.ts';

export type After = typeof import('./after.ts');

let loading: Promise<After> | undefined;

/** Fetched once; a failure is the network's, and the next call tries again. */
export function loadAfter(): Promise<After> {
  loading ??= Promise.all([import('./after.ts'), otherStyles()]).then(
    ([after]) => after,
    () => {
      loading = undefined;
      throw offline();
    },
  );
  return loading;
}
