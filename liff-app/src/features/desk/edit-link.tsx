import { dutyLinks as say } from '@thankamnot/shared/wording/liff/duty-links';
import { Icon } from '../../design/icon.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';

/** The way to editing a duty, for whoever may: coordinators of the whole province. */
export function EditLink({ duty }: { duty: string }) {
  const { me } = useApp();
  if (me.coordinates?.district !== null) return null;
  return (
    <Link to={{ page: 'edit-duty', duty }} class="button quiet">
      <Icon name="pencil" />
      {say.edit}
    </Link>
  );
}
