/** What a person has made of a draft so far, and what is still wrong with it. */
import type { BodyOf } from '@thankamnot/shared/api/endpoints';
import type { LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { toArabicDigits } from '@thankamnot/shared/calendar/thai-digits';
import { LAO_TYPES, type LaoType } from '@thankamnot/shared/organization/unit';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';

export interface DraftEntry {
  as: 'extension' | 'duty';
  letterNo: string;
  letterDate: string;
  /** `duty/round` of the running duty. */
  extends: string;
  until: string;
  title: string;
  shortTitle: string;
  monthly: boolean;
  dueDays: string[];
  dayOfMonth: string;
  opensOn: string;
  /** Empty for the plainest form. */
  template: string;
  audience: LaoType[];
  url: string;
}

export type Decision = BodyOf<'confirmLetter'>;
type WithoutKey<D> = D extends unknown ? Omit<D, 'key'> : never;
export type Faults = Partial<Record<keyof DraftEntry, string>>;

export const roundKey = ({ duty, round }: { duty: string; round: string }): string => `${duty}/${round}`;

export function entryOfDraft(draft: LetterDraftShape): DraftEntry {
  const { extension, running } = draft;
  return {
    as: extension ? 'extension' : 'duty',
    letterNo: draft.letterNo ?? '',
    letterDate: draft.letterDate ?? '',
    extends: extension ? roundKey(extension) : running[0] ? roundKey(running[0]) : '',
    until: extension?.until ?? draft.dueDays.at(-1) ?? '',
    title: draft.title,
    shortTitle: draft.shortTitle,
    monthly: draft.dayOfMonth !== null,
    dueDays: draft.dueDays.length > 0 ? draft.dueDays : [''],
    dayOfMonth: draft.dayOfMonth === null ? '' : String(draft.dayOfMonth),
    opensOn: draft.opensOn ?? '',
    template: draft.template ?? '',
    audience: draft.audience.length > 0 ? draft.audience : [...LAO_TYPES],
    url: draft.url ?? '',
  };
}

/** The decision to send, or what must be set right first, in the order of the page. */
export function decisionOf(
  entry: DraftEntry,
  { running }: Pick<LetterDraftShape, 'running'>,
): { decision: WithoutKey<Decision> } | { faults: Faults } {
  const letterNo = entry.letterNo.trim();
  const letterDate = entry.letterDate || null;
  if (entry.as === 'extension') {
    const target = running.find((it) => roundKey(it) === entry.extends);
    const faults: Faults = {
      ...(letterNo === '' && { letterNo: say.faults.letterNo }),
      ...(entry.until === ''
        ? { until: say.faults.until }
        : target && entry.until <= target.dueOn && { until: say.faults.untilLater(target.dueOn) }),
    };
    if (!target || Object.keys(faults).length > 0) return { faults };
    const { duty, round } = target;
    return { decision: { as: 'extension', duty, round, until: entry.until, letterNo, letterDate } };
  }
  const day = Number(toArabicDigits(entry.dayOfMonth));
  const dueDays = entry.monthly ? [] : entry.dueDays.filter(Boolean).sort();
  const [first] = dueDays;
  const opensOn = entry.opensOn || null;
  const faults: Faults = {
    ...(entry.title.trim().length < 3 && { title: say.faults.name }),
    ...(entry.shortTitle.trim().length < 3 && { shortTitle: say.faults.name }),
    ...(entry.monthly
      ? !(Number.isInteger(day) && day >= 1 && day <= 31) && { dayOfMonth: say.faults.dayOfMonth }
      : dueDays.length === 0 && { dueDays: say.faults.dueOn }),
    ...(opensOn !== null && first !== undefined && opensOn > first && { opensOn: say.faults.opensOn }),
    ...(entry.audience.length === 0 && { audience: say.faults.audience }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    decision: {
      as: 'duty',
      letterNo: letterNo || null,
      letterDate,
      title: entry.title.trim(),
      shortTitle: entry.shortTitle.trim(),
      template: entry.template || null,
      url: entry.url.trim() || null,
      opensOn,
      dueDays,
      dayOfMonth: entry.monthly ? day : null,
      audience: entry.audience,
    },
  };
}
