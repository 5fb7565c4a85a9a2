import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';

/** One act at a time: whether it runs, and how the last one failed. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  async function act(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  }
  return { act, busy, failure };
}
