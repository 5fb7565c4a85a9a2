/** A duty: something that units must report, as a letter asks. Templates and stored duties share this shape. */
import type { CivilDate, Month } from '../calendar/civil-date.ts';
import type { LaoType, UnitLevel } from '../organization/unit.ts';
import type { Form } from './form.ts';
import type { Penalty } from './penalty.ts';
import type { Indicator } from './target.ts';

export interface Letter {
  /** As printed, Thai digits included: `ตก ๐๐๒๓.๓/ว ๑๗๖๐๘`. */
  no: string;
  date: CivilDate;
  /** Issuing body, as officials shorten it. */
  from: string;
}

/** Who must report. */
export interface Audience {
  level: UnitLevel;
  types?: LaoType[];
}

/** One occurrence of a duty. Days are inclusive: a report on `dueOn` is on time. */
export interface Round {
  /** `2568` (the year BE), `2025-09` (a month CE), `form-1` … unique within the duty. */
  id: string;
  /** Thai name, e.g. `ประจำเดือนกันยายน 2568`. */
  title: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
  /** The letter gives no due date and `dueOn` is our proposal: a Thai sentence that says so. */
  proposed?: string;
}

export type Schedule =
  | { kind: 'listed'; rounds: Round[] }
  /** Due on a day of every month; past the month's end means its last day. The window opens on the 1st. */
  | {
      kind: 'monthly';
      dayOfMonth: number;
      from: Month;
      until?: Month;
      /** Due dates that a letter sets for single months. */
      dueOnIn?: Record<Month, CivilDate>;
      /** As in `Round`. */
      proposed?: string;
    };

/** When reminders leave, relative to the due date in force. */
export interface ReminderRule {
  /** Days before the due date, 0 = the day itself. */
  before: number[];
  /** Working days after it. */
  after: number[];
  /** After the last of `after`, again every so many working days … */
  thenEvery: number;
  /** … until so many working days have passed. */
  until: number;
}

export interface DutyText {
  /** Full name, as the letter's subject has it. */
  title: string;
  /** For buttons, lists and pushes: at most about 24 characters. */
  shortTitle: string;
  /** What people call it when typing. */
  nicknames: string[];
  /** One sentence that says what to do. */
  asks: string;
  /** Where the work is done, if it is a web system. */
  url?: string;
}

export interface DutyTemplate extends DutyText {
  id: string;
  letters: Letter[];
  audience: Audience;
  schedule: Schedule;
  form: Form;
  reminder: ReminderRule;
  /** Target completion rate, 0 to 1. */
  targetRate?: number;
  /** What is measured from the reports, with the letter's targets. */
  indicators?: Indicator[];
  /** What being late costs. */
  penalty?: Penalty;
}

/** A duty at work in some provinces. Its dates change by extensions on the boards, never by editing these. */
export interface Duty extends DutyTemplate {
  template: string;
  /** Schedules that provinces set when they started the duty, by province code; the others follow `schedule`. */
  schedules?: Record<string, Schedule>;
  /** Province codes in which it runs. */
  provinces: string[];
  /** Those of them that have made a version of their own (`own-version.ts`). */
  ownVersions?: string[];
  state: 'active' | 'closed';
}

/** Everything that a duty says, whatever its name. */
export type DutyContent = Omit<DutyTemplate, 'id'>;

/** What every letter's duty uses unless it says otherwise: a week, three days, the day before, the morning itself, then after it. */
export const USUAL_REMINDERS: ReminderRule = {
  before: [7, 3, 1, 0],
  after: [1, 3, 5],
  thenEvery: 5,
  until: 30,
};

/** The schedule that a duty follows in a province. */
export const scheduleIn = (duty: Pick<Duty, 'schedule' | 'schedules'>, province: string): Schedule =>
  duty.schedules?.[province] ?? duty.schedule;
