import { addDays, type CivilDate, daysBetween, earlier } from '../calendar/civil-date.ts';
import { type DutyTemplate, type Round, type Schedule, USUAL_REMINDERS } from '../duty/duty.ts';
import type { Form } from '../duty/form-fields.ts';
import { nameOfRound } from '../duty/round-names.ts';
import { firstMonth } from '../duty/rounds.ts';
import { LAO_TYPES, type LaoType } from '../organization/unit.ts';
import { dutyIdOf } from './letter-id.ts';

/** A duty as a person has confirmed it from a letter. */
export interface NewDuty {
  letterNo: string | null;
  letterDate: CivilDate | null;
  from: string | null;
  title: string;
  shortTitle: string;
  url: string | null;
  penalty: { points: number; text: string } | null;
  opensOn: CivilDate | null;
  /** In order; not empty unless `dayOfMonth` is set. */
  dueDays: CivilDate[];
  dayOfMonth: number | null;
  audience: LaoType[];
}

/** For a letter that is like none before: done, with problem and evidence that every report page has beside it. */
const DONE_OR_NOT: Form = {
  version: 1,
  fields: [
    {
      id: 'work',
      kind: 'checklist',
      label: 'ผลการดำเนินการ',
      required: true,
      allDone: true,
      options: [{ id: 'done', label: 'ดำเนินการตามหนังสือเรียบร้อยแล้ว' }],
    },
  ],
  whenDoneInChat: { work: ['done'] },
};

/**
 * The duty that a letter asks for: with the form, reminders and indicators of the closest template where there is
 * one, its dates moved to the letter's; else with the plainest form there is. Pure.
 */
export function dutyFromLetter(
  asked: NewDuty,
  template: DutyTemplate | undefined,
  { province, today }: { province: string; today: CivilDate },
): DutyTemplate {
  const { letterNo, letterDate, from, title, shortTitle } = asked;
  const everybody = LAO_TYPES.every((type) => asked.audience.includes(type));
  const penalty = asked.penalty
    ? { pointsPerWorkingDay: asked.penalty.points, text: asked.penalty.text }
    : template?.penalty;
  return {
    id: dutyIdOf({ no: letterNo, date: letterDate, subject: title }, province, today),
    title,
    shortTitle,
    nicknames: template?.nicknames ?? [],
    asks: template?.asks ?? 'ดำเนินการตามหนังสือ แล้วรายงานผล',
    ...(asked.url !== null ? { url: asked.url } : template?.url !== undefined && { url: template.url }),
    letters: letterNo === null ? [] : [{ no: letterNo, date: letterDate ?? today, from: from ?? '' }],
    audience:
      template && template.audience.level !== 'lao'
        ? template.audience
        : {
            level: 'lao',
            ...(!everybody && asked.audience.length > 0 && { types: asked.audience }),
          },
    schedule: scheduleOf(asked, template, today),
    form: template?.form ?? DONE_OR_NOT,
    reminder: template?.reminder ?? USUAL_REMINDERS,
    targetRate: template?.targetRate ?? 1,
    ...(template?.indicators && { indicators: template.indicators }),
    ...(penalty && { penalty }),
  };
}

function scheduleOf(asked: NewDuty, template: DutyTemplate | undefined, today: CivilDate): Schedule {
  const { dayOfMonth, dueDays } = asked;
  if (dayOfMonth !== null) return { kind: 'monthly', dayOfMonth, from: firstMonth(dayOfMonth, today) };
  const opensOn = earlier(asked.opensOn ?? asked.letterDate ?? today, dueDays[0] ?? today);
  const known = template?.schedule.kind === 'listed' ? template.schedule.rounds : [];
  // Fields of the form may belong to single rounds, so rounds that the form names keep their names.
  if (known.length > 1 && template?.form.fields.some(({ rounds }) => rounds))
    return { kind: 'listed', rounds: moved(known, dueDays, opensOn) };
  return {
    kind: 'listed',
    rounds: dueDays.map((dueOn, index) => ({
      ...nameOfRound(dueOn, index + 1, dueDays.length),
      opensOn,
      dueOn,
    })),
  };
}

/** Days of the letter take the place of the last rounds' days; what it does not name keeps its distance. */
function moved(known: readonly Round[], dueDays: readonly CivilDate[], opensOn: CivilDate): Round[] {
  const first = Math.max(0, known.length - dueDays.length);
  const shift = daysBetween((known.at(-1) as Round).dueOn, dueDays.at(-1) as CivilDate);
  return known.map((it, index) => {
    const { proposed: _, ...kept } = it;
    const dueOn = (index >= first ? dueDays[index - first] : undefined) ?? addDays(it.dueOn, shift);
    return { ...kept, opensOn: earlier(opensOn, dueOn), dueOn };
  });
}
