import type { LineMessage } from '../options.ts';
import {
  bubble,
  buttons,
  clipboard,
  everyBubble,
  flex,
  flexOf,
  message,
  PICTURE,
  PREVIEW,
  picker,
  postback,
  quick,
  text,
  uri,
  v2,
} from './message-parts.ts';

/** Messages that LINE takes. */
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
