import type { Act } from '@thankamnot/flex-view/act';
import { textParts } from './text-parts.ts';

/** A text with its links tappable; a link goes the way of a uri action, so a LIFF link opens inside the phone. */
export function RichText({ text, act }: { text: string; act: Act }) {
  return (
    <>
      {textParts(text).map((part, index) => {
        if (part.kind === 'link') {
          return (
            <a
              key={index}
              href={part.text}
              onClick={(event) => {
                event.preventDefault();
                act({ type: 'uri', uri: part.text, label: part.text });
              }}
            >
              {part.text}
            </a>
          );
        }
        return part.kind === 'mention' ? <b key={index}>{part.text}</b> : part.text;
      })}
    </>
  );
}
