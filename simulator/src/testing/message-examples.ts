import type { LineAction, LineMessage } from '../options.ts';

/** Messages that LINE takes and messages that it refuses, for the tests of our checks and of LINE's own description. */

const PICTURE = 'https://example.com/picture.png';
const PREVIEW = 'https://example.com/preview.png';

export const postback: LineAction = {
  type: 'postback',
  label: 'รายงาน',
  data: 'report=1',
  displayText: 'รายงาน',
  inputOption: 'openKeyboard',
  fillInText: 'จำนวน: ',
};
const uri: LineAction = {
  type: 'uri',
  label: 'เปิดแบบฟอร์ม',
  uri: 'https://liff.line.me/1234567890-AbcdEfgh/report?duty=1',
  altUri: { desktop: 'https://example.com/' },
};
const message: LineAction = { type: 'message', label: 'งาน', text: 'งาน' };
const picker: LineAction = {
  type: 'datetimepicker',
  label: 'เลือกวัน',
  data: 'promise=1',
  mode: 'date',
  initial: '2025-09-20',
  min: '2025-09-16',
  max: '2025-09-26',
};
const clipboard: LineAction = { type: 'clipboard', label: 'คัดลอก', clipboardText: 'ABCD2345' };

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
const flexOf = (...contents: object[]) => flex(bubble(...contents));
const baseline = (...contents: object[]) => flexOf({ type: 'box', layout: 'baseline', contents });
const box = (rest: object) => flexOf({ type: 'box', layout: 'vertical', contents: [], ...rest });
const quick = (...actions: object[]) =>
  text({ quickReply: { items: actions.map((action) => ({ type: 'action', action })) } });
const v2 = (words: string, substitution?: object): LineMessage => ({
  type: 'textV2',
  text: words,
  ...(substitution && { substitution }),
});
const buttons = (rest: object = {}): LineMessage => ({
  type: 'template',
  altText: 'เลือก',
  template: { type: 'buttons', text: 'เลือก', actions: [message], ...rest },
});

const offsets = {
  position: 'relative',
  offsetTop: '1px',
  offsetStart: 'xs',
  offsetEnd: '2%',
};
const placed = { margin: 'md', ...offsets, offsetBottom: '4px' };

