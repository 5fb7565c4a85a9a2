/** The steps of taking a newer roster: file, preview, decisions, confirmation. Nothing is written before the last. */
import { LARGEST_ROSTER_FILE } from '@thankamnot/shared/api/people-limits';
import type {
  RosterConfirmation,
  RosterConfirmedShape,
  RosterPlanShape,
} from '@thankamnot/shared/api/people-shapes';
import { rosterPage as say } from '@thankamnot/shared/wording/liff/roster';
import { useState } from 'preact/hooks';
import { Failure } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { useApp } from '../../session/app-context.tsx';
import { base64Of } from './read-bytes.ts';

export type Decisions = RosterConfirmation['gone'];
export type Decision = Decisions[string];

export function useRoster() {
  const { call } = useApp();
  const { busy, failure, run } = useAct();
  const [plan, setPlan] = useState<RosterPlanShape>();
  const [decisions, setDecisions] = useState<Decisions>({});
  /** The preview is not the one that was confirmed. */
  const [changed, setChanged] = useState(false);
  const [applied, setApplied] = useState<RosterConfirmedShape['applied']>(null);
  const keyFor = usePressKeys();

  return {
    busy,
    failure,
    plan,
    decisions,
    changed,
    applied,
    restart: () => setPlan(undefined),
    decide: (code: string, decision: Decision) => setDecisions({ ...decisions, [code]: decision }),
    decideAll: (decision: Decision) =>
      setDecisions(Object.fromEntries((plan?.gone ?? []).map(({ code }) => [code, decision]))),
    takeFile: (file: Blob) =>
      run(async () => {
        if (file.size > LARGEST_ROSTER_FILE) throw new Failure('problem', say.tooLarge);
        const content = await base64Of(file);
        if (content === undefined) throw new Failure('problem', say.unreadable);
        setPlan(await call('planRoster', { body: { content } }));
        setDecisions({});
        setChanged(false);
      }),
    confirm: () =>
      run(async () => {
        if (!plan) return;
        const gone = stillGone(plan, decisions);
        const key = keyFor([plan, gone]);
        const done = await call('confirmRoster', { params: { plan: plan.id }, body: { key, gone } });
        setApplied(done.applied);
        if (!done.plan) return;
        setPlan(done.plan);
        setDecisions(stillGone(done.plan, decisions));
        setChanged(true);
      }),
  };
}

/** Decisions about units that the preview lists. */
const stillGone = ({ gone }: RosterPlanShape, decisions: Decisions): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([code]) => gone.some((unit) => unit.code === code)));
