import type { LineAction, LineMessage } from '../options.ts';

/** Parts of which the example messages are made. */

export const PICTURE = 'https://example.com/picture.png';
export const PREVIEW = 'https://example.com/preview.png';

export const postback: LineAction = {
  type: 'postback',
  label: 'รายงาน',
  data: 'report=1',
  displayText: 'รายงาน',
  inputOption: 'openKeyboard',
  fillInText: 'จำนวน: ',
};
export const uri: LineAction = {
  type: 'uri',
  label: 'เปิดแบบฟอร์ม',
  uri: 'https://liff.line.me/1234567890-AbcdEfgh/report?duty=1',
  altUri: { desktop: 'https://example.com/' },
};
export const message: LineAction = { type: 'message', label: 'งาน', text: 'งาน' };
export const picker: LineAction = {
  type: 'datetimepicker',
  label: 'เลือกวัน',
  data: 'promise=1',
  mode: 'date',
  initial: '2025-09-20',
  min: '2025-09-16',
  max: '2025-09-26',
};
export const clipboard: LineAction = { type: 'clipboard', label: 'คัดลอก', clipboardText: 'ABCD2345' };

export const text = (rest: object = {}): LineMessage => ({ type: 'text', text: 'สวัสดี', ...rest });
export const flex = (contents: object, rest: object = {}): LineMessage => ({
  type: 'flex',
  altText: 'ครบกำหนด 26 ก.ย. 2568',
  contents,
  ...rest,
});
export const bubble = (...contents: object[]) => ({
  type: 'bubble',
  body: { type: 'box', layout: 'vertical', contents },
});
export const flexOf = (...contents: object[]) => flex(bubble(...contents));
export const baseline = (...contents: object[]) => flexOf({ type: 'box', layout: 'baseline', contents });
export const box = (rest: object) => flexOf({ type: 'box', layout: 'vertical', contents: [], ...rest });
export const quick = (...actions: object[]) =>
  text({ quickReply: { items: actions.map((action) => ({ type: 'action', action })) } });
export const v2 = (words: string, substitution?: object): LineMessage => ({
  type: 'textV2',
  text: words,
  ...(substitution && { substitution }),
});
export const buttons = (rest: object = {}): LineMessage => ({
  type: 'template',
  altText: 'เลือก',
  template: { type: 'buttons', text: 'เลือก', actions: [message], ...rest },
});

export const offsets = {
  position: 'relative',
  offsetTop: '1px',
  offsetStart: 'xs',
  offsetEnd: '2%',
};
export const placed = { margin: 'md', ...offsets, offsetBottom: '4px' };

export const everyText = {
  type: 'text',
  text: 'ที่ยังไม่ส่ง',
  contents: [
    {
      type: 'span',
      text: '12 แห่ง',
      size: 'xl',
      color: '#FF0000',
      weight: 'bold',
      style: 'italic',
      decoration: 'underline',
    },
  ],
  flex: 1,
  size: '18px',
  align: 'center',
  gravity: 'center',
  color: '#11223344',
  weight: 'regular',
  style: 'normal',
  decoration: 'line-through',
  wrap: true,
  lineSpacing: '20px',
  maxLines: 2,
  adjustMode: 'shrink-to-fit',
  scaling: true,
  action: uri,
  ...placed,
};
export const everyButton = {
  type: 'button',
  action: postback,
  flex: 0,
  height: 'sm',
  style: 'primary',
  color: '#0a7d43',
  gravity: 'top',
  adjustMode: 'shrink-to-fit',
  scaling: true,
  ...placed,
};
export const everyImage = {
  type: 'image',
  url: PICTURE,
  flex: 2,
  align: 'end',
  gravity: 'bottom',
  size: 'full',
  aspectRatio: '20:13',
  aspectMode: 'cover',
  backgroundColor: '#ffffff',
  animated: true,
  action: message,
  ...placed,
};
export const everyIcon = {
  type: 'icon',
  url: PICTURE,
  size: 'sm',
  aspectRatio: '1:1',
  scaling: true,
  margin: 'sm',
  ...offsets,
};
export const everyBox = {
  type: 'box',
  layout: 'horizontal',
  contents: [everyText, everyButton, everyImage, { type: 'separator', margin: 'lg', color: '#cccccc' }],
  flex: 1,
  spacing: 'md',
  backgroundColor: '#00000000',
  borderColor: '#123456',
  borderWidth: 'semi-bold',
  cornerRadius: '8px',
  width: '50%',
  maxWidth: '200px',
  height: '100px',
  maxHeight: '90%',
  paddingAll: 'md',
  paddingTop: '1px',
  paddingBottom: '2%',
  paddingStart: 'none',
  paddingEnd: 'xxl',
  justifyContent: 'space-between',
  alignItems: 'center',
  background: {
    type: 'linearGradient',
    angle: '90deg',
    startColor: '#ffffff',
    endColor: '#000000',
    centerColor: '#888888',
    centerPosition: '50%',
  },
  action: picker,
  ...placed,
};
export const style = { backgroundColor: '#eeeeee', separator: true, separatorColor: '#cccccc' };
export const everyBubble = {
  type: 'bubble',
  size: 'giga',
  direction: 'ltr',
  header: { type: 'box', layout: 'vertical', contents: [everyText] },
  hero: {
    type: 'video',
    url: 'https://example.com/film.mp4',
    previewUrl: PREVIEW,
    altContent: everyImage,
    aspectRatio: '16:9',
    action: uri,
  },
  body: {
    type: 'box',
    layout: 'vertical',
    contents: [
      everyBox,
      { type: 'box', layout: 'baseline', contents: [everyIcon, { type: 'text', text: 'ด่วน' }] },
      { type: 'filler', flex: 1 },
    ],
  },
  footer: { type: 'box', layout: 'vertical', contents: [{ type: 'button', action: clipboard }] },
  styles: { header: style, hero: style, body: style, footer: style },
  action: message,
};
