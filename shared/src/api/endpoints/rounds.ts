/** A coordinator’s duties, rounds and units, and what is done about them. See `endpoints.ts`. */
import * as z from 'zod/mini';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '../../report/document-kinds.ts';
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
} from '../act-shapes.ts';
import { Duties, Timeline } from '../desk-shapes.ts';
import {
  DisputeAnswer,
  DisputeDecision,
  ReconcileConfirmation,
  Reconciled,
  ReconcilePreview,
  ReconcileRequest,
} from '../reconcile-shapes.ts';
import { Board, FileLink, ReportReceipt } from '../shapes.ts';
import { type Endpoint, ROUND } from './endpoint.ts';

export const ROUNDS = {
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
    path: `${ROUND}/board`,
    summary: 'For coordinators: the status of every unit in their area',
    auth: 'session',
    response: Board,
    versioned: true,
  },
  timeline: {
    method: 'get',
    path: `${ROUND}/timeline`,
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
    path: `${ROUND}/units/:unit/status`,
    summary: 'For coordinators: record what a unit told by telephone, where its form allows that',
    auth: 'session',
    body: StatusSetting,
    response: ReportReceipt,
  },
  setVerification: {
    method: 'post',
    path: `${ROUND}/units/:unit/verification`,
    summary: 'For coordinators: the central system has the unit, or lacks it although it has reported',
    auth: 'session',
    body: VerificationSetting,
    response: ReportReceipt,
  },
  undoAct: {
    method: 'post',
    path: `${ROUND}/units/:unit/revisions/:n/undo`,
    summary: 'For coordinators: take back an act of one’s own, as long as it is the newest',
    auth: 'session',
    body: Undoing,
    response: ReportReceipt,
  },
  previewExtension: {
    method: 'post',
    path: `${ROUND}/extensions/preview`,
    summary: 'For provincial coordinators: who would get a new due date, and the reminders; writes nothing',
    auth: 'session',
    body: ExtensionWish,
    response: ExtensionPreview,
  },
  extendRound: {
    method: 'post',
    path: `${ROUND}/extensions`,
    summary: 'For provincial coordinators: record the extension that the preview showed, once',
    auth: 'session',
    body: ExtensionConfirmation,
    response: Extended,
  },
  documents: {
    method: 'get',
    path: `${ROUND}/files`,
    summary: 'For coordinators: the official documents that there are of a round',
    auth: 'session',
    response: DocumentList,
  },
  makeFile: {
    method: 'post',
    path: `${ROUND}/files`,
    summary:
      'For coordinators: a short-lived link to an official document, because LINE’s browser cannot download',
    auth: 'session',
    body: z.object({ kind: z.enum(DOCUMENT_KINDS), format: z.optional(z.enum(DOCUMENT_FORMATS)) }),
    response: FileLink,
  },
  previewReconciliation: {
    method: 'post',
    path: `${ROUND}/reconcile/preview`,
    summary: 'For coordinators: hold the central system’s list against the board; writes nothing',
    auth: 'session',
    body: ReconcileRequest,
    response: ReconcilePreview,
  },
  applyReconciliation: {
    method: 'post',
    path: `${ROUND}/reconcile/apply`,
    summary: 'For coordinators: write a preview that was confirmed. The same key again writes nothing twice',
    auth: 'session',
    body: ReconcileConfirmation,
    response: Reconciled,
  },
  answerDispute: {
    method: 'post',
    path: `${ROUND}/units/:unit/dispute`,
    summary: 'Answer that the central system’s list lacks the unit, with a link or photos that show the work',
    auth: 'session',
    body: DisputeAnswer,
    response: ReportReceipt,
  },
  decideDispute: {
    method: 'post',
    path: `${ROUND}/units/:unit/dispute/decision`,
    summary: 'For coordinators: accept the evidence, or let the dispute stand',
    auth: 'session',
    body: DisputeDecision,
    response: ReportReceipt,
  },
} as const satisfies Record<string, Endpoint>;
