import { acts } from '@thankamnot/shared/wording/liff/acts';
import { sendLinks as say } from '@thankamnot/shared/wording/liff/send-links';
import { Link } from '../../router/router.tsx';
import { BASE, pathOf } from '../../router/routes.ts';
import { useApp } from '../../session/app-context.tsx';

/** What a coordinator does about a round: chase, share a card, give more time. */
export function SendLinks({ duty, round }: { duty: string; round: string }) {
  const { me } = useApp();
  return (
    <section class="card send-links">
      {/* A page load of its own: LINE's module for sharing must be there before LIFF starts. */}
      <a href={BASE + pathOf({ page: 'share', duty, round })} class="button">
        {say.share}
      </a>
      <Link to={{ page: 'remind', duty, round }} class="button quiet">
        {say.remind}
      </Link>
      {me.coordinates?.district === null && (
        <Link to={{ page: 'extend', duty, round }} class="button quiet">
          {acts.extend}
        </Link>
      )}
    </section>
  );
}
