import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { offline } from '../api/failure.ts';
import { otherStyles } from './other-styles.ts';
import { Failed, Skeleton } from './states.tsx';
import { useSteadyPlace } from './steady-place.ts';

/** A component that is fetched when it is first drawn; without a network it says so and can be tried again. A
 * `part` of a page leaves its place empty until then. */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { part = false } = {},
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [Component, show] = useState<ComponentType<P> | undefined>(() => loaded);
    const [failed, setFailed] = useState(false);
    useSteadyPlace(Component);
    useEffect(() => {
      if (Component || failed) return;
      Promise.all([load(), otherStyles()]).then(
        ([it]) => {
          loaded = it;
          show(() => it);
        },
        () => setFailed(true),
      );
    }, [Component, failed]);
    if (Component) return <Component {...props} />;
    if (part && !failed) return null;
    if (part) return <Failed failure={offline()} retry={() => setFailed(false)} />;
    return (
      <main class="page">
        {failed ? <Failed alone failure={offline()} retry={() => setFailed(false)} /> : <Skeleton />}
      </main>
    );
  };
}
