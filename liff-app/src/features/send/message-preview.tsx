import type { FlexContainer } from '@thankamnot/flex-view/types';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { SendPlanShape } from '@thankamnot/shared/api/send-shapes';
import { messagePreview as say } from '@thankamnot/shared/wording/liff/message-preview';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useApp } from '../../session/app-context.tsx';
import { FlexCard } from './flex-card.tsx';

type Wish = SendPlanShape['wish'];
type Previews = ResponseOf<'previewSending'>['previews'];

/** Typing rests this long before the server is asked. */
const REST_MS = 350;

interface MessagePreviewProps {
  wish: Wish;
  /** What stands below, once the message does or cannot: a button must not be pushed away from under the finger. */
  children?: ComponentChildren;
}

/** What people will see in LINE: the message that the server itself makes of a wish, drawn as a phone draws it. */
export function MessagePreview({ wish, children }: MessagePreviewProps) {
  const empty = wish.kind === 'broadcast' && wish.text.trim() === '';
  const { previews, failure, waits, retry } = usePreviews(wish, empty);
  return (
    <>
      <section class="message-preview" aria-label={say.title} aria-busy={waits || undefined}>
        <h2>{say.title}</h2>
        {empty ? (
          <p class="chat-ground soft">{say.empty}</p>
        ) : failure ? (
          <div class="chat-ground" role="status">
            <p>{failure.message}</p>
            <button type="button" class="button quiet compact" onClick={retry}>
              {say.retry}
            </button>
          </div>
        ) : previews ? (
          previews.map(({ messages, people }, index) => (
            <figure key={index}>
              {people !== null && previews.length > 1 && <figcaption>{say.people(people)}</figcaption>}
              {messages.map((message, at) => (
                <Card key={at} message={message} />
              ))}
            </figure>
          ))
        ) : (
          <p class="chat-ground soft">{say.waiting}</p>
        )}
      </section>
      {(previews || failure) && children}
    </>
  );
}

function Card({ message }: { message: Previews[number]['messages'][number] }) {
  if (message.type !== 'flex') return <p class="chat-ground sent-words">{String(message.text ?? '')}</p>;
  return (
    <>
      <div class="chat-ground">
        <FlexCard contents={message.contents as FlexContainer} />
      </div>
      <p class="soft small notification">{say.notification(String(message.altText))}</p>
    </>
  );
}

/** The newest wish's messages; the picture before stays while the next one is being made. */
function usePreviews(wish: Wish, empty: boolean) {
  const { call } = useApp();
  const [shown, setShown] = useState<{ asked: string; previews?: Previews; failure?: Failure }>({
    asked: '',
  });
  const [turn, setTurn] = useState(0);
  // Who gets a broadcast changes nothing in it.
  const { seats: _, ...said } = wish.kind === 'broadcast' ? { ...wish, audience: null } : wish;
  const asked = `${turn} ${JSON.stringify(said)}`;
  useEffect(() => {
    if (empty) return setShown({ asked });
    let current = true;
    const timer = setTimeout(
      () =>
        call('previewSending', { body: wish }).then(
          ({ previews }) => current && setShown({ asked, previews }),
          (thrown) => current && setShown({ asked, failure: failureOf(thrown) }),
        ),
      wish.kind === 'broadcast' ? REST_MS : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, empty]);
  return { ...shown, waits: shown.asked !== asked, retry: () => setTurn((n) => n + 1) };
}
