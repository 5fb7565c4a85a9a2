import type { Clause } from '../clauses.ts';
import { type Ask, bearing, ENDS, type Finding, has, hasAny, PREDICATES, says, WORKS } from '../finding.ts';
import type { Tag, Token } from '../tokens.ts';
import { inTrouble } from './troubles.ts';

const OPEN: readonly Tag[] = ['when', 'who', 'where', 'whichUnit', 'howMany', 'how', 'what', 'why'];

/** A question, and what it is about. */
export function readQuestion({ words }: Clause): Finding | undefined {
  const found = questionWords(words);
  if (found.length === 0) return undefined;
  const trouble = inTrouble(words);
  if (trouble && !has(found, 'how', 'where', 'who', 'what', 'when') && !has(words, 'missingList', 'extend')) {
    return { says: 'trouble', confidence: 0.8, words: trouble };
  }
  const about = bearing(words).filter((word) => !['yesno', 'own', 'unknown', 'latin'].includes(word.tag));
  if (about.length === 0 && !has(found, ...OPEN)) return { says: 'tag', confidence: 0.4, words: found };
  if (
    !has(found, ...OPEN) &&
    has(about, 'life') &&
    !about.some(({ text }) => TERM.test(text)) &&
    about.every((word) => ['life', 'plain'].includes(word.tag) || found.includes(word))
  )
    return { says: 'unclear', confidence: 0.4, words: found };
  if (has(found, 'when') && isOfNoWork(words)) return { says: 'unclear', confidence: 0.4, words: found };
  if (isSmallTalk(words, found)) return { says: 'unclear', confidence: 0.4, words: found };
  const [ask, confidence] = askedAbout(words, found);
  return { says: 'ask', ask, confidence, words: found, ...(trouble && { about: 'trouble' as const }) };
}

const TERM = /^(?:หมดเขต|หมดเวลา|หมดกำหนด|ครบกำหนด|เลยกำหนด|เกินกำหนด|ปิดระบบ|ปิดรับ)/;
const OF_WORK: readonly Tag[] = [
  ...WORKS,
  ...([
    'prep',
    'check',
    'start',
    'perf',
    'deadline',
    'extend',
    'system',
    'wish',
    'noun',
    'time',
    'topic',
    'life',
    'status',
  ] as const),
];

/** `คืนนี้บอลเตะกี่โมง`: a time is asked, of things unknown. */
const isOfNoWork = (words: readonly Token[]): boolean =>
  !hasAny(words, OF_WORK) && words.some((word) => word.tag === 'unknown' && word.text.length >= 5);

/** `ใครเอารถไปใช้คะ`, `วันนี้หยุดไหม`: who or whether, of nothing that has to do with the work. */
function isSmallTalk(words: readonly Token[], found: readonly Token[]): boolean {
  const only = found.every(({ tag }) => tag === 'who' || tag === 'yesno');
  const talk: readonly Tag[] = [
    'polite',
    'soft',
    'emoji',
    'laugh',
    'day',
    'time',
    'plain',
    'life',
    'unknown',
    'latin',
    'own',
  ];
  const rest = words.filter((word) => !found.includes(word));
  const strange = rest.some(({ tag }) => tag === 'unknown' || tag === 'plain' || tag === 'life');
  const bare = has(found, 'who') && rest.every(({ tag }) => tag === 'polite' || tag === 'soft');
  if (words.some(({ text }) => TERM.test(text))) return false;
  return only && (strange || bare) && !says(words, 'ได้') && rest.every(({ tag }) => talk.includes(tag));
}

function questionWords(words: readonly Token[]): Token[] {
  return words.filter((word, index) => {
    const before = [words[index - 2], words[index - 1]];
    const after = words.slice(index + 1);
    switch (word.tag) {
      case 'yesno':
      case 'yetno':
      case 'missingList':
      case 'whichUnit':
      case 'why':
        return true;
      case 'when':
        // `เสร็จเมื่อไหร่จะบอก` sets a condition.
        return !(hasAny(words.slice(0, index), WORKS) && has(after, 'future', 'tell', 'prep'));
      case 'what':
      case 'who':
      case 'where':
      case 'howMany':
      case 'how':
        if (after[0]?.text.startsWith('เลย') && has(words.slice(0, index), 'neg')) return false;
        // `ไม่มีอะไร`: with a "not" before it the question word means "any".
        return (
          word.text.endsWith('บ้าง') ||
          !(before[1]?.tag === 'neg' || (before[0]?.tag === 'neg' && before[1]?.text === 'มี'))
        );
      case 'deadline':
      case 'rate':
      case 'status':
        // These hold their question word: `ทันไหม`, `กี่แห่ง`, `มีงานอะไร`.
        return /ไหม|ไหน|กี่|หรือยัง|อะไร/.test(word.text);
      case 'yet':
        // `ส่งยัง`, `เสร็จแล้วยัง`: at the end of a clause that has its verb already.
        return bearing(after).length === 0 && hasAny(words.slice(0, index), [...PREDICATES, 'perf']);
      case 'neg':
        return (
          word.text === 'บ่' &&
          bearing(after).length === 0 &&
          hasAny(words.slice(0, index), [...PREDICATES, 'perf'])
        );
      default:
        return false;
    }
  });
}

