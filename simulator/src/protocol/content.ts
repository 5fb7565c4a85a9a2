import type { Platform } from '../platform.ts';
import { type Endpoint, endpointIn, notFound, ok } from './endpoint.ts';

/** Pictures that people have sent (on LINE: the data API). */
export function contentEndpoints({ contents }: Platform): Endpoint[] {
  const get = (path: string, handle: Endpoint['handle']) =>
    endpointIn('content')('get', `/v2/bot/message/:messageId/content${path}`, handle);
  const bytes: Endpoint['handle'] = ({ params }) => {
    const content = contents.get(params.messageId ?? '');
    if (!content) throw notFound();
    return { status: 200, content };
  };
  return [
    get('', bytes),
    get('/preview', bytes),
    get('/transcoding', ({ params }) => {
      if (!contents.get(params.messageId ?? '')) throw notFound();
      return ok({ status: 'succeeded' });
    }),
  ];
}
