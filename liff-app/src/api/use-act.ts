import { useState } from 'preact/hooks';
import { type Failure, failureOf } from './failure.ts';

/** One request at a time, with what became of it. A second press while it runs does nothing. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function run(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  }
  return {
    busy,
    failure,
    run,
    /** The failure was read, or is none any more. */
    clear: () => setFailure(undefined),
  };
}
