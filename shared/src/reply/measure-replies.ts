import { ALL_REPLIES } from './corpus/all.ts';
import type { Corpus } from './corpus/corpus.ts';
import { readReply } from './read-reply.ts';
import { REPLY_INTENTS, type ReplyIntent, SURE_ENOUGH } from './reply-reading.ts';

export interface ReplyMeasure {
  replies: number;
  /** Share of replies read as meant, from 0 to 1. */
  accuracy: number;
  byIntent: Partial<Record<ReplyIntent, { replies: number; right: number; accuracy: number }>>;
  /** Replies read as `done` that mean something else, however unsure the reading. */
  falseDone: number;
  /** Of these the ones that the bot would act upon. */
  falseDoneSure: number;
  /** Share of replies meaning `done` that the bot records without asking back. */
  doneUnasked: number;
  wrong: { text: string; meant: ReplyIntent; read: ReplyIntent; confidence: number }[];
}

/** Reads every reply of the corpora, without context, and compares. */
export function measureReplies(corpora: readonly Corpus[] = ALL_REPLIES): ReplyMeasure {
  const byIntent: ReplyMeasure['byIntent'] = {};
  const wrong: ReplyMeasure['wrong'] = [];
  const sum = { replies: 0, right: 0, falseDone: 0, falseDoneSure: 0, done: 0, unasked: 0 };
  for (const meant of REPLY_INTENTS) {
    const texts = corpora.flatMap((corpus) => corpus[meant] ?? []);
    let right = 0;
    for (const text of texts) {
      const { intent: read, confidence } = readReply(text);
      if (read === meant) right++;
      else wrong.push({ text, meant, read, confidence });
      if (read === 'done' && meant !== 'done') sum.falseDone++;
      if (read === 'done' && meant !== 'done' && confidence >= SURE_ENOUGH) sum.falseDoneSure++;
      if (meant === 'done') sum.done++;
      if (meant === 'done' && read === 'done' && confidence >= SURE_ENOUGH) sum.unasked++;
    }
    sum.replies += texts.length;
    sum.right += right;
    if (texts.length > 0) byIntent[meant] = { replies: texts.length, right, accuracy: right / texts.length };
  }
  return {
    replies: sum.replies,
    accuracy: sum.replies > 0 ? sum.right / sum.replies : 0,
    byIntent,
    falseDone: sum.falseDone,
    falseDoneSure: sum.falseDoneSure,
    doneUnasked: sum.done > 0 ? sum.unasked / sum.done : 0,
    wrong,
  };
}
