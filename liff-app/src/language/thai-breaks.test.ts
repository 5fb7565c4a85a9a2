/** Browsers break Thai lines by the same dictionary as Intl.Segmenter: a word that it does not know may be cut. */
import { privacyNotice } from '@thankamnot/shared/wording/privacy';
import { expect, it } from 'vitest';

/** Every surface of the mini-app, so that a new one is held to it too. */
const surfaces = import.meta.glob(['../../../shared/src/wording/liff/*.ts', '!**/*.test.ts']);

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

it.each(Object.entries(surfaces))('no word of %s is cut at the end of a line', async (_, load) => {
  expect(textsOf(await load()).flatMap(cutWords)).toEqual([]);
});

it('no word of the privacy notice is cut at the end of a line', () => {
  expect(textsOf(privacyNotice(null)).flatMap(cutWords)).toEqual([]);
});

it('notices a word that would be cut', () => {
  expect(cutWords('ตอบในแชตกับระบบ')).toHaveLength(1);
});
