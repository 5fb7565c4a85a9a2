/**
 * What the page that the app is opened with will ask for: asked beside the session, it is there a round trip sooner.
 * A page without a row asks when it is drawn.
 */
import type { EndpointName } from '@thankamnot/shared/api/endpoints';
import type { RequestOf } from '../api/client.ts';
import type { Route } from '../router/routes.ts';

export type Asking = { [N in EndpointName]: [name: N, request: RequestOf<N>] }[EndpointName];

export function firstCallOf(route: Route | undefined): Asking | undefined {
  switch (route?.page) {
    case 'report': {
      const { duty, round, unit } = route;
      return unit ? ['reportForm', { params: { duty, round, unit } }] : undefined;
    }
    case 'work':
    case 'duties':
      return [route.page, {}];
    case 'board':
      return ['board', { params: { duty: route.duty, round: route.round } }];
    default:
      return undefined;
  }
}
