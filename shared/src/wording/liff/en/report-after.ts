/** English beside `../report-after.ts`. */
import type { reportAfter as thai } from '../report-after.ts';

export const reportAfter: typeof thai = {
  merge: {
    title: 'Somebody changed this report before you',
    text: (name, when) => `${name} sent theirs on ${when}. Please choose what is right, then send again`,
    agreed: 'The latest values have been joined with yours. Please check them, then send again',
    theirs: 'Latest',
    mine: 'Mine',
    empty: 'Not filled in',
    done: 'Use what I chose',
  },
  success: {
    done: 'Your report has been sent',
    nothing: 'Recorded: nothing to report',
    progress: 'Your progress has been saved',
    onTime: 'On time. Thank you for reporting',
    late: 'Sent after the due date; the day of sending has been recorded',
    notYet: 'Not yet counted as complete. Come back to tick the rest when everything is recorded',
    recorded: 'What was recorded',
    recordedBy: (name, when) => `By ${name} on ${when}`,
    undo: 'If something is wrong you can correct it at once; every version is kept',
    correct: 'Correct the report',
    next: 'Next duty',
    noNext: 'No duty is left open',
    toWork: 'Back to my duties',
  },
};
