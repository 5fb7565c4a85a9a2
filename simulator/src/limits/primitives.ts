import * as z from 'zod/mini';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many characters a reader sees; Thai vowels and tone marks belong to their base. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Text counted in UTF-16 code units, as LINE counts message text. Not empty. */
export const textOf = (max: number) =>
  z.string().check(
    z.refine((text) => text.length > 0, { error: 'May not be empty', abort: true }),
    z.refine((text) => text.length <= max, { error: `Length must be between 0 and ${max}` }),
  );

/** Text counted in graphemes, as LINE counts labels and what an action sends or shows. */
export const labelOf = (max: number) =>
  z.string().check(
    z.refine((text) => text.length > 0, { error: 'May not be empty', abort: true }),
    z.refine((text) => text.length <= max || graphemes(text) <= max, {
      error: `must not be longer than ${max} characters`,
    }),
  );

/** Up to `max` UTF-16 units, and it may be empty: postback data. */
export const dataOf = (max: number) =>
  z
    .string()
    .check(z.refine((text) => text.length <= max, { error: `must not be longer than ${max} characters` }));

/** Percent-encoded: no blank and nothing beyond ASCII. */
const isEncoded = (uri: string) => /^[\x21-\x7e]+$/.test(uri);

/** What a tap may open. */
export const actionUri = z.string().check(
  z.refine((uri) => uri.length <= 1_000, { error: 'must not be longer than 1000 characters' }),
  z.refine(
    (uri) =>
      isEncoded(uri) &&
      (/^https?:\/\/[^/?#]+/i.test(uri) ? URL.canParse(uri) : /^(line:\/\/.|tel:.)/i.test(uri)),
    { error: 'invalid uri' },
  ),
);

/** Media that LINE fetches: https only. */
export const mediaUrl = z.string().check(
  z.refine((url) => url.length <= 2_000, { error: 'must not be longer than 2000 characters' }),
  z.refine((url) => /^https:\/\/[^/?#]+/i.test(url) && isEncoded(url) && URL.canParse(url), {
    error: 'invalid uri',
  }),
);

/** `#RRGGBB` or `#RRGGBBAA`. */
export const color = z
  .string()
  .check(z.regex(/^#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})$/, { error: 'invalid color' }));

/** Without transparency. */
export const rgb = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, { error: 'invalid color' }));

const PIXELS = '\\d+(\\.\\d+)?px';
const PERCENT = '\\d+(\\.\\d+)?%';
const keywordOr = (keywords: string, ...shapes: string[]) =>
  z.optional(
    z
      .string()
      .check(z.regex(new RegExp(`^(${[keywords, ...shapes].join('|')})$`), { error: 'invalid property' })),
  );

const STEPS = 'none|xs|sm|md|lg|xl|xxl';
const SIZES = 'xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl';

/** Sizes of Flex (https://developers.line.biz/en/docs/messaging-api/flex-message-layout/), all optional. */
export const margin = keywordOr(STEPS, PIXELS);
export const cornerRadius = keywordOr(STEPS, PIXELS);
export const padding = keywordOr(STEPS, PIXELS, PERCENT);
/** The one measure that may be negative is an offset from where the component would stand. */
export const offset = keywordOr(STEPS, `-?${PIXELS}`, `-?${PERCENT}`);
export const borderWidth = keywordOr('none|light|normal|medium|semi-bold|bold', PIXELS);
export const boxSize = keywordOr(PIXELS, PERCENT);
export const fontSize = keywordOr(SIZES, PIXELS);
export const iconSize = keywordOr(SIZES, PIXELS);
export const imageSize = keywordOr(`${SIZES}|full`, PIXELS, PERCENT);
export const lineSpacing = keywordOr(PIXELS);
export const flexRatio = z.optional(z.int().check(z.gte(0)));

/** `{width}:{height}`, each from 1 to 100000, height at most three times the width. */
export const aspectRatio = z.optional(
  z.string().check(
    z.refine(
      (ratio) => {
        const [, width = 0, height = 0] =
          /^(\d{1,6}(?:\.\d+)?):(\d{1,6}(?:\.\d+)?)$/.exec(ratio)?.map(Number) ?? [];
        return width >= 1 && height >= 1 && width <= 100_000 && height <= 100_000 && height <= 3 * width;
      },
      { error: 'invalid property' },
    ),
  ),
);

/** A list of up to `max` things, not empty. */
export const listOf = <T extends z.core.$ZodType>(schema: T, max: number) =>
  z.array(schema).check(
    z.refine((list) => list.length > 0, { error: 'May not be empty' }),
    z.refine((list) => list.length <= max, { error: `Size must be between 1 and ${max}` }),
  );

/** Objects told apart by their `type`; a wrong type names the right ones. */
export const byType = <
  const T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  kinds: string[],
  options: T,
) =>
  z.discriminatedUnion('type', options, {
    error: `Must be one of the following values: [${kinds.join(', ')}]`,
  });
