import type { Flaw } from '../limits/flaw.ts';
import type { LineMessage } from '../options.ts';
import type { Platform } from '../platform.ts';

type Substitutions = Record<string, { type: string; mentionee?: { type: string; userId?: string } }>;

/**
 * Rules that depend on who receives: a quote stays in its chat, and people can be mentioned only in a group where the
 * bot sits and of which they are members. `chatId` is undefined where the message goes to many chats.
 */
export function addresseeFlaws(
  platform: Platform,
  messages: LineMessage[],
  chatId: string | undefined,
): Flaw[] {
  const group = chatId === undefined ? undefined : platform.accounts.group(chatId);
  return messages.flatMap((message, index) => {
    const flaws: Flaw[] = [];
    const quote = message.quoteToken;
    if (typeof quote === 'string' && platform.quoteTokens.read(quote)?.chatId !== chatId) {
      flaws.push({ message: 'invalid quoteToken', property: `messages[${index}].quoteToken` });
    }
    for (const [key, value] of Object.entries((message.substitution ?? {}) as Substitutions)) {
      if (value.type !== 'mention') continue;
      const { type, userId = '' } = value.mentionee ?? { type: 'user' };
      if (!group || (type === 'user' && !group.members.has(userId))) {
        flaws.push({
          message: 'The mentioned user must be a member of the group chat',
          property: `messages[${index}].substitution.${key}.mentionee`,
        });
      }
    }
    return flaws;
  });
}
