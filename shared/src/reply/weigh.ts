import type { Finding, Says } from './finding.ts';
import type { ReplyIntent } from './reply-reading.ts';

/** The intent of a whole reply. */
export interface Verdict {
  intent: ReplyIntent;
  confidence: number;
  because: readonly Finding[];
}

const MILD: readonly Says[] = [
  'nothing',
  'courtesy',
  'thanks',
  'yes',
  'sign',
  'call',
  'assent',
  'fine',
  'tell',
  'favour',
  'none',
];

/** After a "but", these take nothing from a claim; anything else does, understood or not. */
const KEEPS: readonly Says[] = ['done', 'fine', 'thanks', 'assent', 'tell', 'courtesy'];

/**
 * Makes one intent out of what the clauses say. Questions and troubles come before any claim, and whatever
 * limits a claim of being done comes before the claim, wherever in the reply it stands; the one exception is
 * a trouble or a "not yet" that is told as past before it.
 */
export function weigh(findings: readonly Finding[]): Verdict {
  const told = overtaken(findings);
  const of = (...kinds: Says[]) => told.filter((finding) => kinds.includes(finding.says));
  const verdict = (intent: ReplyIntent, because: readonly Finding[], cap = 1): Verdict => ({
    intent,
    because,
    confidence: Math.min(cap, Math.max(...because.map((finding) => finding.confidence), 0)),
  });
  const [leaves, done, asks, tags] = [of('leave'), of('done'), of('ask'), of('tag')];

  if (leaves.length > 0) return verdict('unregister', leaves);
  if (asks.length > 0) {
    const best = asks.reduce((kept, next) => (next.confidence > kept.confidence ? next : kept));
    const alone = told.every((finding) => finding.says === 'ask' || MILD.includes(finding.says));
    return verdict(best.ask ?? 'ask_help', [best], alone ? 1 : done.length > 0 ? 0.6 : 0.75);
  }
  if (tags.length > 0) return askedWithATag(told, verdict);
  const troubles = of('trouble');
  // `ไม่ทัน ยังไม่ได้เริ่มเลย`: being late is no trouble of its own.
  const onlyLate = troubles.every(({ confidence }) => confidence <= 0.6) && of('undone').length > 0;
  if (troubles.length > 0 && !onlyLate) return verdict('problem', troubles, done.length > 0 ? 0.78 : 1);
  return claimed(told, of, verdict);
}

/** `ส่งแล้วค่ะ ใช่ไหมคะ`: the tag makes a question of what it stands behind. */
function askedWithATag(
  told: readonly Finding[],
  verdict: (intent: ReplyIntent, because: readonly Finding[], cap?: number) => Verdict,
): Verdict {
  const asked = told.filter((finding) => finding.says !== 'tag' && !MILD.includes(finding.says));
  if (asked.length > 0) return verdict('ask_status', asked, 0.65);
  return verdict('ask_help', told, 0.45);
}

function claimed(
  told: readonly Finding[],
  of: (...kinds: Says[]) => Finding[],
  verdict: (intent: ReplyIntent, because: readonly Finding[], cap?: number) => Verdict,
): Verdict {
  const [done, undone, partial, unfinished, going] = [
    of('done'),
    of('undone'),
    of('partial'),
    of('unfinished'),
    of('going'),
  ];
  const [jokes, doubts, hearsay, unclear] = [of('joke'), of('doubt'), of('hearsay'), of('unclear')];
  const conditions = of('condition').filter((finding) => finding.about === 'work');
  const [promises, wills, assents] = [of('promise'), of('will'), of('assent')];

  if (partial.length > 0)
    return verdict('in_progress', partial, done.length > 0 || undone.length > 0 ? 0.85 : 1);
  if (undone.length > 0) {
    // `ยังไม่เสร็จ ยังไม่ได้เริ่มเลย`: not begun says more than not finished.
    const untouched = undone.some(({ words }) => words.some(({ tag }) => tag === 'start'));
    if (untouched && done.length + going.length === 0) return verdict('not_started', undone, 0.9);
    const begun = [...done, ...unfinished, ...going];
    if (begun.length > 0) return verdict('in_progress', [...begun, ...undone], 0.8);
    return verdict('not_started', undone);
  }
  if (unfinished.length > 0) return verdict('in_progress', unfinished, done.length > 0 ? 0.8 : 1);
  if (jokes.length > 0) return verdict('other', jokes);
  if (going.length > 0) return verdict('in_progress', going, done.length > 0 ? 0.7 : 1);
  if (doubts.length > 0) return verdict('in_progress', doubts);
  if (hearsay.length > 0) return verdict(done.length > 0 ? 'in_progress' : 'other', hearsay);
  if (promises.length > 0) {
    if (assents.length > 0 && done.length === 0)
      return verdict('acknowledged', [...assents, ...promises], 0.75);
    return verdict('in_progress', promises, done.length > 0 ? 0.7 : 1);
  }
  if (conditions.length > 0) {
    if (assents.length > 0 && done.length === 0) return verdict('acknowledged', assents, 0.7);
    return verdict('in_progress', conditions);
  }
  if (done.length > 0) return finished(told, done, wills, unclear, verdict);
  return minor(told, of, verdict);
}

