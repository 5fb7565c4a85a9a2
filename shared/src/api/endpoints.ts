/**
 * Every endpoint of the LIFF API, one row each: the contract of both sides. The server mounts this table, the
 * app's client is typed by it, and `GET /api/v1/openapi.json` is generated from it. Dates are ISO civil dates
 * in Asia/Bangkok, instants ISO 8601 in UTC, rates fractions from 0 to 1 (null where no units are expected).
 */
import * as z from 'zod/mini';
import { MOST_PHOTO_BYTES, PHOTO_TYPES } from '../photo/photo.ts';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '../report/document-kinds.ts';
import {
  DocumentList,
  Extended,
  ExtensionConfirmation,
  ExtensionPreview,
  ExtensionWish,
  StatusSetting,
  Undoing,
  UnitSheet,
  VerificationSetting,
} from './act-shapes.ts';
import { BudgetChange, CallListShape, MonthBudgetShape } from './budget-shapes.ts';
import { Duties, Timeline } from './desk-shapes.ts';
import {
  DutyConsequences,
  DutyEditRequest,
  DutySaveRequest,
  DutyShelf,
  DutyStateRequest,
  EditableDuty,
  SavedDuty,
} from './duty-shapes.ts';
import { ConfirmedLetter, DraftDecisionShape, LetterDraftShape, LONGEST_TEXT } from './letter-shapes.ts';
import { OpenForm } from './open-form-shapes.ts';
import { OWN_DATA_FORMATS } from './own-data-formats.ts';
import { CalendarLink, OwnData, OwnSettings, Pause } from './own-shapes.ts';
import {
  ApplicationDecided,
  ApplicationDecision,
  ApplicationListShape,
  HeadChoice,
  InviteBatch,
  InviteOrderShape,
  PeopleShape,
  RosterConfirmation,
  RosterConfirmedShape,
  RosterFile,
  RosterPlanShape,
  SeatChanged,
  SeatEnding,
} from './people-shapes.ts';
import { PhotoIds, PhotoShape } from './photo-shapes.ts';
import {
  DisputeAnswer,
  DisputeDecision,
  ReconcileConfirmation,
  Reconciled,
  ReconcilePreview,
  ReconcileRequest,
} from './reconcile-shapes.ts';
import {
  SendConfirmation,
  SendConfirmed,
  SendDesk,
  SendingRecordShape,
  SendPlanShape,
  SendPreview,
  SendWishShape,
  ShareCardShape,
} from './send-shapes.ts';
import {
  Board,
  FileLink,
  Invite,
  Me,
  ReportForm,
  ReportReceipt,
  RevisionList,
  Session,
  UnitList,
  WorkList,
} from './shapes.ts';

