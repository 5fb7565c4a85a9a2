/**
 * Secrets of calendar links. A phone's calendar can sign in nowhere: who has the link may read. The secret is made of
 * the person's own press and our key, so that a repeated press names the same link; only its hash is stored.
 */
import { createHash, createHmac, hkdfSync } from 'node:crypto';

export interface FeedTokens {
  /** 43 letters that nobody can guess, and the name under which they are stored. `key` is new with every press. */
  issue(user: string, key: string): { token: string; id: string };
  /** The name under which the link is stored; undefined for what can be no token of ours. */
  idOf(token: string): string | undefined;
}

const TOKEN = /^[\w-]{43}$/;

export function createFeedTokens(channelSecret: string): FeedTokens {
  const key = Buffer.from(hkdfSync('sha256', channelSecret, '', 'thankamnot calendar link', 32));
  const hash = (token: string) => createHash('sha256').update(token).digest('base64url');
  return {
    issue(user, press) {
      const token = createHmac('sha256', key).update(`${user}~${press}`).digest('base64url');
      return { token, id: hash(token) };
    },
    idOf: (token) => (TOKEN.test(token) ? hash(token) : undefined),
  };
}
