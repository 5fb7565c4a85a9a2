import { sendLinks as say } from '@thankamnot/shared/wording/liff/send-links';
import { Link } from '../../router/router.tsx';
import { BASE, pathOf } from '../../router/routes.ts';

/** What a coordinator does about a round: chase, or share a card. */
export function SendLinks({ duty, round }: { duty: string; round: string }) {
  return (
    <section class="card send-links">
      {/* A page load of its own: LINE's module for sharing must be there before LIFF starts. */}
      <a href={BASE + pathOf({ page: 'share', duty, round })} class="button">
        {say.share}
      </a>
      <Link to={{ page: 'remind', duty, round }} class="button quiet">
        {say.remind}
      </Link>
    </section>
  );
}
