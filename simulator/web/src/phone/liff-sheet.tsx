import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { ShareSheet } from './share-sheet.tsx';

/** What a page inside the sheet may ask of the phone, as `postMessage({ type: 'sim:liff', … })` to its parent. */
type LiffAsks = { type: 'sim:liff' } & (
  | { do: 'closeWindow' }
  | { do: 'openWindow'; url: string }
  /** Its identity has gone stale: open `url`, a path of the app, anew with a fresh one. */
  | { do: 'reopen'; url: string }
  /** `liff.shareTargetPicker`: answered with `{ type: 'sim:shared', shared }`. */
  | { do: 'share'; messages: object[] }
);

const isAsk = (data: unknown): data is LiffAsks =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'sim:liff';

export type LiffSheetProps = {
  url: string;
  title: string;
  onClose: () => void;
  onReopen: (path: string) => void;
  /** Groups that the person may share into. */
  groups: { id: string; name: string }[];
  onShare: (group: string, messages: object[]) => Promise<unknown>;
};

/** A LIFF page in full height over the chat, with LINE's title bar. */
export function LiffSheet({ url, title, onClose, onReopen, groups, onShare }: LiffSheetProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(false);
  const [sharing, setSharing] = useState<object[]>();
  const close = useRef<HTMLButtonElement>(null);

  // In the same step that shows the sheet: later it could take the focus from a field that is typed in already.
  useLayoutEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  // Before the frame is even in the page: a quick mini-app may ask before an effect after painting would listen.
  useLayoutEffect(() => {
    const hear = (event: MessageEvent<unknown>) => {
      if (event.source !== frame.current?.contentWindow || !isAsk(event.data)) return;
      const asked = event.data;
      if (asked.do === 'closeWindow') onClose();
      if (asked.do === 'reopen') onReopen(asked.url);
      if (asked.do === 'share') setSharing(asked.messages);
      if (asked.do === 'openWindow' && /^https?:/.test(asked.url))
        window.open(asked.url, '_blank', 'noopener');
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onClose, onReopen]);

  const shared = (done: boolean) => {
    setSharing(undefined);
    frame.current?.contentWindow?.postMessage({ type: 'sim:shared', shared: done }, '*');
  };

  return (
    <section
      class="liff"
      aria-label={`มินิแอป ${title}`}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="liff-bar">
        <button type="button" class="bare" ref={close} onClick={onClose} aria-label="ปิดมินิแอป">
          <Icon name="close" />
        </button>
        <span class="liff-title">
          <b>{title}</b>
          <small>{new URL(url, location.href).host}</small>
        </span>
        <a class="bare" href={url} target="_blank" rel="noreferrer" aria-label="เปิดในแท็บใหม่">
          <Icon name="outside" />
        </a>
      </header>
      {!loaded && (
        <p class="liff-wait" role="status">
          กำลังเปิด…
        </p>
      )}
      <iframe
        // A fresh frame for a fresh address, even where only the identity in it is new.
        key={url}
        ref={frame}
        src={url}
        title={`มินิแอป ${title}`}
        allow="clipboard-write"
        onLoad={() => setLoaded(true)}
      />
      {sharing && (
        <ShareSheet
          groups={groups}
          onCancel={() => shared(false)}
          onPick={async (group) => {
            await onShare(group, sharing);
            shared(true);
          }}
        />
      )}
    </section>
  );
}
