/** English is complete: for every word that the mini-app has in Thai there is one in English, and no more. */
import { english } from '@thankamnot/shared/wording/liff/en/index';
import { inEnglish, problems } from '@thankamnot/shared/wording/liff/en/problem';
import { problemWording } from '@thankamnot/shared/wording/problem';
import { surfaces } from '@thankamnot/shared/wording/spoken';
import { describe, expect, it } from 'vitest';

/** Every file of wording, so that every surface has been loaded. */
const files = import.meta.glob([
  '../../../shared/src/wording/*.ts',
  '../../../shared/src/wording/liff/*.ts',
  '!**/*.test.ts',
]);
await Promise.all(Object.values(files).map((load) => load()));

const THAI = /[ก-๙]/;
const LATIN = /[A-Za-z]{2}/;
/** A word's own text: without the samples that were told to it, and what it quotes. */
const unquoted = (text: string) => text.replaceAll(/“[^”]*”|true/g, '');

/** What a word that is a function may be told; without letters, so that letters in the answer are its own. */
const SAMPLES: unknown[] = [
  0,
  1,
  2,
  -3,
  1250,
  '2025-09-26',
  '2025-09-26T02:00:00.000Z',
  '2568-09-15',
  null,
  ['1', '2'],
  true,
];

type Word = (...given: unknown[]) => unknown;

/** Every text in a value, functions told all samples; `path` names it. What a function cannot be told is left out. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return tellings(value.length).flatMap((given) => {
      const answer = answerOf(value as Word, given);
      return answer === undefined ? [] : textsOf(answer, `${path}(${JSON.stringify(given).slice(1, -1)})`);
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

const tellings = (parameters: number): unknown[][] =>
  parameters === 0 ? [[]] : tellings(parameters - 1).flatMap((rest) => SAMPLES.map((it) => [...rest, it]));

function answerOf(word: Word, given: unknown[]): unknown {
  try {
    const answer = word(...given);
    return /undefined|null|NaN|Invalid|\[object/.test(JSON.stringify(answer) ?? '') ? undefined : answer;
  } catch {
    return undefined;
  }
}

/** The shape of a value: its keys all the way down, and where functions stand. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return value.map(shapeOf);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

it('covers every surface, and nothing that is not said in Thai', () => {
  expect(surfaces.size).toBeGreaterThan(10);
  expect(Object.keys(english).sort()).toEqual([...surfaces.keys()].sort());
});

describe.each([...surfaces])('the words of %s', (name, thai) => {
  const own = (english as Record<string, object>)[name] ?? {};

  it('have the same keys in both languages', () => {
    expect(shapeOf(own)).toEqual(shapeOf(thai));
  });

  const translated = new Map(textsOf(own, name));
  const words = textsOf(thai, name);

  it('are English in English', () => {
    expect([...translated].filter(([, text]) => THAI.test(unquoted(text)))).toEqual([]);
  });

  it('are Thai in Thai, wherever they are words at all', () => {
    const leftOver = words.filter(
      ([path, text]) => LATIN.test(unquoted(translated.get(path) ?? '')) && !THAI.test(text),
    );
    expect(leftOver).toEqual([]);
  });

  it('say something in both languages, whatever they are told', () => {
    // A telling of the wrong kind may be beyond one of the two; to all of them neither may be silent.
    const word = (path: string) => path.replace(/\(.*/, '');
    const said = new Set([...translated.keys()].map(word));
    expect(words.map(([path]) => word(path)).filter((path) => !said.has(path))).toEqual([]);
    const blank = words.filter(([path, text]) => text.trim() !== '' && translated.get(path)?.trim() === '');
    expect(blank).toEqual([]);
  });
});

describe('expected failures', () => {
  it.each(Object.entries(problems))('%s is said in English', (code, text) => {
    expect(text).toMatch(LATIN);
    expect(text).not.toMatch(THAI);
    expect(inEnglish(code, problemWording[code as keyof typeof problems])).toBe(text);
  });

  it('keep the server’s own sentence where it is more precise, or the code is a newer one', () => {
    expect(inEnglish('invalid_request', 'ข้อความยาวเกินไป')).toBe('ข้อความยาวเกินไป');
    expect(inEnglish('of_tomorrow', 'เกิดเหตุใหม่')).toBe('เกิดเหตุใหม่');
  });
});
