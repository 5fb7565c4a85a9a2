/** Every document of the database: one function a path, with the type of what lies there. */
import type { CivilDate, Instant, Month } from '@thankamnot/shared/calendar/civil-date';
import type { Holiday } from '@thankamnot/shared/calendar/holidays';
import type { Duty } from '@thankamnot/shared/duty/duty';
import type { OwnVersion } from '@thankamnot/shared/duty/own-version';
import type { LetterDraft } from '@thankamnot/shared/letter/letter-draft';
import type { Directory, Person } from '@thankamnot/shared/organization/people';
import type { Roster } from '@thankamnot/shared/organization/roster';
import type { Photo } from '@thankamnot/shared/photo/photo';
import type { Delivery } from '@thankamnot/shared/reminder/delivery';
import type { Recipient } from '@thankamnot/shared/reminder/plan';
import type { SendWish } from '@thankamnot/shared/reminder/send-plan';
import { type Board, boardId } from '@thankamnot/shared/report/board';
import type { Report, Revision } from '@thankamnot/shared/report/report';

declare const content: unique symbol;
/** A place in the database whose content is a T. */
export interface Doc<T> {
  readonly path: string;
  readonly [content]?: T;
}
/** A collection of Ts. */
export interface Collection<T> {
  readonly collection: string;
  readonly [content]?: T;
}

const doc = <T>(path: string): Doc<T> => ({ path });
const all = <T>(collection: string): Collection<T> => ({ collection });

/** A province and its settings. */
export interface Province {
  code: string;
  name: string;
  /** Days off that the government's table lacks. */
  holidays: Holiday[];
  /** Wall-clock time from which reminders leave, `HH:MM`. */
  remindAt: string;
  /** Day of the last reminder run; a run that was missed catches up once. */
  remindedOn: CivilDate | null;
  contact: { name: string; phone: string | null } | null;
  /** Ids of duties, the most important first: what matters most is reminded of when messages run short. */
  priorities?: string[];
  /** Messages a month that reminders leave for notices and broadcasts. */
  heldBack?: number;
  /** Messages a day that reminders may use while LINE does not tell the quota. */
  dailyReserve?: number;
  /** The month in which coordinators were last warned that messages will run short. */
  warnedIn?: Month;
}
export const provinceDoc = (province: string) => doc<Province>(`provinces/${province}`);
export const provinces = all<Province>('provinces');

/** All units of a province, in one document. */
export const rosterDoc = (province: string) => doc<Roster>(`provinces/${province}/docs/roster`);
/** Officers and coordinators of a province, in one document. */
export const directoryDoc = (province: string) => doc<Directory>(`provinces/${province}/docs/directory`);

export const dutyDoc = (duty: string) => doc<Duty>(`duties/${duty}`);
export const duties = all<Duty>('duties');
/** What a province says of a duty instead; the duty's `ownVersions` names the provinces that have one. */
export const ownVersionDoc = (duty: string, province: string) =>
  doc<OwnVersion>(`${dutyDoc(duty).path}/versions/${province}`);

/** A round of a duty in a province. */
export interface RoundKey {
  duty: string;
  round: string;
  province: string;
}
export const boardDoc = ({ duty, round, province }: RoundKey) =>
  doc<Board>(`boards/${boardId(duty, round, province)}`);
export const boards = all<Board>('boards');

export const reportDoc = (duty: string, round: string, unit: string) =>
  doc<Report>(`reports/${duty}~${round}~${unit}`);
export const reports = all<Report>('reports');
/** Revisions are stored under the key of the request that made them, so that a repeat meets itself. */
export const revisionDoc = (duty: string, round: string, unit: string, key: string) =>
  doc<Revision>(`${reportDoc(duty, round, unit).path}/revisions/${key}`);
export const revisionsOf = (duty: string, round: string, unit: string) =>
  all<Revision>(`${reportDoc(duty, round, unit).path}/revisions`);

