/** Method and path of every endpoint that the form does without; see `paths.ts`. The HTML itself asks for `openForm`. */
import type { EndpointName } from '@thankamnot/shared/api/endpoints';
import type { FirstEndpoint, Paths } from './paths.ts';

export const LATER_PATHS: Paths<Exclude<EndpointName, FirstEndpoint | 'openForm'>> = {
  acceptPrivacy: ['post', '/me/privacy'],
  leave: ['delete', '/me'],
  register: ['post', '/registrations'],
  apply: ['post', '/applications'],
  units: ['get', '/units'],
  inviteColleague: ['post', '/units/:unit/invites'],
  work: ['get', '/work'],
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
