import type { Act } from '@thankamnot/flex-view/act';
import { sameDay } from '../sim/bangkok-time.ts';
import type { GroupMessage } from '../sim/state.ts';
import type { Speaker } from './avatar.tsx';
import { Entry } from './entry.tsx';
import { useStickToEnd } from './use-stick-to-end.ts';

type ChatProps = {
  label: string;
  messages: GroupMessage[];
  mine: (message: GroupMessage) => boolean;
  speaker: (message: GroupMessage) => Speaker;
  nameOf: (userId: string) => string;
  act: Act;
  loading: boolean;
  empty: string;
};

/** LINE's loading animation: three dots that stand until the bot answers. */
const Dots = () => (
  <div class="row row-theirs">
    <span class="avatar-gap" />
    <div class="balloon dots" role="img" aria-label="บอตกำลังพิมพ์">
      <i />
      <i />
      <i />
    </div>
  </div>
);

/** The conversation, newest at the foot. */
export function Chat({ label, messages, mine, speaker, nameOf, act, loading, empty }: ChatProps) {
  const { area, away, toEnd } = useStickToEnd(`${messages.at(-1)?.id}${loading}`);
  return (
    <div class="chat-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard */}
      <section class="chat" ref={area} tabIndex={0} aria-label={label}>
        <div>
          {messages.length === 0 && <p class="chat-empty">{empty}</p>}
          {messages.map((entry, index) => {
            const before = messages[index - 1];
            const who = speaker(entry);
            return (
              <Entry
                key={entry.id}
                entry={entry}
                mine={mine(entry)}
                who={who}
                opens={!before || mine(before) || speaker(before).name !== who.name}
                newDay={!before || !sameDay(before.at, entry.at)}
                act={act}
                nameOf={nameOf}
              />
            );
          })}
          {loading && <Dots />}
        </div>
      </section>
      {away && (
        <button type="button" class="to-end" onClick={toEnd}>
          ข้อความล่าสุด ↓
        </button>
      )}
    </div>
  );
}
