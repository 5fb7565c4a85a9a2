/** Pasted letters. See `endpoints.ts`. */
import * as z from 'zod/mini';
import { ConfirmedLetter, DraftDecisionShape, LetterDraftShape, LONGEST_TEXT } from '../letter-shapes.ts';
import type { Endpoint } from './endpoint.ts';

export const LETTERS = {
  readLetter: {
    method: 'post',
    path: '/letters/read',
    summary: 'For provincial coordinators: read a pasted letter; the draft is kept for seven days',
    auth: 'session',
    body: z.object({ text: z.string().check(z.maxLength(LONGEST_TEXT)) }),
    response: LetterDraftShape,
  },
  letterDraft: {
    method: 'get',
    path: '/letters/drafts/:id',
    summary: 'For provincial coordinators: a letter that was read before, in chat or here',
    auth: 'session',
    response: LetterDraftShape,
  },
  confirmLetter: {
    method: 'post',
    path: '/letters/drafts/:id/confirm',
    summary:
      'Make of a draft, corrected, an extension or a new duty. The same draft again answers what stands',
    auth: 'session',
    body: DraftDecisionShape,
    response: ConfirmedLetter,
  },
} as const satisfies Record<string, Endpoint>;
