/**
 * What the page that the app is opened with will ask for: asked beside the session, it is there a round trip sooner.
 * A page without a row asks when it is drawn.
 */
import type { EndpointName } from '@thankamnot/shared/api/endpoints';
import type { RequestOf } from '../api/client.ts';
import type { Route } from '../router/routes.ts';

export type Asking = { [N in EndpointName]: [name: N, request: RequestOf<N>] }[EndpointName];

export function firstCallOf(route: Route | undefined): Asking | undefined {
  if (route?.page === 'work' || route?.page === 'duties') return [route.page, {}];
  if (route?.page !== 'board' && route?.page !== 'report') return;
  const { duty, round } = route;
  if (route.page === 'board') return [route.page, { params: { duty, round } }];
  const { unit } = route;
  return unit ? ['reportForm', { params: { duty, round, unit } }] : undefined;
}
