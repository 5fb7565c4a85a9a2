import { acts as say } from '@thankamnot/shared/wording/liff/acts';
import { Link } from '../../router/router.tsx';
import { codesAs } from '../../router/unit-codes.ts';
import { useApp } from '../../session/app-context.tsx';

interface PickBarProps {
  duty: string;
  round: string;
  codes: string[];
  /** How many of them the list does not show at the moment. */
  hidden: number;
}

/** Stays at the thumb: how many are picked, and what can be done for them. Nothing happens before its plan is shown. */
export function PickBar({ duty, round, codes, hidden }: PickBarProps) {
  const { me } = useApp();
  const units = codesAs(codes);
  return (
    <div class="pick-bar">
      <p role="status">{codes.length > 0 ? say.picked(codes.length, hidden) : say.pickFirst}</p>
      {codes.length > 0 && (
        <div class="row">
          <Link to={{ page: 'remind', duty, round, units }} class="button">
            {say.remindPicked(codes.length)}
          </Link>
          {me.coordinates?.district === null && (
            <Link to={{ page: 'extend', duty, round, units }} class="button quiet">
              {say.extend}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
