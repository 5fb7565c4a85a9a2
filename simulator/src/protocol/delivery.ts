import { japanDay } from '../delivery-counts.ts';
import type { Platform } from '../platform.ts';
import { type Endpoint, endpointIn, invalidParameter, ok } from './endpoint.ts';

/** The day from which LINE has counted. */
const FIRST_DAY = '20180331';

/** https://developers.line.biz/en/reference/messaging-api/#get-number-of-reply-messages and its kin: ready a day later. */
export const deliveryEndpoints = ({ deliveryCounts, now }: Platform): Endpoint[] =>
  (['reply', 'push', 'multicast', 'broadcast'] as const).map((via) =>
    endpointIn('delivery')('get', `/v2/bot/message/delivery/${via}`, ({ query }) => {
      const day = query.get('date') ?? '';
      if (!/^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(day)) throw invalidParameter('date');
      if (day < FIRST_DAY) return ok({ status: 'out_of_service' });
      if (day >= japanDay(now())) return ok({ status: 'unready' });
      return ok({ status: 'ready', success: deliveryCounts.on(via, day) });
    }),
  );
