import type { EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { useState } from 'preact/hooks';
import { usePressKeys } from '../../api/press-key.ts';
import { useAct } from '../../api/use-act.ts';
import { Blank } from '../../design/await.tsx';
import { Confirm } from '../../design/confirm.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';

interface StatePanelProps {
  duty: EditableDuty & { duty: string };
  onChanged: () => void;
}

/** Closing a duty, with what that brings about said first. */
export function ClosePanel({ duty, onChanged }: StatePanelProps) {
  const { busy, failure, setState } = useDutyState(duty, onChanged);
  const [asking, setAsking] = useState(false);
  const { open, others } = duty;
  const facts = [
    open.length > 0 && say.closeRounds(open.length),
    ...open
      .filter(({ complete, expected }) => complete < expected)
      .map(({ roundTitle, complete, expected }) => say.closeMissing(roundTitle, expected - complete)),
    say.closeReminders,
    say.closeKept,
    others > 0 && say.closeOthers,
  ].filter((fact) => fact !== false);
  return (
    <section class="card close-duty">
      <h2>{say.closeHeading}</h2>
      <ul class="plain-list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <SendFailure failure={failure} />
      <button type="button" class="button danger-quiet" onClick={() => setAsking(true)}>
        {say.close}
      </button>
      {asking && (
        <Confirm
          title={say.closeAsk}
          text={facts.join(' · ')}
          confirm={say.closeConfirm}
          danger
          busy={busy}
          onConfirm={() => setState('closed').finally(() => setAsking(false))}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** What stands in place of the editor while a duty is closed. */
export function ClosedDuty({ duty, onChanged }: StatePanelProps) {
  const { busy, failure, setState } = useDutyState(duty, onChanged);
  return (
    <Blank icon="none" title={say.closedTitle} text={say.closedText}>
      <SendFailure failure={failure} />
      <button type="button" class="button" disabled={busy} onClick={() => setState('active')}>
        {say.reopen}
      </button>
    </Blank>
  );
}

function useDutyState({ duty, revision }: StatePanelProps['duty'], onChanged: () => void) {
  const { call } = useApp();
  const { busy, failure, run } = useAct();
  const keyFor = usePressKeys();
  return {
    busy,
    failure,
    setState: (state: 'active' | 'closed') =>
      run(async () => {
        const wish = { basedOn: revision, state };
        await call('setDutyState', { params: { duty }, body: { key: keyFor(wish), ...wish } });
        onChanged();
      }),
  };
}
