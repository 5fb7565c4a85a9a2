const UNITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const DIGIT = '(?:หนึ่ง|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด)';

/** A pattern source for a whole number up to 999 in words: สิบห้า, สามสิบ, หนึ่งร้อยยี่สิบ. */
export const NUMBER_WORDS = `(?:${DIGIT}?ร้อย)?(?:${DIGIT}?สิบ)?${DIGIT}?`;

/** The number that such words say, or undefined. */
export function numberInWords(words: string): number | undefined {
  const match = new RegExp(`^(?:(${DIGIT})?(ร้อย))?(?:(${DIGIT})?(สิบ))?(${DIGIT})?$`).exec(words);
  if (!match || words === '') return undefined;
  const digit = (word: string | undefined, absent: number) =>
    word === undefined ? absent : word === 'ยี่' ? 2 : word === 'เอ็ด' ? 1 : UNITS.indexOf(word);
  const hundreds = match[2] ? digit(match[1], 1) * 100 : 0;
  const tens = match[4] ? digit(match[3], 1) * 10 : 0;
  return hundreds + tens + digit(match[5], 0);
}
