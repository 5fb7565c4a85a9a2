import type { Clause } from './clauses.ts';
import type { ClauseRule, Finding } from './finding.ts';
import { readCompletion } from './rules/completion.ts';
import { readCourtesy, readLeaving } from './rules/courtesy.ts';
import { readCondition, readHearsay, readJoke, readPartial, readWish } from './rules/limits.ts';
import { readNegation } from './rules/negation.ts';
import { readFuture, readGoing } from './rules/prospect.ts';
import { readQuestion } from './rules/questions.ts';
import { readRequest } from './rules/requests.ts';
import { readTrouble } from './rules/troubles.ts';

/**
 * In this order, the first that finds something speaks for the clause. A claim that the work is done comes
 * after everything that could take it back.
 */
const RULES: readonly ClauseRule[] = [
  readLeaving,
  readQuestion,
  readJoke,
  readCondition,
  readTrouble,
  readRequest,
  readWish,
  readHearsay,
  readNegation,
  readPartial,
  readFuture,
  readGoing,
  readCompletion,
  readCourtesy,
];

/** What a clause says; `total` is the number of parts of the duty, where it has any. */
export function readClause(clause: Clause, total?: number): Finding {
  const contrary = clause.opener === 'contrast';
  for (const rule of RULES) {
    const finding = rule(clause, total);
    if (finding) return { ...finding, contrary };
  }
  return { says: 'nothing', confidence: 0.5, words: [], contrary };
}
