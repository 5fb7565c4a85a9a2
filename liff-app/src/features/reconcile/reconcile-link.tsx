import { reconcilePage as say } from '@thankamnot/shared/wording/liff/reconcile';
import { Link } from '../../router/router.tsx';

export function ReconcileLink({ duty, round }: { duty: string; round: string }) {
  return (
    <section class="card">
      <Link to={{ page: 'reconcile', duty, round }} class="button quiet">
        {say.link}
      </Link>
      <p class="soft small">{say.linkHint}</p>
    </section>
  );
}
