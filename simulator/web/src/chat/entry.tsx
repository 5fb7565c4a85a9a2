import type { Act } from '@thankamnot/flex-view/act';
import { clockTime, thaiDay } from '../sim/bangkok-time.ts';
import type { GroupMessage, LineMessage } from '../sim/state.ts';
import { Avatar, type Speaker } from './avatar.tsx';
import { MessageBody } from './message-body.tsx';

/** A card fills the row, so its time stands under it; a balloon's stands beside it. */
const isWide = (message: LineMessage): boolean =>
  message.type === 'flex' || message.type === 'template' || message.type === 'imagemap';

/** Whether the message cost anything: a reply is free, all else counts its recipients. */
function CostMark({ via }: { via: NonNullable<GroupMessage['via']> }) {
  return via === 'reply' ? (
    <span class="cost" title="ตอบกลับด้วย reply token ไม่นับโควตา">
      ตอบฟรี
    </span>
  ) : (
    <span class="cost cost-paid" title={`ส่งแบบ ${via} นับโควตาตามจำนวนผู้รับ`}>
      นับโควตา
    </span>
  );
}

type EntryProps = {
  entry: GroupMessage;
  /** Written by whoever holds the phone: green, on the right. */
  mine: boolean;
  who: Speaker;
  /** The first of a run by one speaker shows name and picture. */
  opens: boolean;
  /** The first of a day stands under its date. */
  newDay: boolean;
  act: Act;
  nameOf: (userId: string) => string;
};

/** One message in its row, with its time and its cost. */
export function Entry({ entry, mine, who, opens, newDay, act, nameOf }: EntryProps) {
  const { message } = entry;
  const wide = isWide(message);
  return (
    <div class="entry">
      {newDay && <p class="day">{thaiDay(entry.at)}</p>}
      <div class={`row ${mine ? 'row-mine' : 'row-theirs'} ${wide ? 'row-wide' : ''}`}>
        {!mine && (opens ? <Avatar speaker={who} /> : <span class="avatar-gap" />)}
        <div class="said">
          {!mine && opens && <p class="speaker">{message.sender?.name ?? who.name}</p>}
          <div class="content">
            <MessageBody message={message} act={act} nameOf={nameOf} />
            <p class="meta">
              <time dateTime={entry.at}>{clockTime(entry.at)}</time>
              {entry.via && <CostMark via={entry.via} />}
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}
