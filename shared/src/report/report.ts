/** A unit's answer for one round, and what one act does to it. Every act makes a revision; nothing is lost. */
import type { CivilDate, Instant } from '../calendar/civil-date.ts';
import { checkValues, doneValues, type FieldFault, type Form, isWhole, type Values } from '../duty/form.ts';
import type { Photo } from '../photo/photo.ts';
import { formWording } from '../wording/form.ts';
import { isComplete, type Status } from './status.ts';

/** Through what a revision came. */
export type Channel = 'chat' | 'form' | 'coordinator' | 'import';

/**
 * What the central system's own list says of a complete report: the unit is on it, or it is not and somebody has to
 * look. Only complete reports are listed against it.
 */
export type Verification = 'verified' | 'disputed';

/** The officer's answer to a dispute. Chasing pauses from then until a coordinator decides. */
export interface Dispute {
  /** Web address that shows the work; null where photos of the report do. */
  evidence: string | null;
  by: string;
  at: Instant;
  /** A coordinator accepted the evidence: a later list without the unit raises no new dispute. */
  accepted?: { by: string; at: Instant };
}

/** What a report says at one revision. */
export interface ReportContent {
  status: Status;
  values: Values | null;
  /** Version of the form that the values were made with. */
  formVersion: number | null;
  problem: string | null;
  /** The day by which the officer promised to report. */
  promisedOn: CivilDate | null;
  /** Web address of the evidence. */
  evidence: string | null;
  /** Photos of the evidence; absent where there are none. */
  photos?: Photo[];
  /** The day since which the report has been complete without a break; null while it is not. */
  completedOn: CivilDate | null;
  verification?: Verification;
  dispute?: Dispute;
}

export interface Revision extends ReportContent {
  /** 1, 2, 3 … */
  n: number;
  at: Instant;
  by: { user: string; name: string };
  via: Channel;
  /** The revision whose content this one takes back. */
  undoes?: number;
}

/** The newest revision of a unit's report, with what it belongs to. */
export interface Report extends Revision {
  duty: string;
  round: string;
  province: string;
  unit: string;
}

/** One act on a report. */
export type ReportAct =
  | { kind: 'acknowledge' }
  | { kind: 'start' }
  /** "เสร็จแล้ว" in chat: allowed only where the form says what that stands for. */
  | { kind: 'complete' }
  | { kind: 'problem'; text: string }
  | { kind: 'promise'; on: CivilDate }
  /** The form, filled in. Where it says nothing of photos, those of before stay. */
  | {
      kind: 'file';
      values: unknown;
      problem?: string | null;
      evidence?: string | null;
      photos?: readonly Photo[];
    }
  /** Photos beside those that the report has; whatever it says stays said. */
  | { kind: 'attach'; photos?: readonly Photo[] }
  /** Parts of a checklist said to be done, and perhaps what is left; never more than work in progress. */
  | { kind: 'tick'; field: string; parts: string[]; left: string[]; on?: CivilDate }
  | { kind: 'nothing_to_report' }
  /** A coordinator sets the status on a unit's behalf. */
  | { kind: 'set'; status: Status }
  /** The central system's list has the unit: done, whatever was reported before. */
  | { kind: 'verify' }
  /** The list lacks the unit although it reported to be done. */
  | { kind: 'dispute' }
  /** The officer answers the dispute with a link, or with photos beside those that the report has. */
  | { kind: 'answer_dispute'; evidence: string | null; photos?: readonly Photo[] }
  /** A coordinator decides on the answer: accepted, or chasing goes on. */
  | { kind: 'decide_dispute'; accept: boolean };

export const EMPTY_REPORT: ReportContent = {
  status: 'missing',
  values: null,
  formVersion: null,
  problem: null,
  promisedOn: null,
  evidence: null,
  completedOn: null,
};

export type ActOutcome =
  | { ok: true; content: ReportContent }
  | { ok: false; reason: 'form_needed' | 'not_disputed' | 'already_decided' }
  | { ok: false; reason: 'invalid'; faults: FieldFault[] };

