/** The documents that the API answers with. */
import * as z from 'zod/mini';
import { LAO_TYPES } from '../organization/unit.ts';
import { STATUSES } from '../report/statuses.ts';
import { PhotoShape } from './photo-shapes.ts';

export const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const instant = z.string();
const status = z.enum(STATUSES);
export const fraction = z.nullable(z.number());
const values = z.nullable(z.record(z.string(), z.unknown()));

export const Me = z.object({
  user: z.string(),
  name: z.string(),
  state: z.enum(['new', 'privacy_accepted', 'waiting', 'registered']),
  privacyVersion: z.nullable(z.string()),
  province: z.nullable(z.object({ code: z.string(), name: z.string() })),
  units: z.array(z.object({ code: z.string(), name: z.string(), shortName: z.string() })),
  /** Set while a coordinator has not decided yet. */
  waitingFor: z.nullable(z.object({ unit: z.string(), name: z.string() })),
  coordinates: z.nullable(z.object({ district: z.nullable(z.string()), title: z.string() })),
  /** Whom to call: the provincial office. */
  contact: z.nullable(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
});
export type Me = z.infer<typeof Me>;

/** What the API issues for a verified ID token; sent back as `Authorization: Bearer`. */
export const Session = z.object({ token: z.string(), expiresAt: instant, me: Me });

export const UnitList = z.object({
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      district: z.nullable(z.string()),
      province: z.object({ code: z.string(), name: z.string() }),
    }),
  ),
});

export const Invite = z.object({ code: z.string(), url: z.string(), expiresAt: instant });

/** What a round is called and asks, which is the same for every province. */
export const RoundText = z.object({
  duty: z.string(),
  round: z.string(),
  title: z.string(),
  shortTitle: z.string(),
  roundTitle: z.string(),
  asks: z.string(),
  url: z.nullable(z.string()),
  letters: z.array(z.object({ no: z.string(), date, from: z.string() })),
});

export const DutyRound = z.extend(RoundText, {
  opensOn: date,
  /** The date in force for this unit (or in general), and the one before any extension. */
  dueOn: date,
  originalDueOn: date,
  /** Whole days to the due date; negative when it has passed. */
  daysLeft: z.number(),
  extensions: z.array(z.object({ until: date, letterNo: z.string(), reason: z.nullable(z.string()) })),
});

/** What the central system's list says of a complete report, and the officer's answer where it lacks the unit. */
const Verified = {
  verification: z.nullable(z.enum(['verified', 'disputed'])),
  dispute: z.nullable(
    z.object({ evidence: z.nullable(z.string()), by: z.string(), at: instant, accepted: z.boolean() }),
  ),
};

export const WorkItem = z.extend(DutyRound, {
  ...Verified,
  unit: z.object({ code: z.string(), name: z.string() }),
  status,
  problem: z.nullable(z.string()),
  promisedOn: z.nullable(date),
  by: z.nullable(z.string()),
  at: z.nullable(instant),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** `open` most urgent first; `complete` the rounds already reported, newest first. */
export const WorkList = z.object({ today: date, open: z.array(WorkItem), complete: z.array(WorkItem) });

const Content = {
  status,
  values,
  problem: z.nullable(z.string()),
  promisedOn: z.nullable(date),
  evidence: z.nullable(z.string()),
  /** Absent where there are none. */
  photos: z.optional(z.array(PhotoShape)),
  completedOn: z.nullable(date),
};

export const RevisionShape = z.object({
  n: z.number(),
  at: instant,
  by: z.string(),
  via: z.enum(['chat', 'form', 'coordinator', 'import']),
  undoes: z.nullable(z.number()),
  /** What the central system's list says, where it has spoken. */
  verification: z.optional(z.enum(['verified', 'disputed'])),
  ...Content,
});
export type RevisionShape = z.infer<typeof RevisionShape>;

export const RevisionList = z.object({ item: WorkItem, revisions: z.array(RevisionShape) });

const Option = z.object({ id: z.string(), label: z.string() });
export const FieldShape = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['yes_no', 'choice', 'checklist', 'number', 'text', 'link', 'date']),
  hint: z.optional(z.string()),
  required: z.optional(z.boolean()),
  rounds: z.optional(z.array(z.string())),
  carriesOver: z.optional(z.boolean()),
  options: z.optional(z.array(Option)),
  allDone: z.optional(z.boolean()),
  unit: z.optional(z.string()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  decimals: z.optional(z.boolean()),
  maxLength: z.optional(z.number()),
  lines: z.optional(z.number()),
});

