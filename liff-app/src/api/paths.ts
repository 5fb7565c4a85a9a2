/**
 * Method and path of the endpoints that the form needs, copied from the contract without its schemas, which would
 * cost the phone more than the rest of the app. The types make a copy that differs from the contract a compile
 * error. The other endpoints stand in `later-paths.ts`, which comes with the other pages.
 */
import type { ENDPOINTS, EndpointName } from '@thankamnot/shared/api/endpoints';

type Contract = typeof ENDPOINTS;
export type Paths<N extends EndpointName> = {
  readonly [K in N]: readonly [Contract[K]['method'], Contract[K]['path']];
};

export type FirstEndpoint = 'openSession' | 'me' | 'reportForm' | 'fileReport';

export const FIRST_PATHS: Paths<FirstEndpoint> = {
  openSession: ['post', '/session'],
  me: ['get', '/me'],
  reportForm: ['get', '/duties/:duty/rounds/:round/units/:unit/form'],
  fileReport: ['put', '/duties/:duty/rounds/:round/units/:unit/report'],
};
