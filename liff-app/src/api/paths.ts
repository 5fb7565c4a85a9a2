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
    readLetter: ['post', '/letters/read'],
    letterDraft: ['get', '/letters/drafts/:id'],
    confirmLetter: ['post', '/letters/drafts/:id/confirm'],
  };
