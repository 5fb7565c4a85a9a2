import { useRef } from 'preact/hooks';
import { type Act, tappable } from './act.ts';
import { Box, Component } from './component.tsx';
import { blockPadding, bubbleRadius, bubbleWidth, colour } from './measures.ts';
import type { BlockName, FlexBubble, FlexCarousel, FlexContainer } from './types.ts';

const BLOCKS: readonly BlockName[] = ['header', 'hero', 'body', 'footer'];

function Block({
  bubble,
  name,
  first,
  act,
}: {
  bubble: FlexBubble;
  name: BlockName;
  first: boolean;
  act: Act;
}) {
  const content = bubble[name];
  if (!content) return null;
  const style = bubble.styles?.[name];
  const background = colour(style?.backgroundColor);
  const padding = blockPadding(name, bubble.size ?? 'mega', bubble.footer !== undefined);
  const line = colour(style?.separatorColor);
  return (
    <>
      {style?.separator && !first && (
        <div class="fx-separator" style={line ? { backgroundColor: line } : {}} aria-hidden />
      )}
      <div class={`fx-block fx-${name}`} style={background ? { backgroundColor: background } : {}}>
        {content.type === 'box' ? (
          <Box item={content} place={{ flex: '1 0 auto', position: 'relative', padding }} act={act} />
        ) : (
          <Component item={content} place={{ position: 'relative' }} act={act} />
        )}
      </div>
    </>
  );
}

function Bubble({ bubble, act }: { bubble: FlexBubble; act: Act }) {
  const size = bubble.size ?? 'mega';
  const tap = tappable(bubble.action, act, 'group');
  const present = BLOCKS.filter((name) => bubble[name]);
  return (
    <div
      {...tap}
      class={`fx-bubble ${tap.class ?? ''}`}
      dir={bubble.direction ?? 'ltr'}
      style={{ width: bubbleWidth[size], borderRadius: bubbleRadius(size) }}
    >
      {present.map((name, index) => (
        <Block key={name} bubble={bubble} name={name} first={index === 0} act={act} />
      ))}
    </div>
  );
}

const Chevron = ({ d }: { d: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
);

function Carousel({ carousel, act }: { carousel: FlexCarousel; act: Act }) {
  const rail = useRef<HTMLDivElement>(null);
  const step = (direction: 1 | -1) => {
    const node = rail.current;
    const card = node?.firstElementChild?.clientWidth ?? 260;
    node?.scrollBy({ left: direction * (card + 8), behavior: 'smooth' });
  };
  const many = carousel.contents.length > 1;
  return (
    <div class="fx-carousel">
      <section
        class="fx-rail"
        ref={rail}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable strip must be reachable by keyboard
        tabIndex={0}
        aria-label={`การ์ดเลื่อนได้ ${carousel.contents.length} ใบ`}
      >
        {carousel.contents.map((bubble, index) => (
          <Bubble key={index} bubble={bubble} act={act} />
        ))}
      </section>
      {many && (
        <div class="fx-steps">
          <button type="button" onClick={() => step(-1)} aria-label="การ์ดก่อนหน้า">
            <Chevron d="M15 5l-7 7 7 7" />
          </button>
          <button type="button" onClick={() => step(1)} aria-label="การ์ดถัดไป">
            <Chevron d="M9 5l7 7-7 7" />
          </button>
        </div>
      )}
    </div>
  );
}

/** A Flex Message's contents, drawn as LINE draws them on a phone. */
export function Flex({ contents, act }: { contents: FlexContainer; act: Act }) {
  return contents.type === 'carousel' ? (
    <Carousel carousel={contents} act={act} />
  ) : (
    <Bubble bubble={contents} act={act} />
  );
}
