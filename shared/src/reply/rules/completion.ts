import type { Clause } from '../clauses.ts';
import { bearing, ENDS, type Finding, first, has, hasAny, PREDICATES, VERBS } from '../finding.ts';
import type { Tag, Token } from '../tokens.ts';

const HANDS_IN: readonly Tag[] = ['submit', 'report'];
/** Behind a verb these only say where to: `บันทึกเข้าระบบ`. */
const WHERETO = new Set(['เข้าระบบ', 'เข้าเว็บ', 'เข้า', 'เข้าไป', 'ลง', 'ดู']);
/** A meeting that is over says nothing of the report. */
const GATHERINGS = new Set(['ประชุม', 'อบรม', 'เข้าร่วม', 'สมัคร']);
/** Said to a person as well as of one. */
const CALLED = new Set(['พี่', 'น้อง', 'ป้า', 'น้า']);
/** Collected is not reported: `ข้อมูลครบแล้ว`. */
const COLLECTED = new Set(['ข้อมูล', 'เอกสาร', 'หลักฐาน', 'ไฟล์', 'รูป', 'ภาพถ่าย', 'รายชื่อ', 'ตัวเลข']);
/** With any of these in the clause it claims nothing, whatever else it looks like. */
const TAKES_BACK: readonly Tag[] = [
  ...([
    'neg',
    'yet',
    'left',
    'almost',
    'some',
    'cond',
    'future',
    'tomorrow',
    'say',
    'others',
    'more',
  ] as const),
  ...(['who', 'what', 'when', 'where', 'whichUnit', 'howMany', 'how', 'why', 'rate', 'missingList'] as const),
];

/**
 * It has happened. What the verb before the `แล้ว` or `เรียบร้อย` achieves decides how far that goes: handing
 * in is done, preparing is under way, reading is taking note. Says nothing of negations, futures and the
 * like, which have been looked for before.
 */
export function readCompletion({ words }: Clause): Finding | undefined {
  const perf = perfective(words);
  if (perf >= 0) return afterPerfective(words, perf);
  const end = words.findLastIndex((word) => ENDS.includes(word.tag));
  if (end >= 0) return unmarked(words, end);
  const verb = words.find((word) => HANDS_IN.includes(word.tag) || word.tag === 'do');
  const past = words.find((word) => word.tag === 'past');
  const day = words.find((word) => word.tag === 'day');
  if (verb?.tag === 'submit' && day && words[words.indexOf(verb) + 1]?.text === 'ไป')
    return judged(words, verb, 0.7, [verb, day]);
  if (verb && past) return judged(words, verb, verb.tag === 'do' ? 0.7 : 0.86, [verb, past]);
  const zero = words.find((word, index) => word.value === 0 && words[index + 1]?.tag === 'cases');
  if (zero && !has(words, ...TAKES_BACK)) return { says: 'done', confidence: 0.7, words: [zero] };
  const all = words.find((word) => word.tag === 'all');
  if (verb && all && verb.tag !== 'report')
    return judged(words, verb, verb.tag === 'submit' && /แล้ว|ละ$/.test(all.text) ? 0.88 : 0.7, [verb, all]);
  return undefined;
}

/** The last `แล้ว`; its short form `ละ` only right behind a word of work or completion. */
function perfective(words: readonly Token[]): number {
  return words.findLastIndex((word, index) => {
    if (word.tag === 'perf') return true;
    const before = words
      .slice(Math.max(0, index - 2), index)
      .findLast((one) => one.tag !== 'soft' && one.tag !== 'all');
    return (
      word.tag === 'maybePerf' &&
      before !== undefined &&
      [...PREDICATES, 'noun' as Tag].includes(before.tag) &&
      hasAny(words, PREDICATES)
    );
  });
}

function afterPerfective(words: readonly Token[], perf: number): Finding | undefined {
  const mark = words[perf] as Token;
  const before = words.slice(0, perf);
  const after = words.slice(perf + 1);
  // `ทำเสร็จแล้วส่งให้อำเภอ`: "and then", what follows has not been said to have happened.
  const next = bearing(after).find((word) => VERBS.includes(word.tag));
  if (next && next.tag !== 'know') {
    const rest = after.slice(after.indexOf(next));
    const soon = hasAny(before, PREDICATES);
    // `แก้ไขแล้วส่งใหม่เรียบร้อย`: what follows has its own end.
    const end = rest.findLastIndex((word) => ENDS.includes(word.tag));
    if (soon && end > 0 && ['submit', 'report'].includes(next.tag)) {
      const then = unmarked(rest, end);
      return { ...then, confidence: Math.min(then.confidence, 0.78) };
    }
    return soon ? { says: 'going', confidence: 0.5, words: [mark, next] } : undefined;
  }
  const head = mainVerb(before, PREDICATES);
  if (!head) return bare(words, mark, before, after);
  if (!isQuietBehind(before.slice(before.indexOf(head) + 1), after, ENDS.includes(head.tag)))
    return { says: 'unclear', confidence: 0.45, words: [head, mark] };
  const able = words[perf - 1]?.text === 'ได้';
  if (!ENDS.includes(head.tag)) return judged(words, head, able ? 0.7 : 0.93, [head, mark]);
  if (countsDays(words, head)) return { says: 'unclear', confidence: 0.4, words: [head] };
  const verb = mainVerb(before.slice(0, before.indexOf(head)), VERBS);
  return judged(words, verb, 0.95, verb ? [verb, head, mark] : [head, mark]);
}

