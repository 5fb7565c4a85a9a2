import { borderWidth, colour, imageWidth, length, lettering, ratio, space } from './measures.ts';
import type {
  FlexBox,
  FlexButton,
  FlexComponent,
  FlexIcon,
  FlexImage,
  FlexSpan,
  FlexText,
  Placed,
} from './types.ts';

/** CSS declarations in camelCase, every value a string with its unit. */
export type Style = Record<string, string>;

/** Only what is set: an undefined value must not clear a declaration made before. */
function declared(entries: Record<string, string | undefined>): Style {
  const style: Style = {};
  for (const [name, value] of Object.entries(entries)) if (value !== undefined) style[name] = value;
  return style;
}

/** The share of the main axis: LINE's `flex` is 1 across and 0 down unless stated. */
function growth(item: FlexComponent, across: boolean): string {
  if (item.type === 'separator' || item.type === 'icon') return 'none';
  if (item.type === 'filler') return `${item.flex ?? 1} 0 0px`;
  const stated = 'flex' in item ? item.flex : undefined;
  const sized = item.type === 'box' && (across ? item.width : item.height) !== undefined;
  const share = stated ?? (across && !sized ? 1 : 0);
  if (share === 0) return 'none';
  return across ? `${share} 0 0px` : `${share} 0 auto`;
}

/**
 * How a component sits in its parent: share, distance, place.
 * The child's `margin` overrides the parent's `spacing`; a filler and an absolute child keep no distance.
 */
export function itemStyle(item: FlexComponent, parent: FlexBox, index: number): Style {
  const across = parent.layout !== 'vertical';
  const placed: Placed =
    item.type === 'filler' || item.type === 'separator' || item.type === 'video' ? {} : item;
  const absolute = placed.position === 'absolute';
  const own = 'margin' in item ? length(item.margin, space) : undefined;
  const inherited = index > 0 && item.type !== 'filler' ? length(parent.spacing, space) : undefined;
  const distance = absolute ? undefined : (own ?? inherited);
  return declared({
    flex: absolute ? undefined : growth(item, across),
    marginInlineStart: across ? distance : undefined,
    marginTop: across ? undefined : distance,
    position: absolute ? 'absolute' : 'relative',
    top: length(placed.offsetTop, space),
    bottom: length(placed.offsetBottom, space),
    insetInlineStart: length(placed.offsetStart, space),
    insetInlineEnd: length(placed.offsetEnd, space),
  });
}

function gradient(box: FlexBox): string | undefined {
  const wanted = box.background;
  if (wanted?.type !== 'linearGradient') return undefined;
  const angle = /^-?\d+(\.\d+)?deg$/.test(wanted.angle) ? wanted.angle : undefined;
  const start = colour(wanted.startColor);
  const end = colour(wanted.endColor);
  if (!angle || !start || !end) return undefined;
  const centre = colour(wanted.centerColor);
  const middle = centre ? ` ${centre} ${length(wanted.centerPosition) ?? '50%'},` : '';
  return `linear-gradient(${angle}, ${start} 0%,${middle} ${end} 100%)`;
}

/** A box as container: direction, distribution, padding, paint and size. */
export function boxStyle(box: FlexBox): Style {
  const width = length(box.borderWidth, borderWidth);
  const shaped = box.cornerRadius ?? box.height ?? box.maxHeight;
  return declared({
    overflow: shaped === undefined ? undefined : 'hidden',
    flexDirection: box.layout === 'vertical' ? 'column' : 'row',
    alignItems: box.layout === 'baseline' ? 'baseline' : box.alignItems,
    justifyContent: box.justifyContent,
    padding: length(box.paddingAll, space),
    paddingTop: length(box.paddingTop, space),
    paddingBottom: length(box.paddingBottom, space),
    paddingInlineStart: length(box.paddingStart, space),
    paddingInlineEnd: length(box.paddingEnd, space),
    backgroundColor: colour(box.backgroundColor),
    backgroundImage: gradient(box),
    borderRadius: length(box.cornerRadius, space),
    borderStyle: width === undefined ? undefined : 'solid',
    borderWidth: width,
    borderColor: width === undefined ? undefined : (colour(box.borderColor) ?? 'transparent'),
    width: length(box.width),
    maxWidth: length(box.maxWidth),
    height: length(box.height),
    maxHeight: length(box.maxHeight),
  });
}