/** A photo that was sent for a unit's report, with the file that it lies in. */
export interface PhotoRecord {
  /** Id of the report. */
  report: string;
  duty: string;
  round: string;
  unit: string;
  photo: Photo;
  /** Key of its file. The unit's code in it is the one of that time: a unit may get a new code, the file stays. */
  file: string;
  /**
   * Its file is `arriving`; then it is `waiting` for the report that names it, and `kept` with the report from then
   * on. `leaving`: nobody has named it in time, and its file is being removed.
   */
  state: 'arriving' | 'waiting' | 'kept' | 'leaving';
  /** When it is removed unless it was named; null once it is kept. Its file must go first: no `expiresAt`. */
  leavesAt: Instant | null;
}
export const photoDoc = (
  { duty, round, unit }: { duty: string; round: string; unit: string },
  photo: string,
) => doc<PhotoRecord>(`photos/${duty}~${round}~${unit}~${photo}`);
export const photos = all<PhotoRecord>('photos');

/** Somebody who talks to the bot. Kept only after the privacy notice was accepted. */
export interface User extends Partial<Person> {
  user: string;
  name: string;
  units: string[];
  privacy: { version: string; at: Instant };
  /** The unit that the person asked for, while no coordinator has decided. */
  appliedFor: { unit: string; name: string; province: string } | null;
  /** The bot asked something and takes the next text as the answer. */
  awaiting: Awaiting | null;
  /** The person blocked the bot: pushes would not arrive. */
  blocked: boolean;
  /** The person asked for no reminders up to and including this day. */
  pausedUntil?: CivilDate;
  /** The live calendar link, by the name of its document. */
  calendar?: { id: string; madeAt: Instant };
  /** What a coordinator is told with the next answer, which costs nothing: one note of each kind. */
  notes?: { [kind in NoteKind]?: Omit<CoordinatorNote, 'kind'> };
  /** The one note that there was before there were several. */
  note?: { kind: NoteKind; on: CivilDate; count: number };
  /** What an officer is told with the next answer: reports that a coordinator has filed for the unit. */
  filedFor?: FiledNote[];
  /** Seats that others ended; told with the next answer as well. */
  ended?: EndedSeat[];
  /** Codes of units of former seats: reports there bear the name, and are looked through when the person leaves. */
  formerUnits?: string[];
}
/** A report that a coordinator filed for an officer's unit. The coordinator's name stands in the history alone. */
export interface FiledNote {
  duty: string;
  round: string;
  unit: string;
  shortTitle: string;
  unitName: string;
  on: CivilDate;
}
/** A seat that its officer did not give up: by a coordinator, with its unit, or to whoever took it over. */
export interface EndedSeat {
  unitName: string;
  on: CivilDate;
  why: 'coordinator' | 'roster' | 'handed_over';
}
/** What a coordinator must know, in the order in which it is told. */
export const NOTE_KINDS = [
  /** LINE's monthly limit was met in mid-send. */
  'quota_exhausted',
  'quota_unknown',
  'left_out',
  /** LINE refused a message. */
  'refused',
  /** LINE did not say for a day whether it took a message. */
  'unconfirmed',
  /** Reminders of an earlier day never left; the day's run has made up for them. */
  'late_reminders',
  /** What somebody had confirmed never left on its day. */
  'late_chase',
  'runs_short',
  'application_waits',
  'group_unbound',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
/** `count` is of people, of days to come (`runs_short`), or of groups. */
export interface CoordinatorNote {
  kind: NoteKind;
  at: Instant;
  count: number;
}
export type Awaiting =
  | { kind: 'problem'; duty: string; round: string; unit: string; until: Instant }
  /** The number of the letter that an extension to `dueOn` rests on. */
  | { kind: 'letter'; duty: string; round: string; dueOn: CivilDate; until: Instant };
export const userDoc = (user: string) => doc<User>(`users/${user}`);
export const users = all<User>('users');

/** Whose due dates a calendar link shows. It lies under a hash of the link's secret, which is not kept. */
export interface CalendarRecord {
  user: string;
  madeAt: Instant;
}
export const calendarDoc = (id: string) => doc<CalendarRecord>(`calendars/${id}`);

/** Which revision holds words or the picture of a LINE message, so that unsending it finds them. Expires. */
export interface MessageTrace {
  duty: string;
  round: string;
  province: string;
  unit: string;
  /** Key of the revision. */
  key: string;
  /** Id of the photo that the picture became. */
  photo?: string;
  expiresAt: Instant;
}
export const traceDoc = (messageId: string) => doc<MessageTrace>(`traces/${messageId}`);
export const traces = all<MessageTrace>('traces');

export interface InviteRecord {
  code: string;
  province: string;
  /** What the code makes of the person who types it. */
  grants: { seat: string; head?: true } | { coordinator: { district?: string } };
  /** Whose seat ends when the code is used. */
  replaces: string | null;
  /** Times that it may still be used; null = until it expires. */
  usesLeft: number | null;
  /** The invites that were made, and are printed, together. */
  batch?: string;
  at: Instant;
  expiresAt: Instant;
}
export const inviteDoc = (code: string) => doc<InviteRecord>(`invites/${code}`);
export const invites = all<InviteRecord>('invites');

/** A newer roster that was shown to somebody with what it would change. Expires. */
export interface RosterPlan {
  id: string;
  province: string;
  by: string;
  at: Instant;
  expiresAt: Instant;
  roster: Roster;
  /** Rows of other provinces in the file. */
  leftOut: number;
  /** Of the change as it was shown. */
  hash: string;
  /** What confirming it did; a repeat is answered with it. */
  applied?: AppliedRoster;
}
/** Numbers of units; `ended` of officers who lost their seats. */
export interface AppliedRoster {
  added: number;
  changed: number;
  removed: number;
  kept: number;
  followed: number;
  ended: number;
}
export const rosterPlanDoc = (id: string) => doc<RosterPlan>(`rosterPlans/${id}`);
export const rosterPlans = all<RosterPlan>('rosterPlans');

export const deliveryDoc = (id: string) => doc<Delivery>(`deliveries/${id}`);
export const deliveries = all<Delivery>('deliveries');

/** A send plan that was shown to somebody and may be confirmed by nobody else. Expires. */
export interface PlanRecord {
  id: string;
  province: string;
  by: string;
  at: Instant;
  expiresAt: Instant;
  wish: SendWish;
  /** Of the plan as it was shown. */
  hash: string;
}
export const planDoc = (id: string) => doc<PlanRecord>(`plans/${id}`);
export const plans = all<PlanRecord>('plans');

/** What somebody has confirmed, under the id of its plan: a plan leads to one sending at most. Expires. */
export interface Sending {
  id: string;
  province: string;
  by: string;
  at: Instant;
  wish: SendWish;
  /** `leaving`: its deliveries are made, and say themselves what becomes of them. */
  state: 'scheduled' | 'leaving' | 'stopped';
  /** When it leaves, of a scheduled one. */
  sendAt: Instant | null;
  /** Whom the confirmed plan named; whoever answers before it leaves drops out. */
  recipients: Recipient[];
  messagesCharged: number;
  leftOut: number;
  unreachable: number;
  deliveries: string[];
  expiresAt: Instant;
}
export const sendingDoc = (id: string) => doc<Sending>(`sendings/${id}`);
export const sendings = all<Sending>('sendings');

/** Whose area a LINE group sees. Nothing else is kept of a group: no name, no member, no message. */
export interface GroupRecord {
  group: string;
  province: string;
  district?: string;
  at: Instant;
}
export const groupDoc = (group: string) => doc<GroupRecord>(`groups/${group}`);
export const groups = all<GroupRecord>('groups');

/** What was read in a pasted letter, until a coordinator confirms it; the text itself is not kept. Expires. */
export interface DraftRecord {
  id: string;
  province: string;
  by: string;
  at: Instant;
  expiresAt: Instant;
  draft: LetterDraft;
  /** The round that it became, or that it extended. */
  confirmed: { as: 'extension' | 'duty'; duty: string; round: string; until: CivilDate } | null;
}
export const draftDoc = (id: string) => doc<DraftRecord>(`drafts/${id}`);
export const drafts = all<DraftRecord>('drafts');

/** A reply that was not understood, without what names a person; alike ones are counted together. Expires. */
export interface Phrase {
  text: string;
  count: number;
  firstSeen: Instant;
  lastSeen: Instant;
  expiresAt: Instant;
}
export const phraseDoc = (hash: string) => doc<Phrase>(`phrases/${hash}`);
export const phrases = all<Phrase>('phrases');

/** A request that took effect, by its webhookEventId or the client's key. Expires. */
export interface InboxMark {
  at: Instant;
  expiresAt: Instant;
}
export const inboxDoc = (key: string) => doc<InboxMark>(`inbox/${key}`);
export const inbox = all<InboxMark>('inbox');

/** Who did what, for the record; no message texts. */
export interface AuditEntry {
  at: Instant;
  province: string | null;
  actor: string;
  did: string;
  about: string;
}
export const auditDoc = (id: string) => doc<AuditEntry>(`audit/${id}`);
export const audit = all<AuditEntry>('audit');
