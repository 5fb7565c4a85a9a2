/**
 * The catalogue of expected failures: what can go wrong in a request, with its HTTP status and a Thai sentence
 * that says what to do next. Faults of the program itself stay exceptions and are not listed here.
 * The wire format is RFC 9457 (problem details).
 */
import type { FieldFault } from './duty/form.ts';
import { problemWording } from './wording/problem.ts';

export const PROBLEM_STATUS = {
  not_signed_in: 401,
  session_expired: 401,
  not_allowed: 403,
  not_registered: 403,
  privacy_not_accepted: 403,
  unknown_duty: 404,
  unknown_round: 404,
  unknown_unit: 404,
  unknown_invite: 404,
  unknown_province: 404,
  not_found: 404,
  invite_expired: 410,
  unit_not_asked: 409,
  ambiguous_duty: 409,
  changed_meanwhile: 409,
  nothing_to_undo: 409,
  already_decided: 409,
  not_disputed: 409,
  duty_exists: 409,
  round_closed: 409,
  form_needed: 422,
  invalid_report: 422,
  invalid_request: 422,
  extension_not_later: 422,
  due_before_window: 422,
  no_such_date: 422,
  no_units: 422,
  empty_list: 422,
  file_too_large: 413,
  photo_damaged: 422,
  not_a_photo: 422,
  too_many_photos: 422,
  photo_gone: 409,
  line_unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** An expected failure. `detail` is Thai and fit to show to the person who caused it. */
export class Problem extends Error {
  override name = 'Problem';
  readonly code: ProblemCode;
  readonly faults: FieldFault[];
  constructor(code: ProblemCode, options: { detail?: string; faults?: FieldFault[] } = {}) {
    super(options.detail ?? problemWording[code]);
    this.code = code;
    this.faults = options.faults ?? [];
  }
}

/** A problem document as RFC 9457 has it; `errors` names each wrong field. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: FieldFault[];
}

export function problemDocument(problem: Problem): ProblemDocument {
  return {
    type: `urn:thankamnot:problem:${problem.code}`,
    title: problem.code,
    status: PROBLEM_STATUS[problem.code],
    detail: problem.message,
    ...(problem.faults.length > 0 && { errors: problem.faults }),
  };
}
