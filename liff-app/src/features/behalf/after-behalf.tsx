import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { behalf as say } from '@thankamnot/shared/wording/liff/behalf';
import { Link } from '../../router/router.tsx';

/** Where a coordinator goes on after filing for a unit: to it, or to the next one of the list. */
export function AfterBehalf({ item: { duty, round, unit } }: { item: WorkItem }) {
  return (
    <>
      <Link to={{ page: 'board', duty, round }} class="button">
        {say.toList}
      </Link>
      <Link to={{ page: 'unit', code: unit.code, duty, round }} class="button quiet">
        {say.toUnit}
      </Link>
    </>
  );
}
