import type { Token } from './tokens.ts';

/** Cases reported: the number before `ราย`, `เคส` and the like; 0 for `ไม่มีผู้ขอรับความช่วยเหลือ`. */
export function reportedCount(tokens: readonly Token[]): number | undefined {
  const words = tokens.filter((token) => token.tag !== 'space');
  const at = words.findIndex((word, index) => word.tag === 'cases' && words[index - 1]?.tag === 'number');
  if (at >= 0) return words[at - 1]?.value;
  const none = words.findIndex(
    (word, index) =>
      /^(?:ยัง ?)?ไม่$/.test(word.text) &&
      words[index + 1]?.text === 'มี' &&
      isAboutCases(words.slice(index + 2, index + 5)),
  );
  return none >= 0 ? 0 : undefined;
}

const isAboutCases = (words: readonly Token[]): boolean =>
  words.some((word) => word.tag === 'cases' || word.text.includes('ช่วยเหลือ'));
