import type { Platform } from '../platform.ts';
import { type Answer, type Endpoint, ok, Refusal } from './endpoint.ts';
import { profileOf } from './profile.ts';

const invalidRequest = (description: string): Answer => ({
  status: 400,
  body: { error: 'invalid_request', error_description: description },
});

/** LINE Login: what LIFF's tokens are checked with (https://developers.line.biz/en/reference/line-login/). */
export const loginEndpoints = ({ identity, accounts, options }: Platform): Endpoint[] => [
  {
    method: 'post',
    path: '/oauth2/v2.1/verify',
    family: 'verify',
    access: 'open',
    handle({ body, headers }) {
      if (!String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
        return invalidRequest('Content-Type must be application/x-www-form-urlencoded');
      }
      const form = new URLSearchParams(body.toString());
      const clientId = form.get('client_id');
      const idToken = form.get('id_token');
      if (!idToken) return invalidRequest('id_token is not specified');
      if (!clientId) return invalidRequest('client_id is not specified');
      const found = identity.verify(idToken, {
        clientId,
        nonce: form.get('nonce') ?? undefined,
        userId: form.get('user_id') ?? undefined,
      });
      return 'flaw' in found ? invalidRequest(found.flaw) : ok(found.claims);
    },
  },
  {
    method: 'get',
    path: '/oauth2/v2.1/verify',
    family: 'verify',
    access: 'open',
    handle({ query }) {
      const found = identity.readAccessToken(query.get('access_token') ?? '');
      if (!found) return invalidRequest('The access token expired');
      return ok({ scope: 'openid profile', client_id: options.loginChannelId, expires_in: found.expiresIn });
    },
  },
  {
    method: 'get',
    path: '/v2/profile',
    family: 'profile',
    access: 'person',
    handle({ token }) {
      const person = accounts.person(identity.readAccessToken(token)?.personId ?? '');
      if (!person) throw new Refusal(401, 'invalid token');
      return ok(profileOf(person));
    },
  },
  {
    method: 'post',
    path: '/user/v1/deauthorize',
    family: 'verify',
    access: 'channel',
    handle(request) {
      const { userAccessToken } = request.json() as { userAccessToken?: unknown };
      if (typeof userAccessToken !== 'string' || !identity.revokeAccessToken(userAccessToken)) {
        return invalidRequest('invalid userAccessToken');
      }
      return { status: 204 };
    },
  },
];