/** What a report says after an act on `today`. Pure; the same act twice gives the same content. */
export function afterAct(
  before: ReportContent,
  act: ReportAct,
  context: { form: Form; round: string; today: CivilDate; now?: Instant; by?: string },
): ActOutcome {
  const { form, round, today, now = '', by = '' } = context;
  const becomes = (change: Partial<ReportContent>): ActOutcome => {
    const { verification, dispute, photos = [], ...rest } = { ...before, ...change };
    const content: ReportContent = { ...rest, ...(photos.length > 0 && { photos }) };
    if (!isComplete(content.status)) return { ok: true, content: { ...content, completedOn: null } };
    return {
      ok: true,
      content: {
        ...content,
        completedOn: before.completedOn ?? today,
        ...(verification && { verification }),
        ...(dispute && { dispute }),
      },
    };
  };

  switch (act.kind) {
    case 'acknowledge':
      return becomes(before.status === 'missing' ? { status: 'acknowledged' } : {});
    case 'start':
      return becomes({ status: 'in_progress' });
    case 'promise':
      return becomes({
        promisedOn: act.on,
        status: before.status === 'missing' ? 'acknowledged' : before.status,
      });
    case 'problem':
      return becomes({
        problem: act.text.trim().slice(0, 1000),
        status: before.status === 'missing' ? 'acknowledged' : before.status,
      });
    case 'attach':
      return becomes({
        photos: [...(act.photos ?? before.photos ?? [])],
        status: before.status === 'missing' ? 'acknowledged' : before.status,
      });
    case 'complete':
      if (form.whenDoneInChat === undefined) return { ok: false, reason: 'form_needed' };
      return becomes({
        status: 'done',
        values: { ...before.values, ...form.whenDoneInChat },
        formVersion: form.version,
        problem: null,
        promisedOn: null,
      });
    case 'verify':
      return becomes({
        verification: 'verified',
        ...(isComplete(before.status)
          ? {}
          : { status: 'done', problem: null, promisedOn: null, ...valuesWhenDone(before, form, round) }),
      });
    case 'dispute':
      if (!isComplete(before.status)) return { ok: false, reason: 'not_disputed' };
      return becomes({ verification: 'disputed' });
    case 'answer_dispute':
      if (before.verification !== 'disputed') return { ok: false, reason: 'not_disputed' };
      if (act.evidence === null ? !act.photos?.length : !isWebAddress(act.evidence)) {
        const { link, linkOrPhoto } = formWording(EVIDENCE);
        const message = act.evidence === null ? linkOrPhoto : link;
        return { ok: false, reason: 'invalid', faults: [{ field: 'evidence', message }] };
      }
      return becomes({
        evidence: act.evidence ?? before.evidence,
        ...(act.photos && { photos: [...act.photos] }),
        dispute: { evidence: act.evidence, by, at: now },
      });
    case 'decide_dispute': {
      const { dispute, ...rest } = before;
      if (before.verification !== 'disputed') return { ok: false, reason: 'already_decided' };
      if (act.accept) {
        if (!dispute) return { ok: false, reason: 'already_decided' };
        return becomes({ verification: 'verified', dispute: { ...dispute, accepted: { by, at: now } } });
      }
      return { ok: true, content: rest };
    }
    case 'tick': {
      if (isComplete(before.status)) return becomes({});
      const ticked = before.values?.[act.field];
      const parts = new Set([...(Array.isArray(ticked) ? ticked : []), ...act.parts]);
      for (const part of act.left) parts.delete(part);
      return becomes({
        status: 'in_progress',
        values: { ...before.values, [act.field]: [...parts] },
        promisedOn: act.on ?? before.promisedOn,
        formVersion: form.version,
      });
    }
    case 'nothing_to_report':
      return becomes({
        status: 'nothing_to_report',
        values: null,
        formVersion: null,
        problem: null,
        promisedOn: null,
      });
    case 'set':
      // What counts as reported must not rest on values of something else, nor be chased for an old promise.
      if (act.status === 'missing') return { ok: true, content: EMPTY_REPORT };
      return becomes({
        status: act.status,
        ...(act.status === 'done' ? valuesWhenDone(before, form, round) : {}),
        ...(act.status === 'nothing_to_report' ? { values: null, formVersion: null } : {}),
        ...(isComplete(act.status) ? { problem: null, promisedOn: null } : {}),
      });
    case 'file': {
      const checked = checkValues(form, round, act.values);
      if ('faults' in checked) return { ok: false, reason: 'invalid', faults: checked.faults };
      const whole = isWhole(form, round, checked.values);
      return becomes({
        values: checked.values,
        formVersion: form.version,
        problem: act.problem?.trim() || null,
        evidence: act.evidence || null,
        ...(act.photos && { photos: [...act.photos] }),
        status: whole ? 'done' : 'in_progress',
        promisedOn: whole ? null : before.promisedOn,
      });
    }
  }
}

const EVIDENCE = 'ลิงก์หลักฐาน';

const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && text.length <= 1000;

/** What "done" says where nobody filled in the form. */
function valuesWhenDone(before: ReportContent, form: Form, round: string): Partial<ReportContent> {
  const values = doneValues(form, round);
  if (Object.keys(values).length === 0) return {};
  return { values: { ...before.values, ...values }, formVersion: form.version };
}
