/** A unit's answer for one round, and what one act does to it. Every act makes a revision; nothing is lost. */
import type { CivilDate, Instant } from '../calendar/civil-date.ts';
import { checkValues, type FieldFault, type Form, isWhole, type Values } from '../duty/form.ts';
import { isComplete, type Status } from './status.ts';

/** Through what a revision came. */
export type Channel = 'chat' | 'form' | 'coordinator' | 'import';

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
  /** The day since which the report has been complete without a break; null while it is not. */
  completedOn: CivilDate | null;
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
  /** The form, filled in. */
  | { kind: 'file'; values: unknown; problem?: string | null; evidence?: string | null }
  | { kind: 'nothing_to_report' }
  /** A coordinator sets the status on a unit's behalf. */
  | { kind: 'set'; status: Status };

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
  | { ok: false; reason: 'form_needed' }
  | { ok: false; reason: 'invalid'; faults: FieldFault[] };

/** What a report says after an act on `today`. Pure; the same act twice gives the same content. */
export function afterAct(
  before: ReportContent,
  act: ReportAct,
  context: { form: Form; round: string; today: CivilDate },
): ActOutcome {
  const { form, round, today } = context;
  const becomes = (change: Partial<ReportContent>): ActOutcome => {
    const content = { ...before, ...change };
    const completedOn = isComplete(content.status) ? (before.completedOn ?? today) : null;
    return { ok: true, content: { ...content, completedOn } };
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
    case 'complete':
      if (form.whenDoneInChat === undefined) return { ok: false, reason: 'form_needed' };
      return becomes({
        status: 'done',
        values: { ...before.values, ...form.whenDoneInChat },
        formVersion: form.version,
        problem: null,
        promisedOn: null,
      });
    case 'nothing_to_report':
      return becomes({ status: 'nothing_to_report', problem: null, promisedOn: null });
    case 'set':
      return becomes({
        status: act.status,
        ...(act.status === 'done' && form.whenDoneInChat
          ? { values: { ...before.values, ...form.whenDoneInChat }, formVersion: form.version }
          : {}),
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
        status: whole ? 'done' : 'in_progress',
        promisedOn: whole ? null : before.promisedOn,
      });
    }
  }
}
