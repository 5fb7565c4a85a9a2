import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Person } from './accounts.ts';
import { opaqueToken } from './ids.ts';

const ID_TOKEN_SECONDS = 3_600;
const ACCESS_TOKEN_SECONDS = 12 * 3_600;
const ISSUER = 'https://access.line.me';

export interface IdTokenClaims {
  iss: string;
  sub: string;
  aud: string;
  exp: number;
  iat: number;
  nonce?: string;
  amr: string[];
  name: string;
  picture?: string;
}

export interface IdTokenOptions {
  expiresInSeconds?: number;
  /** Another audience than the login channel, for tests of refusal. */
  audience?: string;
  nonce?: string;
}

/** What `POST /oauth2/v2.1/verify` says of a bad token. */
export type IdTokenFlaw =
  | 'Invalid IdToken.'
  | 'Invalid IdToken Issuer.'
  | 'IdToken expired.'
  | 'Invalid IdToken Audience.'
  | 'Invalid IdToken Nonce.'
  | 'Invalid IdToken Subject Identifier.';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * ID tokens and access tokens of people, as LIFF would hand them to the app. LINE signs LIFF's ID tokens with ES256;
 * here a random secret signs them, since the app is to have them verified and not to trust them by itself.
 */
export function createIdentity(now: () => Date, loginChannelId: string) {
  const secret = randomBytes(32);
  const accessTokens = new Map<string, { personId: string; until: number }>();
  const seconds = () => Math.floor(now().getTime() / 1_000);
  const sign = (text: string) => createHmac('sha256', secret).update(text).digest();

  function read(token: string): IdTokenClaims | undefined {
    const [head, body, signature, ...rest] = token.split('.');
    if (!head || !body || !signature || rest.length > 0) return undefined;
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(`${head}.${body}`);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as IdTokenClaims;
  }

  return {
    issueIdToken(person: Person, options: IdTokenOptions = {}): string {
      const iat = seconds();
      const claims: IdTokenClaims = {
        iss: ISSUER,
        sub: person.id,
        aud: options.audience ?? loginChannelId,
        exp: iat + (options.expiresInSeconds ?? ID_TOKEN_SECONDS),
        iat,
        ...(options.nonce !== undefined && { nonce: options.nonce }),
        amr: ['linesso'],
        name: person.name,
        ...(person.picture && { picture: person.picture }),
      };
      const unsigned = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
      return `${unsigned}.${sign(unsigned).toString('base64url')}`;
    },
    verify(
      token: string,
      expected: { clientId: string; nonce?: string | undefined; userId?: string | undefined },
    ): { claims: IdTokenClaims } | { flaw: IdTokenFlaw } {
      const claims = read(token);
      if (!claims) return { flaw: 'Invalid IdToken.' };
      if (claims.iss !== ISSUER) return { flaw: 'Invalid IdToken Issuer.' };
      if (claims.exp <= seconds()) return { flaw: 'IdToken expired.' };
      if (claims.aud !== expected.clientId) return { flaw: 'Invalid IdToken Audience.' };
      if (expected.nonce !== undefined && claims.nonce !== expected.nonce)
        return { flaw: 'Invalid IdToken Nonce.' };
      if (expected.userId !== undefined && claims.sub !== expected.userId)
        return { flaw: 'Invalid IdToken Subject Identifier.' };
      return { claims };
    },
    issueAccessToken(person: Person, expiresInSeconds = ACCESS_TOKEN_SECONDS): string {
      const token = `${opaqueToken()}${opaqueToken()}`;
      accessTokens.set(token, { personId: person.id, until: seconds() + expiresInSeconds });
      if (accessTokens.size > 20_000) accessTokens.delete(accessTokens.keys().next().value ?? '');
      return token;
    },
    readAccessToken(token: string): { personId: string; expiresIn: number } | undefined {
      const known = accessTokens.get(token);
      if (!known || known.until <= seconds()) return undefined;
      return { personId: known.personId, expiresIn: known.until - seconds() };
    },
    /** False where the token is unknown or already revoked. */
    revokeAccessToken: (token: string): boolean => accessTokens.delete(token),
  };
}
export type Identity = ReturnType<typeof createIdentity>;
