/** Browsers break Thai lines by the same dictionary as Intl.Segmenter: a word that it does not know may be cut. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { privacyNotice } from '../privacy.ts';

/** Every surface of the mini-app, so that a new one is held to it too. */
const surfaces = readdirSync(import.meta.dirname).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

const textsOf = (wording: unknown): string[] =>
  typeof wording === 'string'
    ? [wording]
    : typeof wording === 'object' && wording !== null
      ? Object.values(wording).flatMap(textsOf)
      : [];

/** Runs of Thai letters whose segmentation leaves a lone consonant: the sign of a word that was cut. */
function cutWords(text: string): string[] {
  const words = new Intl.Segmenter('th', { granularity: 'word' });
  return (text.match(/[ก-๎]{2,}/g) ?? []).flatMap((run) => {
    const parts = [...words.segment(run)].map(({ segment }) => segment);
    const cut = parts.some((part) => /^[ก-ฮ]$/.test(part)) || /แช\|ต/.test(parts.join('|'));
    return cut ? [parts.join('|')] : [];
  });
}

it.each(surfaces)('no word of %s is cut at the end of a line', async (surface) => {
  expect(textsOf(await import(`./${surface}.ts`)).flatMap(cutWords)).toEqual([]);
});

it('no word of the privacy notice is cut at the end of a line', () => {
  expect(textsOf(privacyNotice(null)).flatMap(cutWords)).toEqual([]);
});

it('notices a word that would be cut', () => {
  expect(cutWords('ตอบในแชตกับระบบ')).toHaveLength(1);
});
