import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import type { PersonDoes } from '../sim/client.ts';
import type { Person } from '../sim/state.ts';

type PhoneMenuProps = {
  person: Person;
  onDo: (what: PersonDoes) => void;
  onLiff: (path: string) => void;
};

/** What a person does with the account rather than in the chat. */
export function PhoneMenu({ person, onDo, onLiff }: PhoneMenuProps) {
  const [path, setPath] = useState('');
  const id = `menu-${person.id}`;
  const close = () => document.getElementById(id)?.hidePopover();
  const choose = (what: PersonDoes) => {
    close();
    onDo(what);
  };
  return (
    <>
      <button type="button" class="bare" popovertarget={id} aria-label={`เมนูของ${person.name}`}>
        <Icon name="more" />
      </button>
      <div id={id} popover="auto" class="panel phone-menu">
        {!person.friend && !person.blocked && (
          <button type="button" onClick={() => choose({ type: 'follow' })}>
            เพิ่มเพื่อน
          </button>
        )}
        {person.friend && !person.blocked && (
          <button type="button" onClick={() => choose({ type: 'block' })}>
            บล็อก
          </button>
        )}
        {person.blocked && (
          <button type="button" onClick={() => choose({ type: 'unblock' })}>
            เลิกบล็อก
          </button>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            close();
            onLiff(path);
          }}
        >
          <label>
            เปิดมินิแอปที่หน้า
            <input
              type="text"
              value={path}
              placeholder="เว้นว่างคือหน้าแรก"
              onInput={(event) => setPath(event.currentTarget.value)}
            />
          </label>
          <button type="submit">เปิดมินิแอป</button>
        </form>
      </div>
    </>
  );
}
