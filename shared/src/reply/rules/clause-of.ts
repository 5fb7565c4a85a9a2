import { foldReply } from '../../text/fold-reply.ts';
import { type Clause, splitClauses } from '../clauses.ts';
import { tokenise } from '../tokens.ts';

/** The first clause of a text, for the tables of cases beside the rules. */
export const clauseOf = (text: string): Clause =>
  splitClauses(tokenise(foldReply(text)))[0] ?? { words: [], closed: false };
