/**
 * The API's own sessions. A LIFF ID token lives an hour and is not renewed while LINE keeps the page alive, so it
 * is verified once and exchanged. A session is a signed statement of who and until when; nothing is stored.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import type { VerifiedPerson } from '../../use-cases/ports.ts';

/** Twelve hours: as long as LINE keeps a LIFF page among the recently used. */
const LIFE_MS = 12 * 60 * 60 * 1000;
const PREFIX = 'tk1.';

export interface Sessions {
  issue(person: VerifiedPerson, now: Instant): { token: string; expiresAt: Instant };
  /** Throws Problems: not_signed_in, session_expired. */
  verify(token: string, now: Instant): VerifiedPerson;
  isSession(token: string): boolean;
}

/** The signing key is derived from the channel secret, so that there is no further secret to keep. */
export function createSessions(channelSecret: string): Sessions {
  const key = Buffer.from(hkdfSync('sha256', channelSecret, '', 'thankamnot session', 32));
  const sign = (payload: string) => createHmac('sha256', key).update(payload).digest();

  return {
    issue({ user, name }, now) {
      const expiresAt = addMs(now, LIFE_MS);
      const payload = Buffer.from(JSON.stringify({ user, name, exp: expiresAt })).toString('base64url');
      return { token: `${PREFIX}${payload}.${sign(payload).toString('base64url')}`, expiresAt };
    },
    verify(token, now) {
      const [payload = '', signature = ''] = token.slice(PREFIX.length).split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw new Problem('not_signed_in');
      const { user, name, exp } = JSON.parse(
        Buffer.from(payload, 'base64url').toString(),
      ) as VerifiedPerson & { exp: Instant };
      if (exp <= now) throw new Problem('session_expired');
      return { user, name };
    },
    isSession: (token) => token.startsWith(PREFIX),
  };
}
