import type { Platform } from '../platform.ts';
import { type Endpoint, endpointIn, ok, Refusal } from './endpoint.ts';

const invalidUrl = () => new Refusal(400, 'Invalid webhook endpoint URL');

/** An address of at most 500 characters; LINE itself wants https, which a bot on this machine does not have. */
function readUrl(endpoint: unknown): string {
  if (typeof endpoint !== 'string' || endpoint.length > 500 || !URL.canParse(endpoint)) throw invalidUrl();
  if (!/^https?:$/.test(new URL(endpoint).protocol)) throw invalidUrl();
  return endpoint;
}

/** https://developers.line.biz/en/reference/messaging-api/#webhook-settings */
export function webhookEndpoints({ webhooks, changes, now }: Platform): Endpoint[] {
  const at = endpointIn('endpoint');
  return [
    at('put', '/v2/bot/channel/webhook/endpoint', (request) => {
      webhooks.setUrl(readUrl((request.json() as { endpoint?: unknown }).endpoint));
      changes.touch();
      return ok();
    }),
    at('get', '/v2/bot/channel/webhook/endpoint', () => {
      const endpoint = webhooks.url();
      if (!endpoint) throw new Refusal(404, 'Webhook endpoint not found');
      return ok({ endpoint, active: true });
    }),
    at('post', '/v2/bot/channel/webhook/test', async (request) => {
      const { endpoint } = request.body.length > 0 ? (request.json() as { endpoint?: unknown }) : {};
      const target = endpoint === undefined ? webhooks.url() : readUrl(endpoint);
      if (!target) throw new Refusal(404, 'Webhook endpoint not found');
      const { status, reason } = await webhooks.test(target);
      return ok({
        success: reason === undefined,
        timestamp: now().toISOString(),
        statusCode: status,
        reason: reason?.toUpperCase() ?? 'OK',
        detail: reason === 'could_not_connect' ? 'Failure to connect' : String(status),
      });
    }),
  ];
}
