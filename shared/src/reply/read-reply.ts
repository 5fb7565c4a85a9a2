import { foldReply } from '../text/fold-reply.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { type Finding, has } from './finding.ts';
import { problemText } from './problem-text.ts';
import { readPromisedDate } from './promised-date.ts';
import { withoutQuotations } from './quoted.ts';
import { readClause } from './read-clause.ts';
import type { ReplyContext, ReplyReading } from './reply-reading.ts';
import { reportedCount } from './reported-count.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Verdict, weigh } from './weigh.ts';
import { findNames, whichDuty } from './which-duty.ts';
import { whichParts } from './which-parts.ts';

/** LINE's limit for one text message. */
const LONGEST_MESSAGE = 5_000;
/** Letters of a reply; more than these is a text about something, and `แล้ว` in it says little. */
const LONGEST_REPORT = 260;
const LONG_REPORT = 140;

/**
 * What an officer typed, as an intent with its details. Deterministic: rules on folded text, no
 * clock, no network; 5,000 characters of anything are read, the rest is left out. Never throws.
 *
 * `done` with a confidence of `SURE_ENOUGH` or more may be recorded with an undo; below that the bot asks
 * with buttons. Where two readings are close the one that records less is given.
 */
export function readReply(text: string, context: ReplyContext = {}): ReplyReading {
  const folded = withoutQuotations(foldReply(text.slice(0, LONGEST_MESSAGE)), context.lastBotText);
  const duties = context.duties ?? [];
  const known = findNames(folded, duties);
  const tokens = tokenise(folded, known);
  const duty = whichDuty(known, duties);
  const read = splitClauses(tokens).map((clause) => ({
    clause,
    finding: readClause(clause, duty?.parts?.length),
  }));
  const parts = whichParts(read, duty);
  const findings = addedUp(read, parts);
  const verdict = tempered(findings.length > 0 ? weigh(findings) : NOTHING_SAID, tokens, folded);
  const count = reportedCount(tokens);
  const promised =
    promises(verdict) && context.today
      ? readPromisedDate(promisingText(folded, read), context.today)
      : undefined;
  const problem = problemText(folded, read);
  return {
    intent: verdict.intent,
    confidence: Math.round(verdict.confidence * 100) / 100,
    ...(duty && { duty: duty.id }),
    ...(parts && verdict.intent !== 'other' && { parts }),
    ...(count !== undefined && { count }),
    ...(promised && { promisedOn: promised.on }),
    ...(problem && { problem }),
    evidence: [
      ...verdict.because.flatMap(({ words }) => words.map((word) => word.text)),
      ...(promised ? [promised.words] : []),
    ],
  };
}

const NOTHING_SAID: Verdict = { intent: 'other', confidence: 0.3, because: [] };

/** Parts reported one by one that add up to the whole are the whole: `การศึกษาเสร็จแล้ว เศรษฐกิจเสร็จแล้ว …`. */
function addedUp(
  read: readonly { clause: Clause; finding: Finding }[],
  parts: ReplyReading['parts'],
): Finding[] {
  const findings = read.map(({ finding }) => finding);
  if (!parts || parts.left.length > 0) return findings;
  return findings.map((finding) =>
    finding.says === 'partial' && has(finding.words, 'component')
      ? { ...finding, says: 'done' as const }
      : finding,
  );
}

/** Takes back from a "done" what length, laughter and unknown words around it leave in doubt. */
function tempered(verdict: Verdict, tokens: readonly Token[], folded: string): Verdict {
  if (verdict.intent !== 'done') return verdict;
  if (folded.length > LONGEST_REPORT) return { ...verdict, intent: 'other', confidence: 0.4 };
  const strange = tokens
    .filter((token) => token.tag === 'unknown')
    .reduce((sum, token) => sum + token.text.length, 0);
  const caps = [
    folded.length > LONG_REPORT ? 0.75 : 1,
    has(tokens, 'laugh', 'cross') ? 0.6 : 1,
    strange > 25 ? 0.7 : 1,
  ];
  return { ...verdict, confidence: Math.min(verdict.confidence, ...caps) };
}

const promises = ({ intent }: Verdict): boolean =>
  ['in_progress', 'not_started', 'acknowledged', 'problem'].includes(intent);

/** The clauses in which a day can be a promise: not those that ask or tell of what is over. */
function promisingText(folded: string, read: readonly { clause: Clause; finding: Finding }[]): string {
  return read
    .filter(
      ({ clause, finding }) =>
        !['ask', 'done', 'wish', 'hearsay'].includes(finding.says) && !has(clause.words, 'past'),
    )
    .map(({ clause }) => folded.slice(clause.words[0]?.start ?? 0, clause.words.at(-1)?.end ?? 0))
    .join('\n');
}