function finished(
  told: readonly Finding[],
  done: readonly Finding[],
  wills: readonly Finding[],
  unclear: readonly Finding[],
  verdict: (intent: ReplyIntent, because: readonly Finding[], cap?: number) => Verdict,
): Verdict {
  // A "not" that was not understood may well belong to the claim.
  if (unclear.length > 0) return verdict('in_progress', unclear, 0.4);
  const but = told.filter(({ contrary, says }) => contrary && !KEEPS.includes(says));
  if (but.length > 0) return verdict('in_progress', [...done, ...but], 0.5);
  const before = told.findIndex((finding) => finding.says === 'wish');
  if (before >= 0 && before < told.indexOf(done[0] as Finding)) return verdict('in_progress', done, 0.5);
  return verdict('done', done, wills.length > 0 ? 0.78 : 1);
}

function minor(
  told: readonly Finding[],
  of: (...kinds: Says[]) => Finding[],
  verdict: (intent: ReplyIntent, because: readonly Finding[], cap?: number) => Verdict,
): Verdict {
  const favours = of('favour');
  if (favours.length > 0) return verdict(favours[0]?.ask ?? 'ask_help', favours);
  const [assents, wills, moved] = [of('assent'), of('will', 'tell'), of('moved')];
  if (moved.length > 0) return verdict('unregister', moved);
  if (assents.length > 0) return verdict('acknowledged', [...assents, ...wills]);
  if (wills.length > 0) return verdict('acknowledged', wills);
  const wishes = of('wish', 'none', 'unclear');
  if (wishes.length > 0) return verdict('other', wishes);
  const content = told.filter((finding) => finding.says === 'nothing' && finding.words.length === 0);
  const mild = of('yes', 'thanks', 'fine', 'sign');
  if (content.length > 0) return verdict('other', content);
  const yes = of('yes');
  if (yes.length > 0 && of('courtesy').length === 0) return verdict('acknowledged', yes);
  if (of('courtesy').length > 0) return verdict('other', of('courtesy'));
  if (mild.length > 0) return verdict('acknowledged', mild);
  return verdict('other', told, 0.5);
}

/** Leaves out troubles and "not yet"s of the past that a later "done" has overtaken, and makes it less sure. */
function overtaken(findings: readonly Finding[]): readonly Finding[] {
  const end = findings.findLastIndex((finding) => finding.says === 'done');
  if (end < 1) return findings;
  const solved = findings.slice(0, end).some((finding) => finding.says === 'fine');
  const kept = findings.filter((finding, index) => {
    if (index > end) return true;
    if (finding.says === 'trouble') return !(finding.past || solved);
    return !(finding.past && (finding.says === 'undone' || finding.says === 'unfinished'));
  });
  if (kept.length === findings.length) return findings;
  return kept.map((finding) =>
    finding.says === 'done' ? { ...finding, confidence: Math.min(finding.confidence, 0.75) } : finding,
  );
}
