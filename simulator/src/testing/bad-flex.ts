import { baseline, box, bubble, everyBubble, flex, flexOf, message, PICTURE } from './message-parts.ts';
import { type Bad, inOpenApi, inReference } from './refused.ts';

const IN_BODY = 'contents.body.contents[0]';

/** Flex Messages that LINE refuses. */
export const BAD_FLEX: Record<string, Bad> = {
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
