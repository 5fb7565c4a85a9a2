/** What each expected failure says in English: `../../problem.ts` has the Thai. */
import type { ProblemCode } from '../../../problem.ts';
import { problemWording } from '../../problem.ts';

export const problems: Record<ProblemCode, string> = {
  not_signed_in: 'Please sign in with LINE again, then repeat what you did',
  session_expired: 'Your session has ended. Please close this page and open it again from the chat',
  not_allowed:
    'You are not permitted to do this. If you think this is wrong, please contact your provincial coordinator',
  not_registered:
    'You are not registered yet. Please send your unit’s invite code in the chat, or choose your unit and ask for approval',
  privacy_not_accepted: 'Please read and accept the privacy notice before you start',
  unknown_duty: 'There is no such duty. Please check its name, or open your list of duties',
  unknown_round: 'There is no such round. Please check the round',
  unknown_unit: 'There is no such unit. Please check its name or code',
  unknown_invite:
    'There is no such invite code. Please check its letters, or ask your provincial coordinator for a new one',
  unknown_province: 'There is no such province. Please check its name',
  not_found: 'What you are looking for is not there. Please go back to the first page and try again',
  invite_expired:
    'This invite code has expired or has been used. Please ask your provincial coordinator for a new one',
  unit_not_asked: 'This unit does not have to report this duty',
  ambiguous_duty: 'Several duties fit this name. Please be more specific',
  changed_meanwhile:
    'Somebody changed this report just before you. Please look at what stands there now, then send again',
  nothing_to_undo:
    'This has been changed since and can no longer be undone. Please open the report form to correct it',
  already_decided: 'This request has been decided already',
  not_disputed: 'The central system does not dispute this report, so there is nothing to answer',
  duty_exists: 'This duty is already open in this province',
  round_closed: 'This round is closed. To correct it, please contact your provincial coordinator',
  form_needed: 'This duty needs its report form. Please open the form and fill it in',
  invalid_report: 'Something is missing or not right. Please correct the marked fields',
  invalid_request: 'What was sent is not right. Please open this page again and retry',
  extension_not_later: 'The new due date must be after the present one. Please check the date',
  due_before_window: 'The due date must not be before reporting opens. Please check the date',
  no_such_date: 'There is no such day in the calendar. Please enter another one',
  no_units: 'No unit has to report this duty yet. Please import the list of units first',
  empty_list: 'The list is empty. Please paste the names of units, one on each line',
  file_too_large: 'The photo or file is too large. Please choose another one, or give a link instead',
  photo_damaged: 'The photo did not arrive whole. Please send it again',
  not_a_photo: 'This file is not a photo that can be opened here. Please choose a JPEG, PNG or WebP picture',
  too_many_photos: 'A report takes at most 5 photos. Please remove those that are not needed first',
  photo_gone:
    'Some photos are no longer here, because they were attached more than 24 hours before the report was sent. Please attach them again',
  line_unavailable: 'LINE cannot be reached at the moment. Please try again shortly',
};

/** A failure in English; where the server had something more precise to say, its own Thai sentence is kept. */
export const inEnglish = (code: string, detail: string): string =>
  detail === problemWording[code as ProblemCode] ? problems[code as ProblemCode] : detail;
