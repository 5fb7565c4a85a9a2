import type { GroupRecord, Person } from '../accounts.ts';
import type { Flaw } from '../limits/flaw.ts';
import { messageFlaws } from '../limits/messages.ts';
import type { LineMessage } from '../options.ts';
import type { Platform } from '../platform.ts';
import { actionsIn } from './find-action.ts';

const MAX_MESSAGES = 5;

/** What LIFF would refuse: too many messages, malformed ones, and actions other than links. */
function shareFlaws(messages: LineMessage[]): Flaw[] {
  if (messages.length === 0 || messages.length > MAX_MESSAGES) {
    return [{ message: `Size must be between 1 and ${MAX_MESSAGES}`, property: 'messages' }];
  }
  return messages.flatMap((message, index) => [
    ...messageFlaws(message, index, 'many'),
    ...(actionsIn(message).some((action) => action.type !== 'uri')
      ? [{ message: 'only uri actions can be shared', property: `messages[${index}]` }]
      : []),
  ]);
}

/**
 * What `liff.shareTargetPicker` does once a person has picked a group: the messages appear in that person's name and
 * cost the bot nothing (https://developers.line.biz/en/reference/liff/#share-target-picker). The bot hears nothing
 * of the cards. Throws with every flaw where LIFF would reject.
 */
export function shareInto(
  platform: Platform,
  person: Person,
  group: GroupRecord,
  messages: LineMessage[],
): void {
  if (!group.members.has(person.id)) throw new Error(`simulator: ${person.name} is not in ${group.name}`);
  const flaws = shareFlaws(messages);
  if (flaws.length > 0) {
    throw new Error(
      `simulator: LIFF refuses to share: ${flaws.map((one) => `${one.property}: ${one.message}`).join('; ')}`,
    );
  }
  for (const message of messages) {
    platform.chats.add(group.id, {
      id: platform.nextMessageId(),
      from: 'person',
      at: platform.now().toISOString(),
      message,
      senderId: person.id,
      senderName: person.name,
    });
  }
  platform.changes.touch();
}
