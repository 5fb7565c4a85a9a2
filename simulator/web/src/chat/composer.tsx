import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';

type ComposerProps = {
  label: string;
  disabled: boolean;
  onSend: (text: string) => void;
  onSticker?: () => void;
  children?: ComponentChildren;
};

/** The line to write in. Enter sends, Shift+Enter breaks the line; never while a Thai or other IME is composing. */
export function Composer({ label, disabled, onSend, onSticker, children }: ComposerProps) {
  const [text, setText] = useState('');
  const ready = !disabled && text.trim() !== '';
  const send = () => {
    if (!ready) return;
    onSend(text.trim());
    setText('');
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      <textarea
        aria-label={label}
        placeholder="พิมพ์ข้อความ"
        rows={Math.min(4, text.split('\n').length)}
        maxLength={5000}
        value={text}
        disabled={disabled}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {onSticker && (
        <button type="button" class="round" aria-label="ส่งสติกเกอร์" disabled={disabled} onClick={onSticker}>
          <Icon name="smile" />
        </button>
      )}
      <button type="submit" class="round send" aria-label="ส่งข้อความ" disabled={!ready}>
        <Icon name="send" />
      </button>
    </form>
  );
}
