import type { Platform } from '../platform.ts';
import { type Endpoint, endpointIn, ok } from './endpoint.ts';

/** https://developers.line.biz/en/reference/messaging-api/#get-quota and #get-consumption. */
export function quotaEndpoints({ quota }: Platform): Endpoint[] {
  const at = endpointIn('quota');
  return [
    at('get', '/v2/bot/message/quota', () => ok({ type: 'limited', value: quota.read().limit })),
    at('get', '/v2/bot/message/quota/consumption', () => ok({ totalUsage: quota.read().used })),
  ];
}
