import { Avatar } from '../chat/avatar.tsx';
import { Chat } from '../chat/chat.tsx';
import { Composer } from '../chat/composer.tsx';
import { QuickReplies } from '../chat/quick-replies.tsx';
import type { PersonDoes, SimClient } from '../sim/client.ts';
import type { Person, SimState } from '../sim/state.ts';
import { Device } from './device.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import { RichMenuView } from './rich-menu.tsx';
import { useTaps } from './use-taps.ts';

type PhoneProps = {
  person: Person;
  state: SimState;
  client: SimClient;
  notify: (text: string) => void;
  hidden: boolean;
};

/** One person's phone, open on the chat with the bot. */
export function Phone({ person, state, client, notify, hidden }: PhoneProps) {
  const { bot } = state;
  const reachable = person.friend && !person.blocked;
  const does = (what: PersonDoes) => client.personDoes(person.id, what);
  const taps = useTaps({
    send: (action, params) => does({ type: 'action', action, ...(params && { params }) }),
    liff: (path) => client.openLiff(person.id, path),
    notify,
  });
  const say = (what: PersonDoes) => void does(what).catch((problem: Error) => notify(problem.message));
  const nameOf = (id: string) => state.people.find((other) => other.id === id)?.name ?? 'สมาชิก';

  return (
    <article class="phone" hidden={hidden} aria-label={`โทรศัพท์ของ${person.name}`}>
      <header class="owner">
        <Avatar speaker={person} />
        <h2>
          {person.name}
          <small>{person.role}</small>
        </h2>
        <PhoneMenu person={person} onDo={say} onLiff={taps.openLiff} />
      </header>
      <Device
        now={state.now}
        title={bot.name}
        liffTitle={bot.name}
        groups={state.groups.filter(({ members }) => members.includes(person.id))}
        onShare={(group, messages) => client.share(person.id, group, messages)}
        {...taps}
      >
        <Chat
          label={`แชตของ${person.name}กับ${bot.name}`}
          messages={person.messages}
          mine={(message) => message.from === 'person'}
          speaker={() => bot}
          nameOf={nameOf}
          act={taps.act}
          loading={person.loading}
          empty={person.friend ? 'ยังไม่มีข้อความ' : 'ยังไม่ได้เป็นเพื่อนกับบัญชีนี้'}
        />
        {reachable ? (
          <>
            <QuickReplies messages={person.messages} act={taps.act} />
            <Composer
              label={`ข้อความจาก${person.name}`}
              disabled={false}
              onSend={(text) => say({ type: 'send', text })}
              onSticker={() => say({ type: 'sticker' })}
            />
            {person.richMenu && (
              <RichMenuView key={person.richMenu.id} menu={person.richMenu} act={taps.act} />
            )}
          </>
        ) : (
          <div class="gate">
            <p>{person.blocked ? 'บล็อกบัญชีนี้อยู่ บอตส่งข้อความถึงไม่ได้' : `เพิ่ม ${bot.name} เป็นเพื่อนเพื่อเริ่มแชต`}</p>
            <button
              type="button"
              class="strong"
              onClick={() => say({ type: person.blocked ? 'unblock' : 'follow' })}
            >
              {person.blocked ? 'เลิกบล็อก' : 'เพิ่มเพื่อน'}
            </button>
          </div>
        )}
      </Device>
    </article>
  );
}
