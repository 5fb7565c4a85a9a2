/** Seals a word so that only we can read it: AES-256-GCM, under a key of its own. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Seal {
  close(word: string): string;
  /** Throws where the seal is not ours or was broken. */
  open(sealed: string): string;
}

const NONCE = 12;
const TAG = 16;

/** `name` is what is sealed: a seal of one thing opens no other. */
export function createSeal(channelSecret: string, name: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', channelSecret, '', `thankamnot seal ${name}`, 32));
  return {
    close(word) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const text = Buffer.concat([cipher.update(word, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}
