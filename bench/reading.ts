/** How well replies and letters are read, on the corpora that stand beside the readers. */

import type { Figure } from '@thankamnot/rehearsal/figures';
import { ALL_PASSAGES } from '@thankamnot/shared/letter/corpus/all-passages';
import { measureLetters } from '@thankamnot/shared/letter/measure-letters';
import { QUESTIONS } from '@thankamnot/shared/reply/corpus/questions';
import { STATEMENTS } from '@thankamnot/shared/reply/corpus/statements';
import { TRAPS } from '@thankamnot/shared/reply/corpus/traps';
import { measureReplies } from '@thankamnot/shared/reply/measure-replies';
import { rounded } from './figure.ts';

export function readingFigures(): Figure[] {
  const replies = measureReplies([STATEMENTS, QUESTIONS, ...Object.values(TRAPS)]);
  const letters = measureLetters(ALL_PASSAGES);
  const trapped = measureReplies(Object.values(TRAPS));
  const roles = letters.byRole.map(({ role, f1 }) => `${role} ${f1.toFixed(2)}`).join(', ');
  return [
    {
      name: 'reply_accuracy',
      value: rounded(replies.accuracy),
      unit: 'share',
      note:
        `share of ${replies.replies} invented replies (shared/src/reply/corpus) whose intent, one of 12, is read as meant, without ` +
        `context; ${trapped.replies} of them are traps that hold the words of a "done" and mean none. The reader was made with ` +
        `these replies in view: it will do less well on unseen ones. ${Math.round(replies.doneUnasked * 100)} % of the "done" are recorded without asking back`,
    },
    {
      name: 'reply_false_done',
      value: replies.falseDone,
      unit: 'replies',
      note:
        `of the same ${replies.replies} replies, those read as "done" that mean something else, however unsure; ` +
        `${replies.falseDoneSure} of them so sure that the bot would record it`,
    },
    {
      name: 'letter_date_f1',
      value: rounded(letters.f1),
      unit: 'F1',
      note:
        `dates with their role (due, window, extension, event, recurring) in ${ALL_PASSAGES.length} passages and whole letters ` +
        `(shared/src/letter/corpus): precision ${letters.precision.toFixed(3)}, recall ${letters.recall.toFixed(3)}, ${letters.expected} dates; ` +
        `by role ${roles}. Mended on these passages: the author's own blind sets scored 0.88–0.90 at first reading, which is what ` +
        `to expect of an unseen letter`,
    },
  ];
}
