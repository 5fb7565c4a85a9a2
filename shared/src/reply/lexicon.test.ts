import { expect, test } from 'vitest';
import { foldReply } from '../text/fold-reply.ts';
import { WORDS } from './lexicon.ts';
import { tokenise } from './tokens.ts';

const entries = Object.entries(WORDS).flatMap(([tag, words]) => words.map((word) => ({ tag, word })));

test('no word means two things in the same place', () => {
  const seen = new Map<string, string>();
  const double = entries.filter(({ tag, word }) => {
    const place = /^\^|\$$/.test(word) ? `${word.startsWith('^')}${word.endsWith('$')}` : 'anywhere';
    const key = `${foldReply(word.replace(/^\^|\$$/g, '').replaceAll(' ', ''))} ${place}`;
    const other = seen.get(key);
    seen.set(key, other ?? tag);
    return other !== undefined && other !== tag;
  });
  expect(double).toEqual([]);
});

test('every entry is found as one word when it stands alone', () => {
  const lost = entries.filter(({ word }) => {
    const typed = foldReply(word.replace(/^\^|\$$/g, ''));
    return tokenise(typed).length !== 1;
  });
  expect(lost).toEqual([]);
});

test('no entry is empty', () => {
  expect(entries.filter(({ word }) => foldReply(word).length === 0)).toEqual([]);
});
