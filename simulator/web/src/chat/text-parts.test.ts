import { describe, expect, it } from 'vitest';
import { fillSubstitutions, textParts } from './text-parts.ts';

describe('a text message', () => {
  it.each([
    ['ส่งแล้วค่ะ', [['text', 'ส่งแล้วค่ะ']]],
    [
      'ดูที่ https://example.com/a?b=1 ค่ะ',
      [
        ['text', 'ดูที่ '],
        ['link', 'https://example.com/a?b=1'],
        ['text', ' ค่ะ'],
      ],
    ],
    [
      '@ทันกำหนด สรุป',
      [
        ['mention', '@ทันกำหนด'],
        ['text', ' สรุป'],
      ],
    ],
    ['เมล a@b.go.th', [['text', 'เมล a@b.go.th']]],
    ['', []],
  ])('%s falls into its parts', (text, expected) => {
    expect(textParts(text).map((part) => [part.kind, part.text])).toEqual(expected);
  });
});

describe('a textV2 message', () => {
  const mention = { type: 'mention', mentionee: { type: 'user', userId: 'U1' } };
  const nameOf = (id: string) => (id === 'U1' ? 'มะลิ' : '?');
  it.each([
    ['เรียน {who}', { who: mention }, 'เรียน @มะลิ'],
    ['{all} โปรดทราบ', { all: { type: 'mention', mentionee: { type: 'all' } } }, '@ทุกคน โปรดทราบ'],
    ['{e}', { e: { type: 'emoji' } }, '🙂'],
    ['{{who}}', { who: mention }, '{who}'],
    ['{nobody}', {}, '{nobody}'],
    ['ไม่มี', undefined, 'ไม่มี'],
  ])('%s is read with what it stands for', (text, substitution, expected) => {
    expect(fillSubstitutions(text, substitution, nameOf)).toBe(expected);
  });
});
