/** Sending by hand, and the month’s messages. See `endpoints.ts`. */
import { BudgetChange, CallListShape, MonthBudgetShape } from '../budget-shapes.ts';
import {
  SendConfirmation,
  SendConfirmed,
  SendDesk,
  SendingRecordShape,
  SendPlanShape,
  SendPreview,
  SendWishShape,
  ShareCardShape,
} from '../send-shapes.ts';
import { type Endpoint, ROUND } from './endpoint.ts';

export const SENDING = {
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
    path: `${ROUND}/share-card`,
    summary: 'For coordinators: the card to share into a group in one’s own name, free of charge',
    auth: 'session',
    response: ShareCardShape,
  },
} as const satisfies Record<string, Endpoint>;
