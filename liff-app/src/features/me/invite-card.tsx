import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { me as say } from '@thankamnot/shared/wording/liff/me';
import { pages } from '@thankamnot/shared/wording/liff/pages';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { thaiTime } from '../../design/time.ts';

export type Invite = ResponseOf<'inviteColleague'>;

export function InviteCard({ invite, unit, handOver }: { invite: Invite; unit: string; handOver: boolean }) {
  const [told, setTold] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const text = (handOver ? say.handOverShareText : say.shareText)(unit, invite.code, invite.url);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold(pages.copied),
      () => setTold(pages.copyFailed),
    );
  return (
    <div ref={box} class="invite" tabIndex={-1}>
      <p>
        <span class="soft small">{say.code}</span> <b class="code">{invite.code}</b>
      </p>
      <p class="soft small">{say.expires(thaiTime(invite.expiresAt))}</p>
      <p class="share-text">{text}</p>
      <div class="row">
        <button type="button" class="button" onClick={copy}>
          {say.copy}
        </button>
        {'share' in navigator && (
          // Closing the sheet of the phone without choosing is no fault.
          <button
            type="button"
            class="button quiet"
            onClick={() => navigator.share({ text }).catch(() => {})}
          >
            {say.share}
          </button>
        )}
      </div>
      <p role="status" class="soft small">
        {told}
      </p>
    </div>
  );
}
