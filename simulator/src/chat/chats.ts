import { type BoundedList, createBoundedList } from '../bounded-list.ts';
import type { LineMessage } from '../options.ts';

export type Via = 'reply' | 'push' | 'multicast' | 'broadcast';

export interface ChatMessage {
  id: string;
  from: 'bot' | 'person';
  /** ISO instant. */
  at: string;
  via?: Via;
  message: LineMessage;
  senderId?: string;
  senderName?: string;
  unsent?: boolean;
}

const PER_CHAT = 300;

/** What each chat shows, by user id or group id. */
export function createChats() {
  const chats = new Map<string, BoundedList<ChatMessage>>();
  /** The message whose quick replies are gone because one of them was tapped. */
  const tapped = new Map<string, string>();
  const of = (chatId: string) => {
    const known = chats.get(chatId);
    if (known) return known;
    const fresh = createBoundedList<ChatMessage>(PER_CHAT);
    chats.set(chatId, fresh);
    return fresh;
  };
  return {
    add: (chatId: string, message: ChatMessage): void => of(chatId).add(message),
    /** Oldest first. */
    messages: (chatId: string): ChatMessage[] => chats.get(chatId)?.all() ?? [],
    clear: (chatId: string): void => chats.get(chatId)?.clear(),
    dismissQuickReplies(chatId: string): void {
      const last = chats.get(chatId)?.last();
      if (last) tapped.set(chatId, last.id);
    },
    /** The message whose quick replies stand under the chat: only ever the newest one, until a tap. */
    withQuickReplies(chatId: string): ChatMessage | undefined {
      const last = chats.get(chatId)?.last();
      return last?.message.quickReply && tapped.get(chatId) !== last.id ? last : undefined;
    },
  };
}
export type Chats = ReturnType<typeof createChats>;
