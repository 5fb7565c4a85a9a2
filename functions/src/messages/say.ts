/** Whole messages: a text, a card, several cards side by side. */
import type { Bubble, Message } from './design.ts';
import { bytesOf, CAROUSEL_BUBBLES, CAROUSEL_BYTES, cutGraphemes } from './limits.ts';

/** LINE takes 1,500; a chat list and a notification show far less. */
const ALT_TEXT = 400;
/** LINE takes 5,000 UTF-16 units; a Thai grapheme may be three of them, but seldom is. */
const TEXT = 2000;

export const textMessage = (words: string): Message => ({ type: 'text', text: cutGraphemes(words, TEXT) });

export const cardMessage = (altText: string, contents: Bubble): Message => ({
  type: 'flex',
  altText: cutGraphemes(altText, ALT_TEXT),
  contents,
});

/**
 * Cards side by side; one alone stands as it is. Of more than `most`, or more than LINE's limits allow, as many as
 * fit are shown before the card that `more` makes for the number left out: nothing is left out silently.
 */
export function carouselMessage(
  altText: string,
  bubbles: Bubble[],
  more: (left: number) => Bubble,
  most = CAROUSEL_BUBBLES,
): Message {
  if (bubbles.length === 1) return cardMessage(altText, bubbles[0] as Bubble);
  const fits = (contents: Bubble[]) =>
    contents.length <= Math.min(most, CAROUSEL_BUBBLES) &&
    bytesOf({ type: 'carousel', contents }) <= CAROUSEL_BYTES;
  let contents = bubbles;
  for (let kept = bubbles.length - 1; kept > 0 && !fits(contents); kept -= 1) {
    contents = [...bubbles.slice(0, kept), more(bubbles.length - kept)];
  }
  return { type: 'flex', altText: cutGraphemes(altText, ALT_TEXT), contents: { type: 'carousel', contents } };
}
