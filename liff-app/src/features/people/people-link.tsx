import { people as say } from '@thankamnot/shared/wording/liff/people';
import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../design/icon.tsx';
import { Link } from '../../router/router.tsx';
import { useApp } from '../../session/app-context.tsx';
import './people-link.css';

/** The way to the officers, with the number of applications that wait for this coordinator. */
export function PeopleLink() {
  const { call, me } = useApp();
  const decides = me.coordinates?.district === null;
  const { data } = useLoad('applications', () =>
    decides ? call('applications', {}) : Promise.resolve({ applications: [] }),
  );
  const waiting = data?.applications.length ?? 0;
  return (
    <Link to={{ page: 'people' }} class="button quiet">
      <Icon name="person" />
      {say.link}
      {waiting > 0 && (
        <span class="badge">
          <span aria-hidden="true">{waiting}</span>
          <span class="sr">{say.waitingBadge(waiting)}</span>
        </span>
      )}
    </Link>
  );
}