/** Pixels stay pixels, unless the message asks to follow the reader's own text size. */
const scaled = (size: string | undefined, scaling: boolean | undefined): string | undefined =>
  scaling && size?.endsWith('px') ? `${Number.parseFloat(size) / 16}rem` : size;

function letters(part: FlexSpan | FlexText): Style {
  return declared({
    fontSize: scaled(length(part.size, lettering), part.type === 'text' ? part.scaling : false),
    color: colour(part.color),
    fontWeight: part.weight === undefined ? undefined : part.weight === 'bold' ? '700' : '400',
    fontStyle: part.style,
    textDecoration: part.decoration,
  });
}

export const spanStyle = (span: FlexSpan): Style => letters(span);

const ALONG = {
  start: 'flex-start',
  top: 'flex-start',
  center: 'center',
  end: 'flex-end',
  bottom: 'flex-end',
};

/** The outer element of a text: letters, and where the paragraph stands in a taller neighbour's row. */
export function textStyle(text: FlexText): Style {
  return {
    fontSize: scaled('16px', text.scaling) ?? '16px',
    ...letters(text),
    ...declared({
      textAlign: text.align,
      justifyContent: text.gravity && ALONG[text.gravity],
    }),
  };
}

/** A Thai vowel with a tone mark on it stands taller than the line: where a line is clipped, leave it its room. */
const ROOM_ABOVE = { paddingTop: '0.3em', marginTop: '-0.3em' };

/** The paragraph inside: one line with an ellipsis, or as many as `wrap` and `maxLines` allow. */
export function paragraphStyle(text: FlexText): Style {
  if (!text.wrap)
    return { ...ROOM_ABOVE, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };
  const extra = length(text.lineSpacing);
  const lines = text.maxLines ? String(text.maxLines) : undefined;
  return declared({
    ...ROOM_ABOVE,
    marginTop: extra ? `calc(-0.3em - ${extra} / 2)` : ROOM_ABOVE.marginTop,
    marginBottom: extra && `calc(${extra} / -2)`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    lineHeight: extra && `calc(1.4em + ${extra})`,
    display: lines && '-webkit-box',
    WebkitBoxOrient: lines && 'vertical',
    WebkitLineClamp: lines,
    overflow: lines && 'hidden',
  });
}

/** LINE's colours of the three button styles; `color` paints the ground of the first two and the letters of a link. */
export function buttonStyle(button: FlexButton): Style {
  const own = colour(button.color);
  const kind = button.style ?? 'link';
  const ground = { primary: '#06c755', secondary: '#dcdfe5', link: 'transparent' }[kind];
  const ink = { primary: '#ffffff', secondary: '#111111', link: '#42659a' }[kind];
  return {
    height: scaled(button.height === 'sm' ? '40px' : '52px', button.scaling) ?? '52px',
    fontSize: scaled('16px', button.scaling) ?? '16px',
    backgroundColor: kind === 'link' ? ground : (own ?? ground),
    color: kind === 'link' ? (own ?? ink) : ink,
  };
}

export const gravityStyle = (item: FlexButton | FlexImage): Style =>
  declared({ justifyContent: item.gravity && ALONG[item.gravity] });

/** Where an image stands (`outer`), how wide it may be (`frame`) and how the picture fills it (`picture`). */
export function imageStyle(image: FlexImage): { outer: Style; frame: Style; picture: Style } {
  const { width, height } = ratio(image.aspectRatio);
  return {
    outer: { alignItems: ALONG[image.align ?? 'center'], ...gravityStyle(image) },
    frame: { width: length(image.size ?? 'md', imageWidth) ?? '100px', aspectRatio: `${width} / ${height}` },
    picture: {
      objectFit: image.aspectMode === 'cover' ? 'cover' : 'contain',
      ...declared({ backgroundColor: colour(image.backgroundColor) }),
    },
  };
}

/** An icon is as tall as the letters of its size and stands on their baseline. */
export function iconStyle(icon: FlexIcon): Style {
  const { width, height } = ratio(icon.aspectRatio);
  return {
    fontSize: scaled(length(icon.size ?? 'md', lettering), icon.scaling) ?? '16px',
    height: '1em',
    width: `${width / height}em`,
  };
}
