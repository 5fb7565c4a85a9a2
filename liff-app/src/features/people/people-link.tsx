import { people as say } from '@thankamnot/shared/wording/liff/people';
import { Icon } from '../../design/icon.tsx';
import { Link } from '../../router/router.tsx';
import './people-link.css';

/** The way to the officers, with the number of applications that wait for this coordinator. */
export function PeopleLink({ waiting }: { waiting: number }) {
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
