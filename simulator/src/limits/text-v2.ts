import * as z from 'zod/mini';
import type { Flaw } from './flaw.ts';
import type { SendKind } from './messages.ts';
import { byType } from './primitives.ts';

/** https://developers.line.biz/en/reference/messaging-api/#text-message-v2 */

const MAX_SUBSTITUTIONS = 100;
const MAX_OF_A_KIND = 20;
const KEY = /^[0-9a-zA-Z_]{1,20}$/;

const mentionee = byType(
  ['user', 'all'],
  [
    z.strictObject({ type: z.literal('user'), userId: z.string() }),
    z.strictObject({ type: z.literal('all') }),
  ],
);
const substitution = byType(
  ['mention', 'emoji'],
  [
    z.strictObject({ type: z.literal('mention'), mentionee }),
    z.strictObject({ type: z.literal('emoji'), productId: z.string(), emojiId: z.string() }),
  ],
);

export const substitutions = z.record(z.string(), substitution).check(
  z.refine((all) => Object.keys(all).length <= MAX_SUBSTITUTIONS, {
    error: `Size must be between 0 and ${MAX_SUBSTITUTIONS}`,
  }),
  z.refine((all) => Object.keys(all).every((key) => KEY.test(key)), { error: 'invalid substitution key' }),
);

/** The keys between single braces; undefined where the braces do not pair. `{{` and `}}` stand for themselves. */
function placeholders(text: string): string[] | undefined {
  const keys: string[] = [];
  const rest = text.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (_found, key: string | undefined) => {
    if (key !== undefined) keys.push(key);
    return '';
  });
  return /[{}]/.test(rest) ? undefined : keys;
}

interface MaybeTextV2 {
  type: string;
  text?: string;
  substitution?: Record<string, { type: string }> | undefined;
}

/** Braces pair, every placeholder has its substitution, and mentions go to one chat only. */
export function placeholderFlaws(message: MaybeTextV2, at: string, kind: SendKind): Flaw[] {
  if (message.type !== 'textV2') return [];
  const known = message.substitution ?? {};
  const used = placeholders(message.text ?? '');
  if (!used) return [{ message: '{ and } must be used in pairs', property: `${at}.text` }];
  const flaws: Flaw[] = [];
  for (const key of used.filter((one) => !(one in known))) {
    flaws.push({ message: `The substitution for ${key} is not specified`, property: `${at}.text` });
  }
  const times = (type: string) => used.filter((key) => known[key]?.type === type).length;
  for (const type of ['mention', 'emoji']) {
    if (times(type) > MAX_OF_A_KIND) {
      flaws.push({ message: `At most ${MAX_OF_A_KIND} of ${type}`, property: `${at}.substitution` });
    }
  }
  if (kind === 'many' && Object.values(known).some((one) => one.type === 'mention')) {
    flaws.push({ message: 'mention can be used in reply and push only', property: `${at}.substitution` });
  }
  return flaws;
}
