import { clockTimeAt } from '@thankamnot/shared/calendar/civil-date';
import { live as say } from '@thankamnot/shared/wording/liff/live';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Live } from '../../api/use-live.ts';
import { Icon } from '../../design/icon.tsx';
import './live-note.css';

/**
 * How current the figures are. The time is for the eye; aloud is said only what changes the picture: new figures (`news`
 * in a sentence, said when it changes), and that the figures have become old.
 */
export function LiveNote({ of, news }: { of: Live<unknown>; news: string }) {
  const time = of.seenAt === undefined ? undefined : clockTimeAt(new Date(of.seenAt).toISOString());
  const isOld = of.failure !== undefined;
  const changed = useChanged(news);
  return (
    <div class="live-note">
      {!isOld && time && <p class="soft small">{say.updated(time)}</p>}
      <div role="status">
        {isOld && (
          <p class="live-old small">
            <Icon name="signal" />
            {time ? say.old(time) : say.oldUnknown}
          </p>
        )}
        {!isOld && changed && <p class="sr">{news}</p>}
      </div>
    </div>
  );
}

/** Has the text changed since it was first there? */
function useChanged(text: string): boolean {
  const first = useRef(text);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (text !== first.current) setChanged(true);
  }, [text]);
  return changed;
}
