import { foldReply } from '../text/fold-reply.ts';
import { ASSENT } from './words/assent.ts';
import { COMPLETION } from './words/completion.ts';
import { FILLERS } from './words/fillers.ts';
import { LIMITS } from './words/limits.ts';
import { POLARITY } from './words/polarity.ts';
import { QUESTIONS } from './words/questions.ts';
import { TIME } from './words/time.ts';
import { TROUBLE } from './words/trouble.ts';
import { WORK } from './words/work.ts';

/**
 * All the words that the reader knows, by tag. A space in an entry may be typed or left out; `^` before an
 * entry wants the beginning of a word there, `$` behind it the end of one.
 */
export const WORDS = {
  ...ASSENT,
  ...COMPLETION,
  ...FILLERS,
  ...LIMITS,
  ...POLARITY,
  ...QUESTIONS,
  ...TIME,
  ...TROUBLE,
  ...WORK,
};

export type WordTag = keyof typeof WORDS;

export interface Entry {
  tag: WordTag;
  startsWord: boolean;
  endsWord: boolean;
}

/** A node of the letter tree in which the tokeniser looks up the longest entry at a place. */
export interface LetterNode {
  next: Map<string, LetterNode>;
  /** Mostly one; several where the same letters mean one thing alone and another within a sentence. */
  entries?: Entry[];
}

const emptyNode = (): LetterNode => ({ next: new Map() });

function plant(root: LetterNode, word: string, entry: Entry): void {
  let node = root;
  for (const letter of word) {
    let next = node.next.get(letter);
    if (!next) {
      next = emptyNode();
      node.next.set(letter, next);
    }
    node = next;
  }
  // The pickier of two goes first, or it would never be asked.
  const picky = entry.startsWord || entry.endsWord;
  node.entries = picky ? [entry, ...(node.entries ?? [])] : [...(node.entries ?? []), entry];
}

/** Every way to type an entry: each space there or not. */
function spellings(word: string): string[] {
  const [first = '', ...rest] = word.split(' ');
  return rest.reduce((made, piece) => made.flatMap((start) => [start + piece, `${start} ${piece}`]), [first]);
}

function grow(): LetterNode {
  const root = emptyNode();
  const entries: Entry[] = [];
  const written: string[] = [];
  for (const [tag, words] of Object.entries(WORDS) as [WordTag, readonly string[]][]) {
    for (const word of words) {
      const startsWord = word.startsWith('^');
      const endsWord = word.endsWith('$');
      const bare = word.slice(startsWord ? 1 : 0, endsWord ? -1 : undefined);
      for (const spelling of spellings(bare)) {
        entries.push({ tag, startsWord, endsWord });
        written.push(spelling);
      }
    }
  }
  // Folded in one go, a word a line: three thousand calls would keep the first reply of a process waiting.
  const folded = foldReply(written.join('\n')).split('\n');
  for (const [index, entry] of entries.entries()) plant(root, folded[index] as string, entry);
  return root;
}

/** Grown once, when first asked for: the webhook's cold start need not wait for it. */
let tree: LetterNode | undefined;
export function lexicon(): LetterNode {
  tree ??= grow();
  return tree;
}
