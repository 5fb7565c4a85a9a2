import { type Act, tappable } from './act.ts';
import { colour, ratio } from './measures.ts';
import {
  boxStyle,
  buttonStyle,
  gravityStyle,
  iconStyle,
  imageStyle,
  itemStyle,
  paragraphStyle,
  type Style,
  spanStyle,
  textStyle,
} from './style.ts';
import type {
  FlexBox,
  FlexButton,
  FlexComponent,
  FlexIcon,
  FlexImage,
  FlexText,
  FlexVideo,
} from './types.ts';
import { useShrinkToFit } from './use-shrink-to-fit.ts';

type Drawn<T> = { item: T; place: Style; act: Act };

/** True when something inside a box can be tapped by itself. */
function holdsActions(box: FlexBox): boolean {
  return box.contents.some(
    (child) => ('action' in child && child.action) || (child.type === 'box' && holdsActions(child)),
  );
}

/** True when something inside a box has letters that can name it. */
function holdsText(box: FlexBox): boolean {
  return box.contents.some((child) => child.type === 'text' || (child.type === 'box' && holdsText(child)));
}

/** A box and everything in it. `place` comes from the parent, or from the block it fills. */
export function Box({ item, place, act }: Drawn<FlexBox>) {
  const tap = tappable(
    item.action,
    act,
    holdsActions(item) ? 'group' : holdsText(item) ? 'content' : 'action',
  );
  return (
    <div {...tap} class={`fx-box ${tap.class ?? ''}`} style={{ ...place, ...boxStyle(item) }}>
      {item.contents.map((child, index) => (
        <Component key={index} item={child} place={itemStyle(child, item, index)} act={act} />
      ))}
    </div>
  );
}

function Text({ item, place, act }: Drawn<FlexText>) {
  const tap = tappable(item.action, act, 'content');
  const shrink = useShrinkToFit(item.adjustMode === 'shrink-to-fit');
  return (
    <div {...tap} class={`fx-text ${tap.class ?? ''}`} style={{ ...textStyle(item), ...place }}>
      <p ref={shrink} style={paragraphStyle(item)}>
        {item.contents?.length
          ? item.contents.map((span, index) => (
              <span key={index} style={spanStyle(span)}>
                {span.text}
              </span>
            ))
          : item.text}
      </p>
    </div>
  );
}

function Button({ item, place, act }: Drawn<FlexButton>) {
  const shrink = useShrinkToFit(item.adjustMode === 'shrink-to-fit');
  return (
    <div class="fx-button" style={{ ...gravityStyle(item), ...place }}>
      <button
        type="button"
        style={buttonStyle(item)}
        onClick={(event) => {
          event.stopPropagation();
          act(item.action);
        }}
      >
        <span ref={shrink}>{item.action.label}</span>
      </button>
    </div>
  );
}

function Image({ item, place, act }: Drawn<FlexImage>) {
  const tap = tappable(item.action, act, 'action');
  const { outer, frame, picture } = imageStyle(item);
  return (
    <div class="fx-image" style={{ ...outer, ...place }}>
      <div {...tap} class={`fx-frame ${tap.class ?? ''}`} style={frame}>
        <img src={item.url} alt="" loading="lazy" draggable={false} style={picture} />
      </div>
    </div>
  );
}

const Icon = ({ item, place }: { item: FlexIcon; place: Style }) => (
  <div class="fx-icon" style={place}>
    <img src={item.url} alt="" draggable={false} style={iconStyle(item)} />
  </div>
);

function Video({ item, place, act }: Drawn<FlexVideo>) {
  const { width, height } = ratio(item.aspectRatio);
  const action = item.action;
  return (
    <div class="fx-video" style={place}>
      {/* biome-ignore lint/a11y/useMediaCaption: LINE's video component carries no captions */}
      <video
        controls
        preload="none"
        poster={item.previewUrl}
        src={item.url}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
      {action && (
        <button type="button" onClick={() => act(action)}>
          {action.label}
        </button>
      )}
    </div>
  );
}

/** Any component. A type that this drawing does not know leaves a gap, as an old phone would. */
export function Component({ item, place, act }: Drawn<FlexComponent>) {
  switch (item.type) {
    case 'box':
      return <Box item={item} place={place} act={act} />;
    case 'text':
      return <Text item={item} place={place} act={act} />;
    case 'button':
      return <Button item={item} place={place} act={act} />;
    case 'image':
      return <Image item={item} place={place} act={act} />;
    case 'icon':
      return <Icon item={item} place={place} />;
    case 'video':
      return <Video item={item} place={place} act={act} />;
    case 'separator': {
      const painted = colour(item.color);
      return (
        <div
          class="fx-separator"
          style={painted ? { ...place, backgroundColor: painted } : place}
          aria-hidden
        />
      );
    }
    case 'filler':
      return <div class="fx-filler" style={place} />;
    default:
      return null;
  }
}