/** What is asked, by the words beside the question word. */
export function askedAbout(words: readonly Token[], found: readonly Token[]): [ask: Ask, confidence: number] {
  const open = (...tags: Tag[]) => has(found, ...tags);
  const lacking = words.some((word, index) => {
    const next = words[index + 1]?.tag;
    return (
      (word.tag === 'neg' && next !== 'know' && next !== 'ack') ||
      word.tag === 'left' ||
      (word.tag === 'yet' && !found.includes(word))
    );
  });
  const handedIn = has(words, 'submit', 'report', 'complete', 'perf');
  if (has(words, 'missingList')) return ['ask_who_missing', 0.95];
  if (open('who', 'whichUnit') && lacking) return ['ask_who_missing', 0.9];
  if (says(found, 'ไหนบ้าง') && lacking && !has(words, 'part')) return ['ask_who_missing', 0.8];
  if (open('whichUnit') && handedIn) return ['ask_who_missing', 0.7];
  if (open('who') && handedIn && (says(words, 'บ้าง') || found.some((word) => word.text.endsWith('บ้าง'))))
    return ['ask_who_missing', 0.7];
  if (
    open('who') &&
    has(words, 'submit', 'report') &&
    has(words, 'perf') &&
    !has(words, 'say', 'wish', 'prep')
  )
    return ['ask_who_missing', 0.6];
  if (has(words, 'rate')) return ['ask_rate', 0.92];
  if (has(words, 'percent') && (has(words, 'others') || says(words, 'กัน'))) return ['ask_rate', 0.7];
  if (words.some((word) => TERM.test(word.text))) return ['ask_deadline', 0.85];
  if (open('howMany') && has(words, 'unit', 'others')) return ['ask_rate', 0.85];
  if (has(words, 'extend')) return ['ask_deadline', 0.85];
  if (says(found, 'ถึงไหน', 'ไปถึงไหน'))
    return has(words, 'others') ? ['ask_rate', 0.75] : ['ask_status', 0.65];
  // `ต้องส่งเรื่องอะไรบ้าง` asks for one's open work.
  if (
    says(found, 'เรื่องอะไร', 'งานอะไร', 'เรื่องไหน', 'งานไหน') &&
    (hasAny(words, [...WORKS, 'left']) || says(words, 'ค้าง'))
  )
    return ['ask_status', 0.7];
  if (says(words, 'ค้าง', 'ค้างอยู่', 'ยังค้าง') && has(words, 'own') && !has(words, 'system'))
    return ['ask_status', 0.8];
  if (open('howMany') && handedIn && !has(words, 'wish', 'part', 'noun')) return ['ask_rate', 0.7];
  if (open('when') && has(words, 'own') && has(words, 'perf', 'past')) return ['ask_status', 0.7];
  if (has(words, 'deadline') && !open('how', 'where')) return ['ask_deadline', 0.9];
  if (open('when')) return says(words, 'ประชุม', 'อบรม') ? ['ask_help', 0.5] : ['ask_deadline', 0.9];
  if (has(words, 'status') && !open('where', 'why')) return ['ask_status', 0.88];
  if (open('how', 'where', 'why')) return ['ask_help', 0.88];
  if (has(words, 'help')) return ['ask_help', 0.85];
  if (open('what', 'who', 'howMany')) return ['ask_help', 0.7];
  return askedYesOrNo(words, found);
}

function askedYesOrNo(words: readonly Token[], found: readonly Token[]): [ask: Ask, confidence: number] {
  const place = words.indexOf(found[0] as Token);
  const allowed = words[place - 1]?.text === 'ได้';
  const anyVerb = hasAny(words, [...WORKS, 'perf', 'check', 'know']);
  // "Or not yet" about a thing that is reported, not about the system.
  if (has(found, 'yetno') && !allowed && !has(words, 'system', 'life', 'medium'))
    return ['ask_status', anyVerb ? 0.9 : 0.7];
  if (has(found, 'yet') && has(words, 'noun', 'report', 'topic')) return ['ask_status', 0.8];
  if (hasAny(words, ENDS) && has(words, 'others') && !has(words, 'own')) return ['ask_rate', 0.75];
  if (has(words, 'others') && has(words, 'submit') && says(words, 'ทุกแห่ง', 'ทุกที่', 'ทุกคน', 'กันครบ', 'กันหมด'))
    return ['ask_rate', 0.7];
  if (allowed || has(words, 'wish', 'request')) {
    const late =
      (has(words, 'day', 'tomorrow', 'yet', 'past') || words.some((word) => /กำหนด|ช้า/.test(word.text))) &&
      (has(words, 'submit', 'report', 'do') ||
        words.some((word) => word.tag === 'future' && word.text.includes('ส่ง')));
    return late ? ['ask_deadline', 0.65] : ['ask_help', 0.75];
  }
  if (has(words, 'future', 'tomorrow') && anyVerb) return ['ask_help', 0.5];
  if (anyVerb) return ['ask_status', 0.88];
  if (words.some((word) => /^ของ|เรา$/.test(word.text) && word.tag === 'own')) return ['ask_status', 0.65];
  if (has(words, 'asking')) return ['ask_status', 0.7];
  return ['ask_help', 0.55];
}
