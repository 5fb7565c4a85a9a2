import type { UnitSheet } from '@thankamnot/shared/api/act-shapes';
import { isComplete } from '@thankamnot/shared/report/status';
import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { useState } from 'preact/hooks';
import { Confirm } from '../../design/confirm.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import type { UnitActs } from './use-unit-acts.ts';

interface MoreActsProps {
  unit: UnitSheet;
  item: UnitSheet['duties'][number];
  acts: UnitActs;
}

/** An act that is asked about before it is done. */
interface Asked {
  label: string;
  title: string;
  text: string;
  confirm: string;
  run: () => void;
}

/** The rarer acts on one duty of a unit, each confirmed first. */
export function MoreActs({ unit, item, acts }: MoreActsProps) {
  const { me } = useApp();
  const [asked, setAsked] = useState<Asked>();
  const offered = [...quick({ unit, item, acts }), ...againstCentralSystem({ unit, item, acts })];
  return (
    <details class="more">
      <summary>{say.more}</summary>
      <div class="more-acts">
        {offered.map((act) => (
          <button
            key={act.label}
            type="button"
            class="button quiet"
            disabled={acts.busy}
            onClick={() => setAsked(act)}
          >
            {act.label}
          </button>
        ))}
        {me.coordinates?.district === null && (
          <Link
            to={{ page: 'extend', duty: item.duty, round: item.round, units: unit.code }}
            class="button quiet"
          >
            {say.extend}
          </Link>
        )}
      </div>
      {asked && (
        <Confirm
          title={asked.title}
          text={asked.text}
          confirm={asked.confirm}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            asked.run();
          }}
        />
      )}
    </details>
  );
}

/** What the unit told by telephone, where its form needs no more than that. */
const quick = ({ unit, item, acts }: MoreActsProps): Asked[] =>
  isComplete(item.status)
    ? []
    : item.quick.map((status) => ({
        label: say.quick[status],
        title: say.quickAsk(unit.shortName),
        text: say.quickText[status],
        confirm: say.quickYes,
        run: () => acts.setStatus(status),
      }));

function againstCentralSystem({ unit: { shortName }, item, acts }: MoreActsProps): Asked[] {
  const complete = isComplete(item.status);
  const verify: Asked = {
    label: say.verify,
    title: say.verifyAsk(shortName),
    text: complete ? say.verifyText : say.verifyMissingText,
    confirm: say.verifyYes,
    run: () => acts.setVerification('verified'),
  };
  const dispute: Asked = {
    label: say.dispute,
    title: say.disputeAsk(shortName),
    text: say.disputeText,
    confirm: say.disputeYes,
    run: () => acts.setVerification('disputed'),
  };
  return [
    ...(item.verification === 'verified' ? [] : [verify]),
    ...(complete && item.verification !== 'disputed' ? [dispute] : []),
  ];
}
