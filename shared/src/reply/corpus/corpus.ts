import type { ReplyIntent } from '../reply-reading.ts';

/** Replies by what they mean. */
export type Corpus = Partial<Record<ReplyIntent, readonly string[]>>;