export const FormShape = z.object({
  version: z.number(),
  fields: z.array(FieldShape),
  /** The unit may answer that there was nothing to report. */
  mayBeNothing: z.optional(z.literal(true)),
});

export const ReportForm = z.object({
  item: WorkItem,
  form: FormShape,
  /** The report so far; null when the unit has not answered. */
  report: z.nullable(RevisionShape),
  /** Last round's values of the fields that carry over. */
  carriedOver: values,
});

export const ReportReceipt = z.object({ report: RevisionShape, item: WorkItem });

export const Rate = {
  expected: z.number(),
  complete: z.number(),
  onTime: z.number(),
  onTimeOriginally: z.number(),
  rate: fraction,
  onTimeRate: fraction,
};

export const Trajectory = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reached') }),
  z.object({
    kind: z.literal('ahead'),
    missing: z.number(),
    perWeek: z.number(),
    weeks: z.number(),
    by: date,
  }),
  z.object({ kind: z.literal('last_week'), missing: z.number(), by: date }),
  z.object({ kind: z.literal('missed'), missing: z.number(), by: date }),
]);

/** A result against one target of an indicator; `id` is `complete` for the completion rate itself. */
const Target = z.object({
  indicator: z.object({
    id: z.string(),
    no: z.nullable(z.string()),
    title: z.string(),
    unit: z.string(),
    measure: z.object({ kind: z.enum(['share', 'count', 'sum', 'value', 'milestone']) }),
  }),
  target: z.nullable(z.object({ by: date, value: z.number(), proposed: z.boolean() })),
  result: z.nullable(z.number()),
  reached: z.nullable(z.boolean()),
  trajectory: z.nullable(Trajectory),
});

const Cost = z.object({ on: date, workingDaysLate: z.number(), points: z.number() });
const LateDay = z.union([
  z.object({ on: date, counts: z.literal(true) }),
  z.object({ on: date, counts: z.literal(false), why: z.literal('weekend') }),
  z.object({ on: date, counts: z.literal(false), why: z.literal('holiday'), holiday: z.string() }),
]);

/** What being late costs. */
const PenaltyShape = z.object({
  /** The letter's own words. */
  text: z.string(),
  /** The working: of the one unit that is asked, else of a unit that has not reported by the date in force. */
  meter: z.object({
    dueOn: date,
    until: date,
    reported: z.boolean(),
    pointsPerWorkingDay: z.number(),
    days: z.array(LateDay),
    now: Cost,
    tomorrow: z.nullable(Cost),
  }),
  /** Units that have lost points, or would by reporting today. */
  late: z.array(z.object({ code: z.string(), name: z.string(), reported: z.boolean(), ...Cost.shape })),
});

export const Board = z.extend(DutyRound, {
  ...Rate,
  targetRate: fraction,
  byDistrict: z.array(z.object({ district: z.string(), ...Rate })),
  units: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      heading: z.string(),
      /** Of LAOs only. */
      type: z.nullable(z.enum(LAO_TYPES)),
      /** Of the office, as the roster has it. */
      phone: z.nullable(z.string()),
      status,
      dueOn: date,
      completedOn: z.nullable(date),
      problem: z.nullable(z.string()),
      promisedOn: z.nullable(date),
      at: z.nullable(instant),
      by: z.nullable(z.string()),
      hasOfficer: z.boolean(),
      /** How many photos the report has; absent where there are none. */
      photos: z.optional(z.number()),
      ...Verified,
    }),
  ),
  /** Set where the letter gives no due date and ours is a proposal: says so. */
  proposed: z.nullable(z.string()),
  /** Every extension, the first one first; `units` names those it is for, null for all. */
  extensionHistory: z.array(
    z.object({
      until: date,
      letterNo: z.string(),
      letterDate: z.nullable(date),
      reason: z.nullable(z.string()),
      units: z.nullable(z.array(z.string())),
      at: instant,
      by: z.string(),
    }),
  ),
  targets: z.array(Target),
  penalty: z.nullable(PenaltyShape),
});

/** `url` is a path on this server; it needs no sign-in and ends soon. */
export const FileLink = z.object({ url: z.string(), expiresAt: instant });