/** What may stand behind a claim without changing it. */
const QUIET: readonly Tag[] = [
  ...([
    'own',
    'unit',
    'name',
    'place',
    'piece',
    'topic',
    'component',
    'part',
    'partName',
    'number',
    'cases',
    'all',
  ] as const),
  ...([
    'percent',
    'past',
    'pastRound',
    'day',
    'time',
    'noun',
    'report',
    'system',
    'medium',
    'perf',
    'maybePerf',
  ] as const),
  ...(['greet', 'ack', 'fine', 'latin', 'wish', 'prep', 'internal', 'know', 'neat', 'complete'] as const),
];

/** `ใส่ข้อมูลแล้วขึ้นตัวแดง`, `เสร็จจากงานศพแล้ว`: what follows makes it another story. */
function isQuietBehind(between: readonly Token[], after: readonly Token[], ended: boolean): boolean {
  const quiet = (word: Token) =>
    QUIET.includes(word.tag) || (word.tag === 'unknown' && word.text.length <= 4);
  if (!bearing(after).every(quiet)) return false;
  if (has(between, 'past')) return true;
  return (
    !ended ||
    !bearing(between).some((word) => word.tag === 'unknown' || word.tag === 'medium' || word.text === 'งาน')
  );
}

/** The last verb that is more than a direction of the one before it. */
function mainVerb(words: readonly Token[], among: readonly Tag[]): Token | undefined {
  return words.findLast(
    (word, index) =>
      among.includes(word.tag) &&
      !(WHERETO.has(word.text) && hasAny(words.slice(0, index), ['submit', 'report', 'do'])),
  );
}

/** `แล้วค่ะ`, `แล้วเจ้า`: finished, if it is all that is said. */
function bare(words: readonly Token[], mark: Token, before: Token[], after: Token[]): Finding | undefined {
  const rest = bearing([...before, ...after]).filter(
    (word) => word.tag !== 'perf' && word.tag !== 'maybePerf',
  );
  if (
    rest.length > 0 &&
    has(rest, 'percent', 'all') &&
    rest.every((word) => ['percent', 'all', 'part', 'noun', 'own'].includes(word.tag))
  )
    return { says: 'done', confidence: 0.85, words: [...rest, mark] };
  const other = rest.filter(
    (word) => !['own', 'unit', 'name', 'noun', 'topic', 'past', 'all'].includes(word.tag),
  );
  if (other.length > 0 || words.length > 5)
    return has(words, 'ack') ? undefined : { says: 'unclear', confidence: 0.4, words: [mark] };
  return rest.length === 0 && !before.some((word) => word.text === 'ได้')
    ? { says: 'done', confidence: 0.72, words: [mark] }
    : { says: 'unclear', confidence: 0.4, words: [mark] };
}

const ALONE: readonly Tag[] = ['own', 'unit', 'name', 'place', 'noun', 'topic', 'past', 'all'];

/** Completion without `แล้ว`. */
function unmarked(words: readonly Token[], end: number): Finding {
  const head = words[end] as Token;
  const verb = mainVerb(words.slice(0, end), VERBS);
  if (countsDays(words, head)) return { says: 'unclear', confidence: 0.4, words: [head] };
  if (verb) return judged(words, verb, 0.88, [verb, head]);
  // `เรียบร้อยครับ` answers "all is well" as often as "it is in".
  const ended = words.slice(0, end).find((word) => word.tag === 'complete');
  if (head.tag === 'neat' && ended) return judged(words, undefined, 0.85, [ended, head]);
  // Alone it answers the question that the bot has asked; among other words it may be about anything.
  if (head.tag === 'neat')
    return bearing(words).every((word) => word === head || ALONE.includes(word.tag))
      ? { says: 'done', confidence: 0.72, words: [head] }
      : { says: 'assent', confidence: 0.5, words: [head] };
  const plain = /^(?:เสร็จ|ครบ|แล้วเสร็จ|done|finish|complete|sent|submitted|uploaded|reported|keyed)/.test(
    head.text,
  );
  return judged(words, undefined, plain ? 0.82 : 0.6, [head]);
}

/** `ครบ 30 วัน` is a term that has run out. */
function countsDays(words: readonly Token[], head: Token): boolean {
  const after = words.slice(words.indexOf(head) + 1);
  return (
    head.text.startsWith('ครบ') &&
    after[0]?.tag === 'number' &&
    !has(after, 'part', 'cases', 'percent', 'noun', 'unit')
  );
}

