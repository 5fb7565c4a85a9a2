import type { RosterPlanShape } from '@thankamnot/shared/api/people-shapes';
import { rosterPage as say } from '@thankamnot/shared/wording/liff/roster';
import { Icon } from '../../design/icon.tsx';
import type { Decision } from './use-roster.ts';

interface GoneUnitProps {
  unit: RosterPlanShape['gone'][number];
  decision: Decision;
  decide: (decision: Decision) => void;
}

/** A unit that the file lacks: what hangs on it, and what becomes of it. */
export function GoneUnit({ unit, decision, decide }: GoneUnitProps) {
  const choices: { decision: Decision; label: string }[] = [
    { decision: { do: 'keep' }, label: say.keep },
    ...unit.mayBe.map(({ code, name }) => ({
      decision: { do: 'same' as const, as: code },
      label: say.same(name, code),
    })),
    { decision: { do: 'remove' }, label: say.remove },
  ];
  const id = (of: Decision) => (of.do === 'same' ? of.as : of.do);
  return (
    <fieldset>
      <legend>
        <span class="sr">{say.decide(unit.name)}</span>
        <b aria-hidden="true">{unit.name}</b>
      </legend>
      <p class="soft small">
        {unit.district && say.place(unit.district)} · {unit.code}
      </p>
      {unit.officers.length > 0 && (
        <Warning says={say.hasOfficers(unit.officers.join(', '))} then={say.officersGo} />
      )}
      {unit.answered.length > 0 && (
        <Warning says={say.hasAnswered(unit.answered.join(', '))} then={say.answersStay} />
      )}
      {unit.mayBe.length > 0 && <p class="small">{say.sameNote}</p>}
      <div class="options">
        {choices.map((choice) => (
          <label key={id(choice.decision)} class="option">
            <input
              type="radio"
              name={`gone-${unit.code}`}
              checked={id(decision) === id(choice.decision)}
              onChange={() => decide(choice.decision)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const Warning = ({ says, then }: { says: string; then: string }) => (
  <p class="roster-warning small">
    <Icon name="alert" />
    <span>
      <b>{says}</b> {then}
    </span>
  </p>
);
