/**
 * LINE's Flex Message objects, as far as a phone draws them.
 * Source: FlexComponent and its kin in LINE's messaging-api.yml.
 */

/** An action object on any tappable thing; `type` decides which of the fields are there. */
export type LineAction = {
  type:
    | 'postback'
    | 'message'
    | 'uri'
    | 'datetimepicker'
    | 'clipboard'
    | 'richmenuswitch'
    | 'camera'
    | 'cameraRoll'
    | 'location';
  label?: string;
  text?: string;
  displayText?: string;
  data?: string;
  uri?: string;
  clipboardText?: string;
  mode?: 'date' | 'time' | 'datetime';
  initial?: string;
  min?: string;
  max?: string;
  richMenuAliasId?: string;
};

/** What any component says about its place in its box. */
export type Placed = {
  flex?: number;
  margin?: string;
  position?: 'relative' | 'absolute';
  offsetTop?: string;
  offsetBottom?: string;
  offsetStart?: string;
  offsetEnd?: string;
};

export type FlexBox = Placed & {
  type: 'box';
  layout: 'horizontal' | 'vertical' | 'baseline';
  contents: FlexComponent[];
  spacing?: string;
  backgroundColor?: string;
  borderColor?: string;
  borderWidth?: string;
  cornerRadius?: string;
  width?: string;
  maxWidth?: string;
  height?: string;
  maxHeight?: string;
  paddingAll?: string;
  paddingTop?: string;
  paddingBottom?: string;
  paddingStart?: string;
  paddingEnd?: string;
  justifyContent?: 'center' | 'flex-start' | 'flex-end' | 'space-between' | 'space-around' | 'space-evenly';
  alignItems?: 'center' | 'flex-start' | 'flex-end';
  background?: {
    type: 'linearGradient';
    angle: string;
    startColor: string;
    endColor: string;
    centerColor?: string;
    centerPosition?: string;
  };
  action?: LineAction;
};

type Lettering = {
  size?: string;
  color?: string;
  weight?: 'regular' | 'bold';
  style?: 'normal' | 'italic';
  decoration?: 'none' | 'underline' | 'line-through';
};

export type FlexSpan = Lettering & { type: 'span'; text?: string };

export type FlexText = Placed &
  Lettering & {
    type: 'text';
    text?: string;
    contents?: FlexSpan[];
    align?: 'start' | 'center' | 'end';
    gravity?: 'top' | 'center' | 'bottom';
    wrap?: boolean;
    lineSpacing?: string;
    maxLines?: number;
    adjustMode?: 'shrink-to-fit';
    scaling?: boolean;
    action?: LineAction;
  };

export type FlexButton = Placed & {
  type: 'button';
  action: LineAction;
  style?: 'primary' | 'secondary' | 'link';
  height?: 'sm' | 'md';
  color?: string;
  gravity?: 'top' | 'center' | 'bottom';
  adjustMode?: 'shrink-to-fit';
  scaling?: boolean;
};

export type FlexImage = Placed & {
  type: 'image';
  url: string;
  size?: string;
  aspectRatio?: string;
  aspectMode?: 'fit' | 'cover';
  backgroundColor?: string;
  align?: 'start' | 'center' | 'end';
  gravity?: 'top' | 'center' | 'bottom';
  action?: LineAction;
};

export type FlexIcon = Placed & {
  type: 'icon';
  url: string;
  size?: string;
  aspectRatio?: string;
  scaling?: boolean;
};

export type FlexVideo = {
  type: 'video';
  url: string;
  previewUrl: string;
  altContent: FlexComponent;
  aspectRatio?: string;
  action?: LineAction;
};

export type FlexSeparator = { type: 'separator'; margin?: string; color?: string };
export type FlexFiller = { type: 'filler'; flex?: number };

export type FlexComponent =
  | FlexBox
  | FlexText
  | FlexButton
  | FlexImage
  | FlexIcon
  | FlexVideo
  | FlexSeparator
  | FlexFiller;

export type BubbleSize = 'nano' | 'micro' | 'deca' | 'hecto' | 'kilo' | 'mega' | 'giga';
export type BlockName = 'header' | 'hero' | 'body' | 'footer';
export type BlockStyle = { backgroundColor?: string; separator?: boolean; separatorColor?: string };

export type FlexBubble = {
  type: 'bubble';
  size?: BubbleSize;
  direction?: 'ltr' | 'rtl';
  header?: FlexBox;
  hero?: FlexBox | FlexImage | FlexVideo;
  body?: FlexBox;
  footer?: FlexBox;
  styles?: Partial<Record<BlockName, BlockStyle>>;
  action?: LineAction;
};

export type FlexCarousel = { type: 'carousel'; contents: FlexBubble[] };
export type FlexContainer = FlexBubble | FlexCarousel;
