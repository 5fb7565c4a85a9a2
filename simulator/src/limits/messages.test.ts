import { describe, expect, test } from 'vitest';
import { BAD } from '../testing/bad-messages.ts';
import { GOOD } from '../testing/good-messages.ts';
import { text } from '../testing/message-parts.ts';
import { messageFlaws } from './messages.ts';
import { sendFlaws } from './request-bodies.ts';

describe('a message that LINE takes', () => {
  test.each(Object.entries(GOOD))('%s', (_name, message) => {
    expect(messageFlaws(message, 0, 'one-chat')).toEqual([]);
  });
});

describe('a message that LINE refuses', () => {
  test.each(Object.entries(BAD))('%s', (_name, { message, property, says }) => {
    expect(messageFlaws(message, 0, 'one-chat')).toContainEqual({
      property,
      message: expect.stringContaining(says),
    });
  });
});

test('every flaw of every message is listed', () => {
  const flaws = sendFlaws(
    { to: 'U1', messages: [text(), text({ text: '', colour: 1, size: 2 }), { type: 'fax' }] },
    'push',
    'one-chat',
  );
  expect(flaws.map((flaw) => flaw.property).sort()).toEqual([
    'messages[1].colour',
    'messages[1].size',
    'messages[1].text',
    'messages[2].type',
  ]);
});

test('a mention cannot go to many chats', () => {
  const message = GOOD['textV2 with mention, emoji and escaped braces'];
  expect(messageFlaws(message, 0, 'many')).toEqual([
    { property: 'messages[0].substitution', message: 'mention can be used in reply and push only' },
  ]);
});

describe('the body around the messages', () => {
  test.each([
    ['no messages', 'push', { to: 'U' }, 'messages', 'must be specified'],
    ['an empty list', 'push', { to: 'U', messages: [] }, 'messages', 'May not be empty'],
    ['six messages', 'push', { to: 'U', messages: Array(6).fill(text()) }, 'messages', 'between 1 and 5'],
    ['no receiver', 'push', { messages: [text()] }, 'to', 'must be specified'],
    [
      '501 receivers',
      'multicast',
      { to: Array(501).fill('U'), messages: [text()] },
      'to',
      'between 1 and 500',
    ],
    ['no receivers', 'multicast', { to: [], messages: [text()] }, 'to', 'May not be empty'],
    ['an unknown property', 'broadcast', { messages: [text()], to: 'U' }, 'to', 'unknown field'],
    [
      'two aggregation units',
      'multicast',
      { to: ['U'], messages: [text()], customAggregationUnits: ['a', 'b'] },
      'customAggregationUnits',
      'between 0 and 1',
    ],
    ['no reply token', 'reply', { messages: [text()] }, 'replyToken', 'must be specified'],
  ] as const)('%s', (_name, shape, body, property, says) => {
    expect(sendFlaws(body, shape, 'many')).toContainEqual({
      property,
      message: expect.stringContaining(says),
    });
  });
});
