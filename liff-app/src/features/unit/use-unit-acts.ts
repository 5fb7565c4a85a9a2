/** Acts on one duty of a unit: one at a time, each press once, and never over what somebody has reported since. */
import type { UnitSheet } from '@thankamnot/shared/api/act-shapes';
import type { QuickStatus } from '@thankamnot/shared/report/quick-status';
import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { useState } from 'preact/hooks';
import { failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { useApp } from '../../session/app-context.tsx';

export interface UnitActs {
  busy: boolean;
  /** What was just done. */
  done: { text: string; undoable: boolean } | undefined;
  /** Why nothing was done. */
  refused: string | undefined;
  setStatus(status: QuickStatus): Promise<void>;
  setVerification(becomes: 'verified' | 'disputed'): Promise<void>;
  undo(): Promise<void>;
}

export function useUnitActs(
  { code, shortName }: UnitSheet,
  { duty, round, revision, owes }: UnitSheet['duties'][number],
  reload: () => void,
): UnitActs {
  const { call } = useApp();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<{ text: string; undoes?: number }>();
  const [failed, setFailed] = useState<{ meanwhile: boolean; message: string }>();
  const keyFor = usePressKeys();
  const params = { duty, round, unit: code };

  async function run(act: () => Promise<{ text: string; undoes?: number }>) {
    if (busy) return;
    setBusy(true);
    setDone(undefined);
    setFailed(undefined);
    try {
      setDone(await act());
      reload();
    } catch (thrown) {
      const { code: why, message } = failureOf(thrown);
      setFailed({ meanwhile: why === 'changed_meanwhile', message });
      if (why !== undefined) reload();
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    done: done && { text: done.text, undoable: done.undoes !== undefined },
    // The page has been loaded anew by then: it knows whether the unit itself was quicker.
    refused: !failed
      ? undefined
      : !failed.meanwhile
        ? failed.message
        : owes
          ? say.changedMeanwhile
          : say.reportedMeanwhile(shortName),
    setStatus: (status) =>
      run(async () => {
        const body = { status, basedOn: revision };
        const { report } = await call('setStatus', { params, body: { key: keyFor(body), ...body } });
        return { text: say.quickDone(shortName), undoes: report.n };
      }),
    setVerification: (becomes) =>
      run(async () => {
        const body = { becomes, basedOn: revision };
        await call('setVerification', { params, body: { key: keyFor(body), ...body } });
        return { text: becomes === 'verified' ? say.verified(shortName) : say.disputed(shortName) };
      }),
    undo: () =>
      run(async () => {
        const n = String(done?.undoes);
        await call('undoAct', { params: { ...params, n }, body: { key: keyFor({ undo: n }) } });
        return { text: say.undone };
      }),
  };
}
