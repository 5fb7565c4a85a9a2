/**
 * Verifies a LIFF ID token with LINE (`POST /oauth2/v2.1/verify`), whose answer alone says who somebody is; what
 * the client claims is never believed. The SDK has no client for LINE Login.
 */
import { Problem } from '@thankamnot/shared/problem';
import * as z from 'zod/mini';
import type { VerifiedPerson } from '../../use-cases/ports.ts';

export type VerifyIdToken = (idToken: string) => Promise<VerifiedPerson>;

const Claims = z.object({ sub: z.string(), aud: z.string(), exp: z.number(), name: z.optional(z.string()) });
const TIMEOUT_MS = 8_000;

/** Throws Problems: not_signed_in (a token that LINE refuses), session_expired, line_unavailable. */
export function createIdTokenVerifier(options: {
  apiBaseUrl: string;
  loginChannelId: string;
}): VerifyIdToken {
  const address = `${options.apiBaseUrl}/oauth2/v2.1/verify`;
  return async (idToken) => {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ id_token: idToken, client_id: options.loginChannelId }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw new Problem('line_unavailable');
    });
    if (response.status >= 500) throw new Problem('line_unavailable');
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new Problem(isExpiry(body) ? 'session_expired' : 'not_signed_in');
    const claims = Claims.safeParse(body);
    if (!claims.success || claims.data.aud !== options.loginChannelId) throw new Problem('not_signed_in');
    return { user: claims.data.sub, name: claims.data.name ?? 'ผู้ใช้ LINE' };
  };
}

const isExpiry = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'error_description' in body &&
  String(body.error_description).includes('expired');
