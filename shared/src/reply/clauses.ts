import type { Tag, Token } from './tokens.ts';

/** A run of words with one thing to say; no spaces among its words. */
export interface Clause {
  words: Token[];
  /** The word that joins it to what went before. */
  opener?: 'contrast' | 'because' | undefined;
  /** It ended with a polite particle: the speaker was through with it. */
  closed: boolean;
}

const TRAILERS: ReadonlySet<Tag> = new Set<Tag>([
  'polite',
  'soft',
  'thumb',
  'tick',
  'cross',
  'emoji',
  'laugh',
  'yesno',
]);
/** After `เสร็จแล้ว ` these belong to the same thought: a question about it, or what will follow upon it. */
const CLINGS: ReadonlySet<Tag> = new Set<Tag>([
  'polite',
  'soft',
  'yesno',
  'yetno',
  'future',
  'tell',
  'perf',
  'anyway',
  'say',
  'neat',
  'complete',
  'all',
  'number',
  'percent',
  'fraction',
  'cases',
  'more',
]);
/** When it was: `ส่งแล้ว เมื่อวาน`. */
const DATES: ReadonlySet<Tag> = new Set<Tag>(['past', 'day', 'tomorrow']);
const PREDICATES: ReadonlySet<Tag> = new Set<Tag>([
  'complete',
  'neat',
  'submit',
  'report',
  'do',
  'prep',
  'check',
  'start',
  'know',
  'life',
  'trouble',
]);
const NAMES_A_PART: ReadonlySet<Tag> = new Set<Tag>(['part', 'partName', 'component']);
const FINISHES: ReadonlySet<Tag> = new Set<Tag>(['complete', 'neat', 'submit', 'do', 'trouble']);
const FINISHES_ITSELF: ReadonlySet<Tag> = new Set<Tag>(['neg', 'complete', 'trouble', ...NAMES_A_PART]);
const OWN_VERBS: ReadonlySet<Tag> = new Set<Tag>([...PREDICATES, 'yet', 'neg']);

const LONGEST_CLAUSE = 80;

/**
 * Where one thing ends and the next begins, in a script without stops: at line ends and punctuation, at
 * conjunctions, after polite particles, before what is left over, and after `แล้ว` with a space behind it
 * unless what follows clings to it.
 */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = { words: [], closed: false };
  const begin = (opener?: Clause['opener']) => {
    if (current.words.length > 0) clauses.push(current);
    current = { words: [], closed: false, opener };
  };
  for (const [index, token] of tokens.entries()) {
    const { tag } = token;
    if (tag === 'space') continue;
    if (tag === 'stop' || tag === 'contrast' || tag === 'because') {
      begin(tag === 'stop' ? undefined : tag);
      continue;
    }
    const spaced = tokens[index - 1]?.tag === 'space';
    if (current.closed && (!TRAILERS.has(tag) || (spaced && tag === 'soft'))) begin();
    else if (tag === 'left' && current.words.some((word) => PREDICATES.has(word.tag) || word.tag === 'perf'))
      begin();
    else if (spaced && mayPart(current.words, token, tokens, index)) begin();
    // Nobody says so much in one breath; it keeps the rules, which look back and forth in a clause, quick.
    if (current.words.length >= LONGEST_CLAUSE) begin();
    current.words.push(token);
    if (tag === 'polite') current.closed = true;
  }
  begin();
  return clauses;
}

function mayPart(before: readonly Token[], token: Token, tokens: readonly Token[], index: number): boolean {
  const last = before.findLast((word) => word.tag !== 'soft' && word.tag !== 'emoji');
  if (!last || CLINGS.has(token.tag)) return false;
  if (last.tag === 'perf' || last.tag === 'maybePerf') return !DATES.has(token.tag);
  // `ยังไม่ได้ส่ง บันทึกแล้ว`, `การศึกษาเสร็จ สิ่งแวดล้อมยังไม่เสร็จ`: the second has its own verb.
  if (!FINISHES.has(last.tag)) return false;
  if (!before.some((word) => FINISHES_ITSELF.has(word.tag))) return false;
  return tokens.slice(index, index + 8).some((word) => OWN_VERBS.has(word.tag));
}
