/**
 * Every endpoint of the LIFF API, one row each: the contract of both sides. The server mounts this table, the
 * app's client is typed by it, and `GET /api/v1/openapi.json` is generated from it. Dates are ISO civil dates
 * in Asia/Bangkok, instants ISO 8601 in UTC, rates fractions from 0 to 1 (null where no units are expected).
 */
import * as z from 'zod/mini';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '../report/document-kinds.ts';
import { ConfirmedLetter, DraftDecisionShape, LetterDraftShape, LONGEST_TEXT } from './letter-shapes.ts';
import { OpenForm } from './open-form-shapes.ts';
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
  SendWishShape,
  ShareCardShape,
} from './send-shapes.ts';
import {
  Board,
  Duties,
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
  response: z.ZodMiniType;
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
      nothingToReport: z.optional(z.boolean()),
      /** Revision that the person saw; a newer one on the server refuses the report with `changed_meanwhile`. */
      basedOn: z.number(),
    }),
    response: ReportReceipt,
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
    summary: 'For coordinators: every open round in their area with its rates',
    auth: 'session',
    response: Duties,
  },
  board: {
    method: 'get',
    path: `${roundPath}/board`,
    summary: 'For coordinators: the status of every unit in their area',
    auth: 'session',
    response: Board,
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
    summary: 'Answer that the central system’s list lacks the unit, with a link that shows the work',
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
  planSending: {
    method: 'post',
    path: '/sendings/plans',
    summary: 'For coordinators: who would get a reminder or a broadcast, at what cost; nothing is sent',
    auth: 'session',
    body: SendWishShape,
    response: SendPlanShape,
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
  : undefined;
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