const everyText = {
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
const everyButton = {
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
const everyImage = {
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
const everyIcon = {
  type: 'icon',
  url: PICTURE,
  size: 'sm',
  aspectRatio: '1:1',
  scaling: true,
  margin: 'sm',
  ...offsets,
};
const everyBox = {
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
const style = { backgroundColor: '#eeeeee', separator: true, separatorColor: '#cccccc' };
const everyBubble = {
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

export const GOOD: Record<string, LineMessage> = {
  'text with everything': text({
    text: '$ สวัสดี',
    emojis: [{ index: 0, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' }],
    quoteToken: 'yHAz4Ua2wx7',
    sender: { name: 'ทันกำหนด', iconUrl: PICTURE },
    quickReply: {
      items: [
        { type: 'action', imageUrl: PICTURE, action: postback },
        ...[
          message,
          uri,
          picker,
          clipboard,
          { type: 'camera', label: 'กล้อง' },
          { type: 'cameraRoll', label: 'รูป' },
          { type: 'location', label: 'ที่ตั้ง' },
        ].map((action) => ({ type: 'action', action })),
      ],
    },
  }),
  'text of 5,000 UTF-16 units': text({ text: 'ก'.repeat(5_000) }),
  'textV2 with mention, emoji and escaped braces': {
    ...v2('{{x}} {who} {smile} {all}', {
      who: { type: 'mention', mentionee: { type: 'user', userId: `U${'1'.repeat(32)}` } },
      all: { type: 'mention', mentionee: { type: 'all' } },
      smile: { type: 'emoji', productId: '5a8555cfe6256cc92ea23c2a', emojiId: '002' },
    }),
    quoteToken: 'yHAz4Ua2wx7',
  },
  sticker: { type: 'sticker', packageId: '446', stickerId: '1988', quoteToken: 'yHAz4Ua2wx7' },
  image: { type: 'image', originalContentUrl: PICTURE, previewImageUrl: PREVIEW },
  video: { type: 'video', originalContentUrl: PICTURE, previewImageUrl: PREVIEW, trackingId: 'track-1' },
  audio: { type: 'audio', originalContentUrl: 'https://example.com/a.m4a', duration: 60_000 },
  location: {
    type: 'location',
    title: 'ที่ว่าการอำเภอ',
    address: 'แม่สอด ตาก',
    latitude: 16.71,
    longitude: 98.57,
  },
  coupon: { type: 'coupon', couponId: '01JE', deliveryTag: 'a' },
  imagemap: {
    type: 'imagemap',
    baseUrl: 'https://example.com/map',
    altText: 'แผนที่',
    baseSize: { width: 1_040, height: 700 },
    actions: [
      { type: 'uri', label: 'ก', linkUri: 'https://example.com', area: { x: 0, y: 0, width: 9, height: 9 } },
      { type: 'message', label: 'ข', text: 'ข', area: { x: 0, y: 0, width: 9, height: 9 } },
      { type: 'clipboard', label: 'ค', clipboardText: 'ค', area: { x: 0, y: 0, width: 9, height: 9 } },
    ],
    video: {
      originalContentUrl: 'https://example.com/film.mp4',
      previewImageUrl: PREVIEW,
      area: { x: 0, y: 0, width: 9, height: 9 },
      externalLink: { linkUri: 'https://example.com', label: 'ดูต่อ' },
    },
  },
  'buttons template': buttons({
    thumbnailImageUrl: PICTURE,
    imageAspectRatio: 'square',
    imageSize: 'contain',
    imageBackgroundColor: '#FFFFFF',
    title: 'หัวข้อ',
    defaultAction: uri,
  }),
  'confirm template': {
    type: 'template',
    altText: 'ยืนยัน',
    template: { type: 'confirm', text: 'ส่งทวง 12 แห่ง', actions: [postback, message] },
  },
  'carousel template': {
    type: 'template',
    altText: 'เลือก',
    template: {
      type: 'carousel',
      imageAspectRatio: 'rectangle',
      imageSize: 'cover',
      columns: [
        {
          thumbnailImageUrl: PICTURE,
          imageBackgroundColor: '#FFFFFF',
          title: 'ก',
          text: 'ก',
          defaultAction: uri,
          actions: [message],
        },
      ],
    },
  },
  'image carousel template': {
    type: 'template',
    altText: 'เลือก',
    template: { type: 'image_carousel', columns: [{ imageUrl: PICTURE, action: message }] },
  },
  'flex bubble with everything': flex(everyBubble),
  'flex carousel of 12': flex({
    type: 'carousel',
    contents: Array.from({ length: 12 }, () => bubble({ type: 'text', text: 'ก' })),
  }),
  'altText of 1,500': flex(bubble({ type: 'text', text: 'ก' }), { altText: 'ก'.repeat(1_500) }),
  '13 quick replies': quick(...Array.from({ length: 13 }, () => message)),
  'quick reply label of 20 graphemes': quick({ ...message, label: 'ที่'.repeat(20) }),
  'flex button label of 40': flexOf({ type: 'button', action: { ...message, label: 'ก'.repeat(40) } }),
  'postback data of 300': quick({ type: 'postback', label: 'ก', data: 'x'.repeat(300) }),
  'picker of time and of datetime': quick(
    { type: 'datetimepicker', label: 'ก', data: 'a', mode: 'time', initial: '23:59' },
    { type: 'datetimepicker', label: 'ก', data: 'a', mode: 'datetime', initial: '2025-09-26t16:30' },
  ),
  'telephone link': quick({ type: 'uri', label: 'โทร', uri: 'tel:055518000' }),
};

/** `lineKnows`: LINE's own OpenAPI description refuses it too; the other rules stand in LINE's reference only. */
interface Bad {
  message: unknown;
  property: string;
  says: string;
  lineKnows: boolean;
}
const bad =
  (lineKnows: boolean) =>
  (message: unknown, property: string, says: string): Bad => ({
    message,
    property: property === '' ? 'messages[0]' : `messages[0].${property}`,
    says,
    lineKnows,
  });
/** Refused by LINE's OpenAPI description, made strict. */
const inOpenApi = bad(true);
/** Refused by LINE's reference alone. */
const inReference = bad(false);

const IN_BODY = 'contents.body.contents[0]';

export const BAD: Record<string, Bad> = {
  'a message that is no object': inOpenApi('hello', '', 'Must be one of the following values: [text'),
  'an unknown type': inOpenApi({ type: 'fax' }, 'type', 'Must be one of the following values: [text'),
  'text without text': inOpenApi({ type: 'text' }, 'text', 'must be specified'),
  'empty text': inReference(text({ text: '' }), 'text', 'May not be empty'),
  'text that is a number': inOpenApi(text({ text: 5 }), 'text', 'must be of type string'),
  'text of 5,001': inReference(
    text({ text: 'ก'.repeat(5_001) }),
    'text',
    'Length must be between 0 and 5000',
  ),
  'text of 2,501 emoji, two units each': inReference(
    text({ text: '😀'.repeat(2_501) }),
    'text',
    'Length must be between 0 and 5000',
  ),
  'an unknown property': inOpenApi(text({ colour: 'red' }), 'colour', 'unknown field'),
  'an emoji where no $ is': inReference(
    text({ emojis: [{ index: 1, productId: 'a', emojiId: 'b' }] }),
    'emojis',
    'Each index must be the position of a $',
  ),
  'a sender called LINE': inReference(text({ sender: { name: 'LINE' } }), 'sender.name', 'invalid sender'),
  'a sender name of 21': inOpenApi(text({ sender: { name: 'a'.repeat(21) } }), 'sender.name', 'longer than'),
  '14 quick replies': inOpenApi(
    quick(...Array.from({ length: 14 }, () => message)),
    'quickReply.items',
    'Size must be between 1 and 13',
  ),
  'quick reply without label': inReference(
    quick({ type: 'message', text: 'ก' }),
    'quickReply.items[0].action.label',
    'must be specified',
  ),
  'quick reply label of 21 graphemes': inReference(
    quick({ ...message, label: 'ที่'.repeat(21) }),
    'quickReply.items[0].action.label',
    'must not be longer than 20',
  ),
  'rich menu switch in a quick reply': inReference(
    quick({ type: 'richmenuswitch', label: 'ก', richMenuAliasId: 'a', data: 'a' }),
    'quickReply.items[0].action.type',
    'Must be one of the following values: [postback',
  ),
  'postback without data': inReference(
    quick({ type: 'postback', label: 'ก' }),
    'quickReply.items[0].action.data',
    'must be specified',
  ),
  'postback data of 301': inOpenApi(
    quick({ type: 'postback', label: 'ก', data: 'x'.repeat(301) }),
    'quickReply.items[0].action.data',
    'must not be longer than 300',
  ),
  'displayText of 301': inReference(
    quick({ type: 'postback', label: 'ก', data: 'a', displayText: 'x'.repeat(301) }),
    'quickReply.items[0].action.displayText',
    'must not be longer than 300',
  ),
  'displayText together with text': inReference(
    quick({ type: 'postback', label: 'ก', data: 'a', displayText: 'ก', text: 'ก' }),
    'quickReply.items[0].action.text',
    'cannot be used together',
  ),
  'fillInText without the keyboard': inReference(
    quick({ type: 'postback', label: 'ก', data: 'a', fillInText: 'ก' }),
    'quickReply.items[0].action.fillInText',
    'openKeyboard',
  ),
  'an unknown inputOption': inOpenApi(
    quick({ type: 'postback', label: 'ก', data: 'a', inputOption: 'openDoor' }),
    'quickReply.items[0].action.inputOption',
    'Must be one of the following values: [closeRichMenu',
  ),
  'message action of 301': inReference(
    quick({ type: 'message', label: 'ก', text: 'ก'.repeat(301) }),
    'quickReply.items[0].action.text',
    'must not be longer than 300',
  ),
  'a link that is no address': inOpenApi(
    quick({ type: 'uri', label: 'ก', uri: 'liff' }),
    'quickReply.items[0].action.uri',
    'invalid uri',
  ),
  'a link with a scheme that LINE does not open': inReference(
    quick({ type: 'uri', label: 'ก', uri: 'ftp://example.com/a' }),
    'quickReply.items[0].action.uri',
    'invalid uri',
  ),
  'a link that is not percent-encoded': inOpenApi(
    quick({ type: 'uri', label: 'ก', uri: 'https://example.com/รายงาน' }),
    'quickReply.items[0].action.uri',
    'invalid uri',
  ),
  'a link of 1,001': inReference(
    quick({ type: 'uri', label: 'ก', uri: `https://example.com/${'a'.repeat(981)}` }),
    'quickReply.items[0].action.uri',
    'must not be longer than 1000',
  ),
  'an unknown picker mode': inOpenApi(
    quick({ type: 'datetimepicker', label: 'ก', data: 'a', mode: 'year' }),
    'quickReply.items[0].action.mode',
    'Must be one of the following values: [date, time, datetime]',
  ),
  'a picker that begins on a Buddhist year': inReference(
    quick({ ...picker, initial: '2568-09-20' }),
    'quickReply.items[0].action.initial',
    'invalid date format',
  ),
  'a picker whose end is before its beginning': inReference(
    quick({ ...picker, min: '2025-09-27' }),
    'quickReply.items[0].action.max',
    'max must be greater than min',
  ),
  'clipboard text of 1,001': inOpenApi(
    quick({ ...clipboard, clipboardText: 'a'.repeat(1_001) }),
    'quickReply.items[0].action.clipboardText',
    'must not be longer than 1000',
  ),
  'textV2 with a single brace': inReference(v2('a { b'), 'text', 'must be used in pairs'),
  'textV2 without its substitution': inReference(v2('{who}'), 'text', 'is not specified'),
  'textV2 with a bad key': inReference(
    v2('ก', { 'no-dash': { type: 'mention', mentionee: { type: 'all' } } }),
    'substitution',
    'invalid substitution key',
  ),
  'textV2 with 21 mentions': inReference(
    v2('{a}'.repeat(21), { a: { type: 'mention', mentionee: { type: 'all' } } }),
    'substitution',
    'At most 20 of mention',
  ),
  'textV2 with a mention of nobody': inOpenApi(
    v2('{a}', { a: { type: 'mention', mentionee: { type: 'user' } } }),
    'substitution.a.mentionee.userId',
    'must be specified',
  ),
  'sticker without id': inOpenApi({ type: 'sticker', packageId: '1' }, 'stickerId', 'must be specified'),
  'image over http': inReference(
    { type: 'image', originalContentUrl: 'http://example.com/a.png', previewImageUrl: PREVIEW },
    'originalContentUrl',
    'invalid uri',
  ),
  'image without preview': inOpenApi(
    { type: 'image', originalContentUrl: PICTURE },
    'previewImageUrl',
    'must be specified',
  ),
  'audio without duration': inOpenApi(
    { type: 'audio', originalContentUrl: PICTURE },
    'duration',
    'must be specified',
  ),
  'location beyond the pole': inReference(
    { ...GOOD.location, latitude: 91 },
    'latitude',
    'must be less than or equal to 90',
  ),
  'imagemap of another width': inReference(
    { ...GOOD.imagemap, baseSize: { width: 1_000, height: 700 } },
    'baseSize.width',
    'must be 1040',
  ),
  'buttons with 5 actions': inReference(
    buttons({ actions: Array.from({ length: 5 }, () => message) }),
    'template.actions',
    'Size must be between 1 and 4',
  ),
  'buttons with a title and 61 characters': inReference(
    buttons({ title: 'ก', text: 'a'.repeat(61) }),
    'template.text',
    'Length must be between 0 and 60',
  ),
  'buttons label of 21': inReference(
    buttons({ actions: [{ ...message, label: 'ก'.repeat(21) }] }),
    'template.actions[0].label',
    'must not be longer than 20',
  ),
  'confirm with one action': inReference(
    { type: 'template', altText: 'ก', template: { type: 'confirm', text: 'ก', actions: [message] } },
    'template.actions',
    'Size must be 2',
  ),
  'carousel template with uneven columns': inReference(
    {
      type: 'template',
      altText: 'ก',
      template: {
        type: 'carousel',
        columns: [
          { text: 'ก', actions: [message] },
          { text: 'ก', actions: [message, message] },
        ],
      },
    },
    'template.columns',
    'same number of actions',
  ),
  'flex without altText': inOpenApi(
    { type: 'flex', contents: bubble({ type: 'text', text: 'ก' }) },
    'altText',
    'must be specified',
  ),
  'altText of 1,501': inReference(
    flex(bubble({ type: 'text', text: 'ก' }), { altText: 'ก'.repeat(1_501) }),
    'altText',
    'Length must be between 0 and 1500',
  ),
  'flex without contents': inOpenApi(
    { type: 'flex', altText: 'ก' },
    'contents',
    'Must be one of the following values: [bubble, carousel]',
  ),
  'an empty bubble': inReference(flex({ type: 'bubble' }), 'contents', 'At least one block'),
  'an unknown bubble size': inOpenApi(
    flex({ ...bubble(), size: 'tera' }),
    'contents.size',
    'Must be one of the following values: [nano',
  ),
  'a body that is a text': inOpenApi(
    flex({ type: 'bubble', body: { type: 'text', text: 'ก' } }),
    'contents.body.layout',
    'Must be one of the following values: [horizontal',
  ),
  'a hero that is a button': inReference(
    flex({ type: 'bubble', hero: { type: 'button', action: message } }),
    'contents.hero.type',
    'Must be one of the following values: [box, image, video]',
  ),
  'a box without layout': inOpenApi(
    flexOf({ type: 'box', contents: [] }),
    `${IN_BODY}.layout`,
    'Must be one of the following values: [horizontal, vertical, baseline]',
  ),
  'a box without contents': inOpenApi(
    flexOf({ type: 'box', layout: 'vertical' }),
    `${IN_BODY}.contents`,
    'must be specified',
  ),
  'an unknown component': inOpenApi(
    flexOf({ type: 'spacer' }),
    `${IN_BODY}.type`,
    'Must be one of the following values: [box',
  ),
  'an icon outside a baseline box': inReference(
    flexOf({ type: 'icon', url: PICTURE }),
    `${IN_BODY}.type`,
    'Must be one of the following values: [box',
  ),
  'a span outside a text': inReference(
    flexOf({ type: 'span', text: 'ก' }),
    `${IN_BODY}.type`,
    'Must be one of the following values: [box',
  ),
  'a box in a baseline box': inReference(
    baseline({ type: 'box', layout: 'vertical', contents: [] }),
    `${IN_BODY}.contents[0].type`,
    'Must be one of the following values: [icon, text, filler]',
  ),
  'a button in a baseline box': inReference(
    baseline({ type: 'button', action: message }),
    `${IN_BODY}.contents[0].type`,
    'Must be one of the following values: [icon, text, filler]',
  ),
  'gravity in a baseline box': inReference(
    baseline({ type: 'text', text: 'ก', gravity: 'center' }),
    `${IN_BODY}.contents[0].gravity`,
    'unknown field',
  ),
  'an unknown property deep inside': inOpenApi(
    flexOf({ type: 'text', text: 'ก', fontWeight: 'bold' }),
    `${IN_BODY}.fontWeight`,
    'unknown field',
  ),
  'an empty flex text': inReference(
    flexOf({ type: 'text', text: '' }),
    `${IN_BODY}.text`,
    'must be non-empty text',
  ),
  'a flex text that says nothing': inReference(
    flexOf({ type: 'text' }),
    `${IN_BODY}.text`,
    'must be non-empty text',
  ),
  'a colour by name': inReference(
    flexOf({ type: 'text', text: 'ก', color: 'red' }),
    `${IN_BODY}.color`,
    'invalid color',
  ),
  'a colour of three digits': inReference(
    flexOf({ type: 'text', text: 'ก', color: '#f00' }),
    `${IN_BODY}.color`,
    'invalid color',
  ),
  'an unknown font size': inReference(
    flexOf({ type: 'text', text: 'ก', size: 'huge' }),
    `${IN_BODY}.size`,
    'invalid property',
  ),
  'a font size without unit': inReference(
    flexOf({ type: 'text', text: 'ก', size: '12' }),
    `${IN_BODY}.size`,
    'invalid property',
  ),
  'a margin in percent': inReference(
    flexOf({ type: 'text', text: 'ก', margin: '5%' }),
    `${IN_BODY}.margin`,
    'invalid property',
  ),
  'an unknown weight': inOpenApi(
    flexOf({ type: 'text', text: 'ก', weight: '700' }),
    `${IN_BODY}.weight`,
    'Must be one of the following values: [regular, bold]',
  ),
  'wrap that is a word': inOpenApi(
    flexOf({ type: 'text', text: 'ก', wrap: 'true' }),
    `${IN_BODY}.wrap`,
    'must be of type boolean',
  ),
  'maxLines that is a fraction': inOpenApi(
    flexOf({ type: 'text', text: 'ก', maxLines: 1.5 }),
    `${IN_BODY}.maxLines`,
    'must be of type int',
  ),
  'a negative flex': inReference(
    flexOf({ type: 'text', text: 'ก', flex: -1 }),
    `${IN_BODY}.flex`,
    'must be greater than or equal to 0',
  ),
  'an image without url': inOpenApi(flexOf({ type: 'image' }), `${IN_BODY}.url`, 'must be specified'),
  'an image over http': inReference(
    flexOf({ type: 'image', url: 'http://example.com/a.png' }),
    `${IN_BODY}.url`,
    'invalid uri',
  ),
  'an image four times as high as wide': inReference(
    flexOf({ type: 'image', url: PICTURE, aspectRatio: '1:4' }),
    `${IN_BODY}.aspectRatio`,
    'invalid property',
  ),
  'a button without action': inOpenApi(
    flexOf({ type: 'button' }),
    `${IN_BODY}.action`,
    'Must be one of the following values: [postback',
  ),
  'a button without label': inReference(
    flexOf({ type: 'button', action: { type: 'message', text: 'ก' } }),
    `${IN_BODY}.action.label`,
    'must be specified',
  ),
  'a button label of 41': inReference(
    flexOf({ type: 'button', action: { ...message, label: 'ก'.repeat(41) } }),
    `${IN_BODY}.action.label`,
    'must not be longer than 40',
  ),
  'a camera in a flex button': inReference(
    flexOf({ type: 'button', action: { type: 'camera', label: 'ก' } }),
    `${IN_BODY}.action.type`,
    'Must be one of the following values: [postback',
  ),
  'an unknown button style': inOpenApi(
    flexOf({ type: 'button', action: message, style: 'danger' }),
    `${IN_BODY}.style`,
    'Must be one of the following values: [primary',
  ),
  'a gradient without colours': inReference(
    box({ background: { type: 'linearGradient', angle: '0deg' } }),
    `${IN_BODY}.background.startColor`,
    'must be specified',
  ),
  'a gradient of 360 degrees': inReference(
    box({
      background: { type: 'linearGradient', angle: '360deg', startColor: '#000000', endColor: '#ffffff' },
    }),
    `${IN_BODY}.background.angle`,
    'invalid property',
  ),
  'a width by keyword': inReference(box({ width: 'md' }), `${IN_BODY}.width`, 'invalid property'),
  'a separator with text': inOpenApi(
    flexOf({ type: 'separator', text: 'ก' }),
    `${IN_BODY}.text`,
    'unknown field',
  ),
  'a video in a carousel': inReference(
    flex({ type: 'carousel', contents: [everyBubble] }),
    'contents.contents',
    'A video cannot be in a carousel',
  ),
  'a video in a micro bubble': inReference(
    flex({ ...everyBubble, size: 'micro' }),
    'contents.hero',
    'A video needs a bubble',
  ),
  '11 animated images': inReference(
    flexOf(...Array.from({ length: 11 }, () => ({ type: 'image', url: PICTURE, animated: true }))),
    'contents',
    'At most 10 images',
  ),
  'an empty carousel': inReference(
    flex({ type: 'carousel', contents: [] }),
    'contents.contents',
    'May not be empty',
  ),
  'a carousel of 13': inReference(
    flex({
      type: 'carousel',
      contents: Array.from({ length: 13 }, () => bubble({ type: 'text', text: 'ก' })),
    }),
    'contents.contents',
    'Size must be between 1 and 12',
  ),
  'a carousel of two sizes': inReference(
    flex({
      type: 'carousel',
      contents: [{ ...bubble(), size: 'micro' }, bubble({ type: 'text', text: 'ก' })],
    }),
    'contents.contents',
    'All bubbles must have the same size',
  ),
  'a bubble above 30 KB': inReference(
    flexOf({ type: 'text', text: 'ก'.repeat(10_240) }),
    'contents',
    'at most 30 KB',
  ),
  'a carousel above 50 KB': inReference(
    flex({
      type: 'carousel',
      contents: Array.from({ length: 3 }, () => bubble({ type: 'text', text: 'ก'.repeat(6_000) })),
    }),
    'contents',
    'at most 50 KB',
  ),
};
