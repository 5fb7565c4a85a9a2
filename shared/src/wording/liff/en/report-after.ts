/** English beside `../report-after.ts`. */
import type { reportAfter as thai } from '../report-after.ts';
import { counted } from './counted.ts';

const fields = counted('field', 'fields');

export const reportAfter: typeof thai = {
  faults: (count) => `Please correct ${fields(count)}, then send again`,
  carriedOver: 'Some values of the last round can be used again',
  useCarriedOver: 'Use last round’s values',
  carriedOverUsed: 'Last round’s values have been filled in. Please check them before you send',
  nothingAsk: 'Confirm that there is nothing to report this round?',
  nothingText:
    'The unit will be recorded as having reported, with nothing to tell. You can correct this later',
  nothingConfirm: 'Confirm: nothing to report',
  restored: (when) => `What you filled in on ${when} has been restored`,
  discard: 'Start over',
  chooseUnit: 'For which unit do you report?',
  noUnit: 'Please choose a unit on the overview, then open the form again',
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
