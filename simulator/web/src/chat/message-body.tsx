import type { Act } from '@thankamnot/flex-view/act';
import { Flex } from '@thankamnot/flex-view/container';
import { StickerPicture } from '../icons.tsx';
import { inWords } from '../sim/arrivals.ts';
import type { LineMessage } from '../sim/state.ts';
import { RichText } from './rich-text.tsx';
import { templateToFlex } from './template-to-flex.ts';
import { fillSubstitutions } from './text-parts.ts';

/** What a message shows inside the chat: a text balloon, a card, a picture. */
export function MessageBody({
  message,
  act,
  nameOf,
}: {
  message: LineMessage;
  act: Act;
  nameOf: (userId: string) => string;
}) {
  switch (message.type) {
    case 'text':
      return (
        <div class="balloon">
          <RichText text={message.text} act={act} />
        </div>
      );
    case 'textV2':
      return (
        <div class="balloon">
          <RichText text={fillSubstitutions(message.text, message.substitution, nameOf)} act={act} />
        </div>
      );
    case 'flex':
      return <Flex contents={message.contents} act={act} />;
    case 'template':
      return <Flex contents={templateToFlex(message.template)} act={act} />;
    case 'sticker':
      return <StickerPicture />;
    case 'image':
      return <img class="picture" src={message.previewImageUrl} alt="รูปภาพ" />;
    case 'video':
      return (
        // biome-ignore lint/a11y/useMediaCaption: a LINE video message carries no captions
        <video
          class="picture"
          controls
          preload="none"
          poster={message.previewImageUrl}
          src={message.originalContentUrl}
        />
      );
    case 'location':
      return (
        <div class="balloon">
          📍 <b>{message.title}</b>
          <br />
          {message.address}
        </div>
      );
    default:
      return <div class="balloon">[{inWords(message)}]</div>;
  }
}