const REPORTED: readonly Tag[] = ['report', 'noun', 'topic', 'component', 'system', 'part'];

/** Another verb or thing stands right before: `ถึงเวลาส่งแล้ว`, `จัดซื้อเสร็จแล้ว`; or another round is meant. */
function isElsewhere(words: readonly Token[], at: number, found: readonly Token[]): boolean {
  const start = at < words.length ? at : words.indexOf(found[0] as Token);
  const before = words
    .slice(0, start)
    .findLast((word) => word.tag !== 'soft' && word.tag !== 'past' && word.tag !== 'own');
  if (before && ['plain', 'life', 'deadline', 'time', 'help', 'extend'].includes(before.tag)) return true;
  // A strange word right before a completion that has no verb is likely to be the verb.
  if (at === words.length && before?.tag === 'unknown' && !words.some((word) => word.text === 'ของ'))
    return true;
  // `ส่งผักแล้ว`: something is sent, nobody knows what.
  const object = words.slice(at + 1).find(({ text }) => text !== 'ของ' && text !== 'การ');
  if (words[at]?.text === 'ส่ง' && object?.tag === 'unknown' && !has(words, ...REPORTED)) return true;
  if (has(words.slice(0, start), 'life', 'request')) return true;
  const round = words.findIndex((word) => word.tag === 'pastRound');
  return (
    round >= 0 && (round < start || words[round - 1]?.text === 'ของ' || words[round - 1]?.text === 'รายงาน')
  );
}

/** What the verb achieves, less what makes it doubtful whose or which work it was. */
function judged(
  words: readonly Token[],
  verb: Token | undefined,
  confidence: number,
  found: Token[],
): Finding {
  const say = (what: Finding['says'], sure: number): Finding => ({
    says: what,
    confidence: sure,
    words: found,
  });
  const at = verb ? words.indexOf(verb) : words.length;
  if (verb?.tag === 'life' || words[at - 1]?.tag === 'life') return say('unclear', 0.4);
  if (verb && GATHERINGS.has(verb.text)) return say('unclear', 0.4);
  if (has(words, ...TAKES_BACK)) return say('unclear', 0.4);
  if (isElsewhere(words, at, found)) return say('unclear', 0.4);
  const delegated = words.findIndex(
    (word, index) => /^(?:ให้|ฝาก)$/.test(word.text) && CALLED.has(words[index + 1]?.text ?? ''),
  );
  if (delegated >= 0 && delegated < at) return say('going', 0.5);
  const colleague = first(words, 'internal');
  if (colleague >= 0) return colleague < at ? say('going', 0.5) : say('going', 0.6);
  const whole = found.find((word) => word.text.startsWith('ครบ'));
  if (!verb && whole && COLLECTED.has(words[words.indexOf(whole) - 1]?.text ?? '')) return say('going', 0.5);
  if (verb?.tag === 'do' && has(words.slice(0, at), 'start')) return say('going', 0.85);
  switch (verb?.tag) {
    case 'start':
      return say('going', 0.88);
    case 'know':
      return say('assent', 0.8);
    case 'prep':
    case 'check': {
      const handedIn = (verb.tag === 'check' || /แก้/.test(verb.text)) && has(words.slice(0, at), ...HANDS_IN);
      // `ข้อมูลเข้าระบบครบแล้ว`: it is the report that has gone in.
      if (WHERETO.has(verb.text) && has(words.slice(0, at), 'noun', 'report', 'topic') && hasAny(found, ENDS))
        return say('done', 0.82);
      return handedIn ? say('done', 0.7) : say('going', 0.7);
    }
  }
  const aside = verb && has(words, 'medium');
  if (
    aside &&
    !has(words, 'report', 'system', 'topic') &&
    !words.some((word) => word.tag === 'noun' && word !== verb)
  )
    return say('going', 0.5);
  let sure = verb?.tag === 'do' ? Math.min(confidence, 0.88) : confidence;
  if (aside) sure = Math.min(sure, 0.7);
  // `บันทึกเบอร์แล้ว`, `ทำบัตรเสร็จแล้ว`: of a thing that no report is made of, ask.
  const object = words[at + 1];
  if (verb && object?.tag === 'unknown' && object.start === verb.end) sure = Math.min(sure, 0.72);
  if (has(words, 'life')) sure = Math.min(sure, 0.6);
  if (has(words, 'piece')) sure = Math.min(sure, 0.75);
  const subject = words[(verb ? at : words.indexOf(found[0] as Token)) - 1];
  if (CALLED.has(subject?.text ?? '')) sure = Math.min(sure, 0.7);
  return say('done', Math.min(sure, familiarity(words)));
}

/** The more of a clause is unknown, the less is known of what was finished. */
function familiarity(words: readonly Token[]): number {
  const strange = words
    .filter((word) => word.tag === 'unknown' || word.tag === 'latin')
    .reduce((sum, word) => sum + word.text.length, 0);
  if (strange <= 6) return 1;
  return strange <= 14 ? 0.82 : 0.65;
}
