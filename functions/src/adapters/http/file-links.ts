/**
 * Links to files. LINE's browser cannot download, and the browser that the phone opens instead knows no session: so
 * the link itself says what may be fetched and until when, signed. Nothing is stored.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { OwnDataFormat } from '@thankamnot/shared/api/own-data-formats';
import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import { documents as say } from '@thankamnot/shared/wording/documents';
import { createSeal } from './seal.ts';

const LIFE_MS = 5 * 60 * 1000;

/** What a link leads to. */
export type FileClaim = RoundFile | InviteFile | OwnDataFile;

/** One document of one round, cut to a district where only that is the asker's. */
export interface RoundFile {
  of: 'round';
  duty: string;
  round: string;
  province: string;
  district?: string;
  kind: DocumentKind;
  format: DocumentFormat;
}

/** Invite codes that were made together, to be printed and cut. */
export interface InviteFile {
  of: 'invites';
  province: string;
  batch: string;
}

/** A copy of what is kept about a person. */
export interface OwnDataFile {
  of: 'own_data';
  user: string;
  format: OwnDataFormat;
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
/**
 * The key is derived from the channel secret under a name of its own: a session is no file link and the reverse. A
 * person stands sealed in a link: browsers and proxies read links.
 */
function createSignedLinks<Claim extends object>(channelSecret: string, name: string): SignedLinks<Claim> {
  const key = Buffer.from(hkdfSync('sha256', channelSecret, '', name, 32));
  const seal = createSeal(channelSecret, `user of a ${name}`);
  const sign = (payload: string) => createHmac('sha256', key).update(payload).digest();

  return {
    issue(claim, now) {
      const expiresAt = addMs(now, LIFE_MS);
      const shown = withUser(claim, seal.close);
      const payload = Buffer.from(JSON.stringify({ ...shown, exp: expiresAt })).toString('base64url');
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
      return withUser(claim as Claim, seal.open);
    },
  };
}

const withUser = <Claim extends object>(claim: Claim, change: (user: string) => string): Claim =>
  'user' in claim && typeof claim.user === 'string' ? { ...claim, user: change(claim.user) } : claim;
