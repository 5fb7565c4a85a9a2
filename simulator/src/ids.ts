import { createHmac, randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 10 characters of time in milliseconds, then 80 random bits. */
export function ulid(at: Date): string {
  let time = '';
  for (let rest = at.getTime(), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = CROCKFORD.charAt(rest % 32) + time;
  }
  return time + Array.from(randomBytes(16), (byte) => CROCKFORD.charAt(byte % 32)).join('');
}

/** Message ids are long decimal numbers in strings, growing with time. */
export function createMessageIds(): () => string {
  let last = 468_789_577_898_000_000n;
  return () => String(++last);
}

export const opaqueToken = (): string => randomBytes(16).toString('hex');

/**
 * Tokens that name a message of one chat and prove that the platform issued them, so that none has to be kept:
 * quote tokens and read marks never expire.
 */
export function createMessageTokens(secret: string, purpose: string) {
  const proof = (text: string) =>
    createHmac('sha256', secret).update(`${purpose} ${text}`).digest('base64url').slice(0, 22);
  return {
    issue: (chatId: string, messageId: string): string =>
      Buffer.from(`${chatId} ${messageId} ${proof(`${chatId} ${messageId}`)}`).toString('base64url'),
    read(token: string): { chatId: string; messageId: string } | undefined {
      const [chatId = '', messageId = '', given] = Buffer.from(token, 'base64url').toString().split(' ');
      return given === proof(`${chatId} ${messageId}`) ? { chatId, messageId } : undefined;
    },
  };
}
