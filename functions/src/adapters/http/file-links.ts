/**
 * Links to files. LINE's browser cannot download, and the browser that the phone opens instead knows no session: so
 * the link itself says what may be fetched and until when, signed. Nothing is stored.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import { documents as say } from '@thankamnot/shared/wording/documents';

const LIFE_MS = 5 * 60 * 1000;

/** One document of one round, cut to a district where only that is the asker's. */
export interface FileClaim {
  duty: string;
  round: string;
  province: string;
  district?: string;
  kind: DocumentKind;
  format: DocumentFormat;
}

/** The photos of one unit's report. */
export interface PhotosClaim {
  duty: string;
  round: string;
  unit: string;
}

export interface SignedLinks<Claim> {
  issue(claim: Claim, now: Instant): { token: string; expiresAt: Instant };
  /** Throws `not_found` for a token that is not ours or is over. */
  verify(token: string, now: Instant): Claim;
}
export type FileLinks = SignedLinks<FileClaim>;
export type PhotoLinks = SignedLinks<PhotosClaim>;

export const createFileLinks = (channelSecret: string): FileLinks =>
  createSignedLinks(channelSecret, 'thankamnot file link');
export const createPhotoLinks = (channelSecret: string): PhotoLinks =>
  createSignedLinks(channelSecret, 'thankamnot photo link');

/** The key is derived from the channel secret under a name of its own: a session is no file link and the reverse. */
function createSignedLinks<Claim extends object>(channelSecret: string, name: string): SignedLinks<Claim> {
  const key = Buffer.from(hkdfSync('sha256', channelSecret, '', name, 32));
  const sign = (payload: string) => createHmac('sha256', key).update(payload).digest();

  return {
    issue(claim, now) {
      const expiresAt = addMs(now, LIFE_MS);
      const payload = Buffer.from(JSON.stringify({ ...claim, exp: expiresAt })).toString('base64url');
      return { token: `${payload}.${sign(payload).toString('base64url')}`, expiresAt };
    },
    verify(token, now) {
      const [payload = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw new Problem('not_found', { detail: say.linkBroken });
      const { exp, ...claim } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: Instant };
      if (exp <= now) throw new Problem('not_found', { detail: say.linkExpired });
      return claim as Claim;
    },
  };
}
