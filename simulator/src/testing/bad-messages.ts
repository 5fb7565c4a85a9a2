import { BAD_FLEX } from './bad-flex.ts';
import { GOOD } from './good-messages.ts';
import { buttons, clipboard, message, PICTURE, PREVIEW, picker, quick, text, v2 } from './message-parts.ts';
import { type Bad, inOpenApi, inReference } from './refused.ts';

/** Messages that LINE refuses. */
export const BAD: Record<string, Bad> = {
  ...BAD_FLEX,
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
};
