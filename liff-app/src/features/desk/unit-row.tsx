import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { desk } from '@thankamnot/shared/wording/liff/desk';
import { StatusChips } from '../../design/status-chip.tsx';
import { telephoneLink } from '../../design/telephone.ts';
import { thaiTime } from '../../design/time.ts';
import { Link } from '../../router/router.tsx';
import { VerificationMark } from '../dispute/verification-mark.tsx';
import { PhotoCount } from '../evidence/photo-count.tsx';
import { ActIcon } from './act-icon.tsx';
import { type BoardUnit, owes } from './board-filter.ts';

interface UnitRowProps {
  unit: BoardUnit;
  duty: string;
  round: string;
  /** Set while several are being picked: the row is then a tick box, where there is something to be done. */
  picked: boolean | undefined;
  onPick: (code: string, picked: boolean) => void;
}

/** One unit: who it is, how far, and what a coordinator does about it at once. */
export function UnitRow({ unit, duty, round, picked, onPick }: UnitRowProps) {
  const owing = owes(unit);
  const facts = [
    // The province's own offices stand under their own name.
    ...(unit.heading === unit.name ? [] : [unit.heading]),
    ...(unit.by && unit.at ? [`${unit.by} ${thaiTime(unit.at)}`] : []),
  ];
  const about = (
    <>
      <p class="soft small">{facts.join(' · ')}</p>
      {!unit.hasOfficer && <p class="small near soon">{desk.noOfficer}</p>}
      {unit.photos && <PhotoCount count={unit.photos} />}
      {unit.verification && <VerificationMark of={unit.verification} />}
      {unit.problem && <p class="unit-problem">{unit.problem}</p>}
    </>
  );
  if (picked !== undefined)
    return (
      <div class="unit-row picking">
        {owing ? (
          <label class="pick">
            <input
              type="checkbox"
              aria-label={say.pick(unit.name)}
              checked={picked}
              onChange={(event) => onPick(unit.code, event.currentTarget.checked)}
            />
            <b>{unit.name}</b>
          </label>
        ) : (
          <b class="pick none">{unit.name}</b>
        )}
        <div class="unit-about">{about}</div>
        <StatusChips {...unit} />
      </div>
    );
  return (
    <div class="unit-row">
      <div class="unit-about">
        <Link to={{ page: 'unit', code: unit.code, duty, round }} class="unit-name">
          {unit.name}
        </Link>
        {about}
      </div>
      <StatusChips {...unit} />
      {owing && (
        <div class="unit-acts">
          {unit.phone && (
            <a class="act" href={telephoneLink(unit.phone)} aria-label={say.callUnit(unit.name)}>
              <ActIcon name="call" />
              {say.call}
            </a>
          )}
          <Link
            class="act"
            to={{ page: 'remind', duty, round, units: unit.code }}
            label={say.remindUnit(unit.name)}
          >
            <ActIcon name="remind" />
            {say.remind}
          </Link>
          <Link
            class="act"
            to={{ page: 'report', duty, round, unit: unit.code }}
            label={say.reportFor(unit.name)}
          >
            <ActIcon name="report" />
            {say.report}
          </Link>
        </div>
      )}
    </div>
  );
}
