/**
 * Method and path of every endpoint, copied from the contract without its schemas, which would cost the phone more
 * than the rest of the app. The types make a copy that differs from the contract a compile error.
 */
import type { ENDPOINTS, EndpointName } from '@thankamnot/shared/api/endpoints';

type Contract = typeof ENDPOINTS;

export const PATHS: { readonly [N in EndpointName]: readonly [Contract[N]['method'], Contract[N]['path']] } =
  {
    openSession: ['post', '/session'],
    me: ['get', '/me'],
    acceptPrivacy: ['post', '/me/privacy'],
    leave: ['delete', '/me'],
    register: ['post', '/registrations'],
    apply: ['post', '/applications'],
    units: ['get', '/units'],
    inviteColleague: ['post', '/units/:unit/invites'],
    work: ['get', '/work'],
    reportForm: ['get', '/duties/:duty/rounds/:round/units/:unit/form'],
    fileReport: ['put', '/duties/:duty/rounds/:round/units/:unit/report'],
    revisions: ['get', '/duties/:duty/rounds/:round/units/:unit/revisions'],
    duties: ['get', '/duties'],
    board: ['get', '/duties/:duty/rounds/:round/board'],
    makeFile: ['post', '/duties/:duty/rounds/:round/files'],
    previewReconciliation: ['post', '/duties/:duty/rounds/:round/reconcile/preview'],
    applyReconciliation: ['post', '/duties/:duty/rounds/:round/reconcile/apply'],
    answerDispute: ['post', '/duties/:duty/rounds/:round/units/:unit/dispute'],
    decideDispute: ['post', '/duties/:duty/rounds/:round/units/:unit/dispute/decision'],
    readLetter: ['post', '/letters/read'],
    letterDraft: ['get', '/letters/drafts/:id'],
    confirmLetter: ['post', '/letters/drafts/:id/confirm'],
    planSending: ['post', '/sendings/plans'],
    sendPlan: ['get', '/sendings/plans/:plan'],
    confirmSending: ['post', '/sendings/plans/:plan/confirm'],
    sendings: ['get', '/sendings'],
    sending: ['get', '/sendings/:sending'],
    stopSending: ['post', '/sendings/:sending/stop'],
    shareCard: ['get', '/duties/:duty/rounds/:round/share-card'],
  };
