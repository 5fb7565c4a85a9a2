import { sendFlaws } from '../limits/request-bodies.ts';
import { bodyErrors, type Endpoint, endpointIn, ok } from './endpoint.ts';

/** https://developers.line.biz/en/reference/messaging-api/#validate-message-objects-of-reply-message and its kin. */
export const validateEndpoints = (): Endpoint[] =>
  (['reply', 'push', 'multicast', 'narrowcast', 'broadcast'] as const).map((via) =>
    endpointIn('validate')('post', `/v2/bot/message/validate/${via}`, (request) => {
      const kind = via === 'reply' || via === 'push' ? 'one-chat' : 'many';
      const flaws = sendFlaws(request.json(), 'validate', kind);
      if (flaws.length > 0) throw bodyErrors(flaws);
      return ok();
    }),
  );
