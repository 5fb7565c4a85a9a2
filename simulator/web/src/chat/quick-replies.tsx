import { type Act, actionName } from '@thankamnot/flex-view/act';
import { useState } from 'preact/hooks';
import type { GroupMessage } from '../sim/state.ts';

/** Tapping these leaves the chips standing, as LINE does. */
const STAYS = new Set(['camera', 'cameraRoll', 'location', 'datetimepicker']);

/** The chips of the newest message, gone after a tap or with any newer message. */
export function QuickReplies({ messages, act }: { messages: GroupMessage[]; act: Act }) {
  const [tapped, setTapped] = useState('');
  const newest = messages.at(-1);
  const items = newest?.from === 'bot' ? newest.message.quickReply?.items : undefined;
  if (!newest || !items?.length || tapped === newest.id) return null;
  return (
    <fieldset class="chips" aria-label="ตอบด่วน">
      {items.map(({ action, imageUrl }, index) => (
        <button
          key={index}
          type="button"
          class="chip"
          onClick={() => {
            if (!STAYS.has(action.type)) setTapped(newest.id);
            act(action);
          }}
        >
          {imageUrl && <img src={imageUrl} alt="" />}
          {actionName(action)}
        </button>
      ))}
    </fieldset>
  );
}
