import { useState } from 'preact/hooks';
import { Avatar } from '../chat/avatar.tsx';
import { Chat } from '../chat/chat.tsx';
import { Composer } from '../chat/composer.tsx';
import { QuickReplies } from '../chat/quick-replies.tsx';
import { Device } from '../phone/device.tsx';
import { useTaps } from '../phone/use-taps.ts';
import type { GroupDoes, SimClient } from '../sim/client.ts';
import type { Group, GroupMessage, SimState } from '../sim/state.ts';

type GroupProps = {
  group: Group;
  state: SimState;
  client: SimClient;
  notify: (text: string) => void;
  hidden: boolean;
};

/** The LINE group, seen through the phone of whichever member is chosen. */
export function GroupPhone({ group, state, client, notify, hidden }: GroupProps) {
  const members = state.people.filter((person) => group.members.includes(person.id));
  const [chosen, setChosen] = useState('');
  const [mention, setMention] = useState(false);
  const me = members.find((person) => person.id === chosen) ?? members[0];

  const does = (what: Omit<GroupDoes, 'person'>) =>
    client.groupDoes(group.id, { ...what, person: me?.id ?? '' });
  const say = (what: Omit<GroupDoes, 'person'>) =>
    void does(what).catch((problem: Error) => notify(problem.message));
  const taps = useTaps({
    send: (action, params) => does({ type: 'action', action, ...(params && { params }) }),
    liff: (path) => client.openLiff(me?.id ?? '', path),
    notify,
  });
  const isMine = (message: GroupMessage) =>
    message.from === 'person' &&
    (message.senderId ? message.senderId === me?.id : message.senderName === me?.name);
  const nameOf = (id: string) => state.people.find((person) => person.id === id)?.name ?? 'สมาชิก';

  return (
    <article class="phone" hidden={hidden} aria-label={`กลุ่ม${group.name}`}>
      <header class="owner">
        <Avatar speaker={{ name: 'กลุ่ม' }} />
        <h2>
          กลุ่ม LINE
          <small>{group.botIn ? `มี ${state.bot.name} อยู่ในกลุ่ม` : `${state.bot.name} ไม่ได้อยู่ในกลุ่ม`}</small>
        </h2>
        <button type="button" onClick={() => say({ type: group.botIn ? 'remove' : 'invite' })}>
          {group.botIn ? 'นำบอตออก' : 'เชิญบอต'}
        </button>
      </header>
      <Device
        now={state.now}
        title={group.name}
        subtitle={`(${group.members.length + (group.botIn ? 1 : 0)})`}
        liffTitle={state.bot.name}
        groups={state.groups.filter((other) => me !== undefined && other.members.includes(me.id))}
        onShare={(into, messages) => client.share(me?.id ?? '', into, messages)}
        {...taps}
      >
        <Chat
          label={`แชตของกลุ่ม${group.name}`}
          messages={group.messages}
          mine={isMine}
          speaker={(message) =>
            message.from === 'bot'
              ? state.bot
              : { name: message.senderName ?? nameOf(message.senderId ?? '') }
          }
          nameOf={nameOf}
          act={taps.act}
          loading={false}
          empty="ยังไม่มีข้อความในกลุ่ม"
        />
        <QuickReplies messages={group.messages} act={taps.act} />
        <div class="as-whom">
          <label>
            ในนาม
            <select value={me?.id ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
              {members.map((person) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={mention}
              disabled={!group.botIn}
              onChange={(event) => setMention(event.currentTarget.checked)}
            />
            กล่าวถึง @{state.bot.name}
          </label>
        </div>
        <Composer
          label={`ข้อความในกลุ่มจาก${me?.name ?? ''}`}
          disabled={!me}
          onSend={(text) => say({ type: 'send', text, mentionBot: mention && group.botIn })}
        />
      </Device>
    </article>
  );
}