export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/api/v1`; `:name` is a path parameter. */
  path: string;
  summary: string;
  /** `id_token`: a LIFF ID token only; `session`: an ID token or our session; `none`: open to all. */
  auth: 'id_token' | 'session' | 'none';
  /** Seconds for which any cache may keep the answer, because it is the same for everybody. */
  sharedFor?: number;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  /** The body is no JSON but the bytes of a file, not more than so many. */
  bytes?: { types: readonly string[]; most: number };
  response: z.ZodMiniType;
  /** The answer has a version (`ETag`): whoever sends it along (`If-None-Match`) gets 304 while nothing changed. */
  versioned?: true;
}

const roundPath = '/duties/:duty/rounds/:round';

export const ENDPOINTS = {
  openSession: {
    method: 'post',
    path: '/session',
    summary: 'Exchange a LIFF ID token for a session of this API, because ID tokens go stale inside LINE',
    auth: 'id_token',
    response: Session,
  },
  me: { method: 'get', path: '/me', summary: 'Who I am, my units and roles', auth: 'session', response: Me },
  acceptPrivacy: {
    method: 'post',
    path: '/me/privacy',
    summary: 'Accept the privacy notice (before any personal datum is kept)',
    auth: 'session',
    body: z.object({ version: z.string() }),
    response: Me,
  },
  leave: {
    method: 'delete',
    path: '/me',
    summary: 'Leave: seats and personal data are deleted',
    auth: 'session',
    response: z.object({ left: z.literal(true) }),
  },
  ownSettings: {
    method: 'get',
    path: '/me/settings',
    summary: 'My pause of reminders, and whether I have a calendar link',
    auth: 'session',
    response: OwnSettings,
  },
  pauseReminders: {
    method: 'put',
    path: '/me/pause',
    summary: 'Pause my reminders up to and including a day, or end the pause with null',
    auth: 'session',
    body: z.object({ until: z.nullable(z.iso.date()) }),
    response: Pause,
  },
  makeCalendar: {
    method: 'post',
    path: '/me/calendar',
    summary:
      'A secret link to my due dates for a phone’s calendar; the one before it ends. The same key, the same link',
    auth: 'session',
    body: z.object({ key: z.string().check(z.regex(/^[\w-]{8,64}$/)) }),
    response: CalendarLink,
  },
  revokeCalendar: {
    method: 'delete',
    path: '/me/calendar',
    summary: 'End my calendar link',
    auth: 'session',
    response: OwnSettings,
  },
  ownData: {
    method: 'get',
    path: '/me/data',
    summary: 'Everything that is kept about me',
    auth: 'session',
    response: OwnData,
  },
  exportOwnData: {
    method: 'post',
    path: '/me/data/files',
    summary: 'A short-lived link to a copy of everything that is kept about me',
    auth: 'session',
    body: z.object({ format: z.enum(OWN_DATA_FORMATS) }),
    response: FileLink,
  },
  register: {
    method: 'post',
    path: '/registrations',
    summary: 'Take a seat with an invite code',
    auth: 'session',
    body: z.object({ code: z.string().check(z.minLength(4), z.maxLength(20)) }),
    response: Me,
  },
  apply: {
    method: 'post',
    path: '/applications',
    summary: 'Ask for a seat without an invite; a coordinator decides',
    auth: 'session',
    body: z.object({
      province: z.string(),
      unit: z.string(),
      name: z.string().check(z.minLength(2), z.maxLength(80)),
    }),
    response: Me,
  },
  units: {
    method: 'get',
    path: '/units',
    summary: 'Units whose name fits a text, for choosing one’s own',
    auth: 'session',
    query: z.object({ q: z.string().check(z.maxLength(80)) }),
    response: UnitList,
  },
  inviteColleague: {
    method: 'post',
    path: '/units/:unit/invites',
    summary: 'An invite code for a colleague of my unit; with handOver, my seat goes to whoever uses it',
    auth: 'session',
    body: z.object({ handOver: z.boolean() }),
    response: Invite,
  },
  people: {
    method: 'get',
    path: '/people',
    summary: 'For coordinators: the units of their area with their officers, and the coordinators',
    auth: 'session',
    response: PeopleShape,
  },
  applications: {
    method: 'get',
    path: '/applications',
    summary: 'For provincial coordinators: who waits for a seat',
    auth: 'session',
    response: ApplicationListShape,
  },
  decideApplication: {
    method: 'post',
    path: '/applications/decision',
    summary: 'For provincial coordinators: approve or refuse an application; the applicant is told',
    auth: 'session',
    body: ApplicationDecision,
    response: ApplicationDecided,
  },
  endSeat: {
    method: 'post',
    path: '/seats/end',
    summary: 'For coordinators: end an officer’s seat; open work stays with the unit',
    auth: 'session',
    body: SeatEnding,
    response: SeatChanged,
  },
  setHead: {
    method: 'post',
    path: '/seats/head',
    summary: 'For coordinators: make an officer the unit’s head, or take that back',
    auth: 'session',
    body: HeadChoice,
    response: SeatChanged,
  },
  inviteUnits: {
    method: 'post',
    path: '/invites',
    summary:
      'For coordinators: an invite code for each of these units; with replaces, a seat goes to its user',
    auth: 'session',
    body: InviteOrderShape,
    response: InviteBatch,
  },
  makeInviteFile: {
    method: 'post',
    path: '/invites/:batch/file',
    summary: 'For coordinators: a short-lived link to the codes made together, as PDF to print and cut',
    auth: 'session',
    response: FileLink,
  },
  planRoster: {
    method: 'post',
    path: '/roster/plans',
    summary:
      'For provincial coordinators: what a roster file (xlsx or CSV, base64) would change; writes nothing',
    auth: 'session',
    body: RosterFile,
    response: RosterPlanShape,
  },
  confirmRoster: {
    method: 'post',
    path: '/roster/plans/:plan/confirm',
    summary: 'Make the change that was shown, once; where it would be another one it is shown again instead',
    auth: 'session',
    body: RosterConfirmation,
    response: RosterConfirmedShape,
  },
  work: {
    method: 'get',
    path: '/work',
    summary: 'The open duties of my units, most urgent first',
    auth: 'session',
    response: WorkList,
  },
  openForm: {
    method: 'get',
    path: `${roundPath}/form`,
    summary: 'What a form asks, for anybody: it is drawn while the page finds out who opens it',
    auth: 'none',
    sharedFor: 300,
    response: OpenForm,
  },
  reportForm: {
    method: 'get',
    path: `${roundPath}/units/:unit/form`,
    summary: 'The form of a round with the unit’s report so far and last round’s values',
    auth: 'session',
    response: ReportForm,
  },
  fileReport: {
    method: 'put',
    path: `${roundPath}/units/:unit/report`,
    summary: 'File or correct a report. The same key again answers with what is stored',
    auth: 'session',
    body: z.object({
      /** Chosen by the client, once per press of the button, so that a repeat has no second effect. */
      key: z.string().check(z.regex(/^[\w-]{8,64}$/)),
      values: z.record(z.string(), z.unknown()),
      problem: z.optional(z.nullable(z.string().check(z.maxLength(1000)))),
      evidence: z.optional(z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(1000)))),
      photos: z.optional(PhotoIds),
      nothingToReport: z.optional(z.boolean()),
      /** Revision that the person saw; a newer one on the server refuses the report with `changed_meanwhile`. */
      basedOn: z.number(),
    }),
    response: ReportReceipt,
  },
  keepPhoto: {
    method: 'put',
    path: `${roundPath}/units/:unit/photos/:photo`,
    summary: 'Send a photo ahead of its report, under the SHA-256 of its bytes; unnamed it is gone in a day',
    auth: 'session',
    bytes: { types: PHOTO_TYPES, most: MOST_PHOTO_BYTES },
    response: PhotoShape,
  },
  photoLink: {
    method: 'get',
    path: `${roundPath}/units/:unit/photos`,
    summary: 'A short-lived address below which the photos of a unit’s report stand by their ids',
    auth: 'session',
    response: FileLink,
  },
  revisions: {
    method: 'get',
    path: `${roundPath}/units/:unit/revisions`,
    summary: 'Every revision of a unit’s report, newest first',
    auth: 'session',
    response: RevisionList,
  },
  duties: {
    method: 'get',
    path: '/duties',
    summary: 'For coordinators: every open round in their area with its rates, trouble first',
    auth: 'session',
    response: Duties,
    versioned: true,
  },
  board: {
    method: 'get',
    path: `${roundPath}/board`,
    summary: 'For coordinators: the status of every unit in their area',
    auth: 'session',
    response: Board,
    versioned: true,
  },
  timeline: {
    method: 'get',
    path: `${roundPath}/timeline`,
    summary: 'For coordinators: what was sent of a round day by day, and what leaves next',
    auth: 'session',
    response: Timeline,
  },
  unitSheet: {
    method: 'get',
    path: '/units/:unit',
    summary: 'For coordinators: one unit of their area, its officers and its open rounds',
    auth: 'session',
    response: UnitSheet,
  },
  setStatus: {
    method: 'post',
    path: `${roundPath}/units/:unit/status`,
    summary: 'For coordinators: record what a unit told by telephone, where its form allows that',
    auth: 'session',
    body: StatusSetting,
    response: ReportReceipt,
  },
  setVerification: {
    method: 'post',
    path: `${roundPath}/units/:unit/verification`,
    summary: 'For coordinators: the central system has the unit, or lacks it although it has reported',
    auth: 'session',
    body: VerificationSetting,
    response: ReportReceipt,
  },
  undoAct: {
    method: 'post',
    path: `${roundPath}/units/:unit/revisions/:n/undo`,
    summary: 'For coordinators: take back an act of one’s own, as long as it is the newest',
    auth: 'session',
    body: Undoing,
    response: ReportReceipt,
  },
  previewExtension: {
    method: 'post',
    path: `${roundPath}/extensions/preview`,
    summary: 'For provincial coordinators: who would get a new due date, and the reminders; writes nothing',
    auth: 'session',
    body: ExtensionWish,
    response: ExtensionPreview,
  },
  extendRound: {
    method: 'post',
    path: `${roundPath}/extensions`,
    summary: 'For provincial coordinators: record the extension that the preview showed, once',
    auth: 'session',
    body: ExtensionConfirmation,
    response: Extended,
  },
  documents: {
    method: 'get',
    path: `${roundPath}/files`,
    summary: 'For coordinators: the official documents that there are of a round',
    auth: 'session',
    response: DocumentList,
  },
  makeFile: {
    method: 'post',
    path: `${roundPath}/files`,
    summary:
      'For coordinators: a short-lived link to an official document, because LINE’s browser cannot download',
    auth: 'session',
    body: z.object({ kind: z.enum(DOCUMENT_KINDS), format: z.optional(z.enum(DOCUMENT_FORMATS)) }),
    response: FileLink,
  },
  previewReconciliation: {
    method: 'post',
    path: `${roundPath}/reconcile/preview`,
    summary: 'For coordinators: hold the central system’s list against the board; writes nothing',
    auth: 'session',
    body: ReconcileRequest,
    response: ReconcilePreview,
  },
  applyReconciliation: {
    method: 'post',
    path: `${roundPath}/reconcile/apply`,
    summary: 'For coordinators: write a preview that was confirmed. The same key again writes nothing twice',
    auth: 'session',
    body: ReconcileConfirmation,
    response: Reconciled,
  },
  answerDispute: {
    method: 'post',
    path: `${roundPath}/units/:unit/dispute`,
    summary: 'Answer that the central system’s list lacks the unit, with a link or photos that show the work',
    auth: 'session',
    body: DisputeAnswer,
    response: ReportReceipt,
  },
  decideDispute: {
    method: 'post',
    path: `${roundPath}/units/:unit/dispute/decision`,
    summary: 'For coordinators: accept the evidence, or let the dispute stand',
    auth: 'session',
    body: DisputeDecision,
    response: ReportReceipt,
  },
  readLetter: {
    method: 'post',
    path: '/letters/read',
    summary: 'For provincial coordinators: read a pasted letter; the draft is kept for seven days',
    auth: 'session',
    body: z.object({ text: z.string().check(z.maxLength(LONGEST_TEXT)) }),
    response: LetterDraftShape,
  },
  letterDraft: {
    method: 'get',
    path: '/letters/drafts/:id',
    summary: 'For provincial coordinators: a letter that was read before, in chat or here',
    auth: 'session',
    response: LetterDraftShape,
  },
  confirmLetter: {
    method: 'post',
    path: '/letters/drafts/:id/confirm',
    summary:
      'Make of a draft, corrected, an extension or a new duty. The same draft again answers what stands',
    auth: 'session',
    body: DraftDecisionShape,
    response: ConfirmedLetter,
  },
  dutyShelf: {
    method: 'get',
    path: '/duty-editor',
    summary: 'For provincial coordinators: the templates to start from, and the duties of the province',
    auth: 'session',
    response: DutyShelf,
  },
  newDuty: {
    method: 'get',
    path: '/duty-editor/templates/:template',
    summary: 'For provincial coordinators: a new duty from a template, or from nothing (`blank`)',
    auth: 'session',
    response: EditableDuty,
  },
  editableDuty: {
    method: 'get',
    path: '/duty-editor/duties/:duty',
    summary: 'For provincial coordinators: a duty of the province to be edited',
    auth: 'session',
    response: EditableDuty,
  },
  previewDuty: {
    method: 'post',
    path: '/duty-editor/preview',
    summary: 'For provincial coordinators: what saving an edit would bring about; writes nothing',
    auth: 'session',
    body: DutyEditRequest,
    response: DutyConsequences,
  },
  saveDuty: {
    method: 'post',
    path: '/duty-editor/save',
    summary:
      'Start a duty, or give the province its own version of one. The same key again answers what stands',
    auth: 'session',
    body: DutySaveRequest,
    response: SavedDuty,
  },
  setDutyState: {
    method: 'post',
    path: '/duty-editor/duties/:duty/state',
    summary: 'Close a duty in the province, its open rounds with it, or open it again',
    auth: 'session',
    body: DutyStateRequest,
    response: SavedDuty,
  },
  planSending: {
    method: 'post',
    path: '/sendings/plans',
    summary: 'For coordinators: who would get a reminder or a broadcast, at what cost; nothing is sent',
    auth: 'session',
    body: SendWishShape,
    response: SendPlanShape,
  },
  previewSending: {
    method: 'post',
    path: '/sendings/preview',
    summary: 'For coordinators: the very messages that a wish would send, as LINE takes them; writes nothing',
    auth: 'session',
    body: SendWishShape,
    response: SendPreview,
  },
  sendPlan: {
    method: 'get',
    path: '/sendings/plans/:plan',
    summary: 'A plan of my own as it stands now, under a new id; a plan lives an hour',
    auth: 'session',
    response: SendPlanShape,
  },
  confirmSending: {
    method: 'post',
    path: '/sendings/plans/:plan/confirm',
    summary: 'Send what the plan showed, once; where its recipients have changed it is shown again instead',
    auth: 'session',
    body: SendConfirmation,
    response: SendConfirmed,
  },
  sendings: {
    method: 'get',
    path: '/sendings',
    summary: 'For coordinators: what was sent by hand, the quota, and what an audience is chosen from',
    auth: 'session',
    response: SendDesk,
  },
  sending: {
    method: 'get',
    path: '/sendings/:sending',
    summary: 'The delivery record, person by person as far as LINE tells',
    auth: 'session',
    response: SendingRecordShape,
  },
  stopSending: {
    method: 'post',
    path: '/sendings/:sending/stop',
    summary: 'Take back what has not left',
    auth: 'session',
    response: SendingRecordShape,
  },
  budget: {
    method: 'get',
    path: '/budget',
    summary:
      'For coordinators: the month’s messages, used, left and expected, and what they are spent on first',
    auth: 'session',
    response: MonthBudgetShape,
  },
  setBudget: {
    method: 'put',
    path: '/budget',
    summary: 'For provincial coordinators: the order of duties, and messages held back',
    auth: 'session',
    body: BudgetChange,
    response: MonthBudgetShape,
  },
  callList: {
    method: 'get',
    path: '/call-list',
    summary: 'For coordinators: the units that no message has moved, with telephone numbers',
    auth: 'session',
    response: CallListShape,
  },
  shareCard: {
    method: 'get',
    path: `${roundPath}/share-card`,
    summary: 'For coordinators: the card to share into a group in one’s own name, free of charge',
    auth: 'session',
    response: ShareCardShape,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof ENDPOINTS;
export type ResponseOf<N extends EndpointName> = z.infer<(typeof ENDPOINTS)[N]['response']>;
export type BodyOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  body: infer B extends z.ZodMiniType;
}
  ? z.infer<B>
  : (typeof ENDPOINTS)[N] extends { bytes: object }
    ? Uint8Array
    : undefined;
/** The endpoints whose answers have a version. */
export type VersionedEndpoint = {
  [N in EndpointName]: (typeof ENDPOINTS)[N] extends { versioned: true } ? N : never;
}[EndpointName];
export type QueryOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  query: infer Q extends z.ZodMiniObject;
}
  ? z.infer<Q>
  : undefined;
/** Names of the path parameters of an endpoint. */
export type ParamsOf<N extends EndpointName> = PathParams<(typeof ENDPOINTS)[N]['path']>;
type PathParams<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & PathParams<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown;
