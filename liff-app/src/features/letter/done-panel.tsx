import type { ConfirmedLetter } from '@thankamnot/shared/api/letter-shapes';
import { dutyLinks } from '@thankamnot/shared/wording/liff/duty-links';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';
import { Notice } from '../../design/notice.tsx';
import { Link } from '../../router/router.tsx';

/** What the confirmation brought about. */
export function DonePanel({ done, onAnother }: { done: ConfirmedLetter; onAnother: () => void }) {
  const { duty, round, from, until, reminders } = done;
  return (
    <section class="card letter-done">
      <h2>{done.shortTitle}</h2>
      <p class="soft">{done.roundTitle}</p>
      <p class="letter-due">{say.due(until)}</p>
      {from !== null && from !== until && <p>{say.moves(from, until)}</p>}
      <p>{say.units(done.units)}</p>
      {reminders.length > 0 && <p>{say.reminders(reminders)}</p>}
      {done.already && (
        <Notice tone="going" icon="check">
          {say.already}
        </Notice>
      )}
      <Link to={{ page: 'board', duty, round }} class="button wide-button">
        {say.openBoard}
      </Link>
      {done.as === 'duty' && (
        <Link to={{ page: 'edit-duty', duty }} class="button quiet wide-button">
          {dutyLinks.edit}
        </Link>
      )}
      <button type="button" class="button quiet wide-button" onClick={onAnother}>
        {say.another}
      </button>
    </section>
  );
}
