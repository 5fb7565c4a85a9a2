import type { GroupRecord, Person } from './accounts.ts';
import type { Acts, TapOutcome } from './chat/acts.ts';
import type { ChatMessage, Via } from './chat/chats.ts';
import { chatIdOf, type Place } from './chat/events.ts';
import { actionsIn, isAsked, menuActions, quickReplyActions } from './chat/find-action.ts';
import { plainText } from './chat/plain-text.ts';
import { shareInto } from './chat/share.ts';
import type { LineAction, LineMessage } from './options.ts';
import type { Platform } from './platform.ts';
import type { WebhookOutcome } from './webhooks.ts';

export interface ReceivedMessage {
  id: string;
  /** The message object as the bot sent it. */
  message: LineMessage;
  /** ISO instant. */
  at: string;
  via: Via;
}

/** What a test sees in one chat. */
export interface Inbox {
  /** What the bot has sent since the last `clear()`, oldest first. */
  readonly inbox: ReceivedMessage[];
  last(): ReceivedMessage | undefined;
  /** What each of these messages says, with alternative text, Flex text and button labels, as lines. */
  texts(): string[];
  /** Labels of the quick replies that stand under the chat now. */
  quickReplies(): string[];
  /** Forgets the inbox; the chat itself stays as it is on screen. */
  clear(): void;
}

/** A person's phone. Every action resolves when the bot has answered its webhook. */
export interface Phone extends Inbox {
  readonly id: string;
  readonly name: string;
  /** Adds the bot as a friend, or unblocks it. */
  follow(): Promise<WebhookOutcome>;
  /** LINE reports a block as an unfollow event. */
  block(): Promise<WebhookOutcome>;
  unfollow(): Promise<WebhookOutcome>;
  /** `quote`: the id of a message in this chat. */
  send(text: string, options?: { quote?: string }): Promise<WebhookOutcome>;
  sendSticker(stickerId?: string, packageId?: string): Promise<WebhookOutcome>;
  /** PNG bytes. */
  sendImage(bytes?: Uint8Array): Promise<WebhookOutcome>;
  sendLocation(location: {
    title: string;
    address: string;
    latitude: number;
    longitude: number;
  }): Promise<WebhookOutcome>;
  /** Takes back the newest own message, or the one with this id. */
  unsend(messageId?: string): Promise<WebhookOutcome>;
  /**
   * Taps what has this label, postback data, text or address: quick replies first, then buttons from the newest
   * message back, then the rich menu. `value` is what a date-time picker picks.
   */
  tap(asked: string | RegExp, value?: string): Promise<TapOutcome>;
  /** Performs an action object as if its button had been tapped. */
  perform(action: LineAction, value?: string): Promise<TapOutcome>;
  /** The LIFF app's address of `path`, with this person's identity. */
  openLiff(path: string): string;
  /** The loading dots are shown. */
  readonly loading: boolean;
  /** Labels (or data) of the rich menu that the person sees. */
  menu(): string[];
}

export interface Group extends Inbox {
  readonly id: string;
  readonly name: string;
  readonly members: string[];
  readonly botIn: boolean;
  send(
    personId: string,
    text: string,
    options?: { mentionBot?: boolean; quote?: string },
  ): Promise<WebhookOutcome>;
  tap(personId: string, asked: string | RegExp, value?: string): Promise<TapOutcome>;
  unsend(personId: string, messageId?: string): Promise<WebhookOutcome>;
  /** The bot joins, invited by this member (the first one unless told). */
  invite(personId?: string): Promise<WebhookOutcome>;
  /** The bot is removed. */
  remove(personId?: string): Promise<WebhookOutcome>;
  /** Messages that this member shares from LIFF, in their own name. Throws where LIFF would refuse them. */
  share(personId: string, messages: LineMessage[]): void;
  addMember(personId: string): Promise<WebhookOutcome>;
  dropMember(personId: string): Promise<WebhookOutcome>;
}

const labelOf = (action: LineAction): string =>
  action.label ?? String(action.data ?? action.text ?? action.uri ?? action.type);

/** Phones and groups for tests, on the same acts as the bench. */
export function createDriver(platform: Platform, acts: Acts) {
  const { chats, richMenus, now } = platform;
  /** The newest bot message that `clear()` has put behind. */
  const cleared = new Map<string, string>();

  const received = (chatId: string): ReceivedMessage[] => {
    const from = chats
      .messages(chatId)
      .filter((one): one is ChatMessage & { via: Via } => one.from === 'bot');
    const behind = from.findIndex((one) => one.id === cleared.get(chatId));
    return from.slice(behind + 1).map(({ id, message, at, via }) => ({ id, message, at, via }));
  };

  const inboxOf = (chatId: string): Omit<Inbox, 'inbox'> => ({
    last: () => received(chatId).at(-1),
    texts: () => received(chatId).map((one) => plainText(one.message)),
    quickReplies: () => quickReplyActions(chats.withQuickReplies(chatId)?.message).map(labelOf),
    clear() {
      const last = chats.messages(chatId).findLast((one) => one.from === 'bot');
      if (last) cleared.set(chatId, last.id);
    },
  });

  const perform = (place: Place, action: LineAction, value?: string): Promise<TapOutcome> =>
    acts.perform(place, action, value === undefined ? undefined : acts.picked(action, value));

  async function tap(place: Place, asked: string | RegExp, value?: string): Promise<TapOutcome> {
    const chatId = chatIdOf(place);
    const quick = quickReplyActions(chats.withQuickReplies(chatId)?.message);
    const buttons = chats
      .messages(chatId)
      .reverse()
      .flatMap((one) => actionsIn(one.message));
    const menu = place.group ? [] : menuActions(richMenus.shownTo(place.person.richMenuId)?.menu);
    const found = [...quick, ...buttons, ...menu].find((action) => isAsked(action, asked));
    if (!found) {
      const seen = [...new Set([...quick, ...buttons, ...menu].map(labelOf))].join(' | ');
      throw new Error(`simulator: ${place.person.name} sees nothing to tap called ${asked}; seen: ${seen}`);
    }
    if (quick.includes(found)) chats.dismissQuickReplies(chatId);
    return perform(place, found, value);
  }

  function phone(person: Person): Phone {
    const place: Place = { person };
    return {
      id: person.id,
      name: person.name,
      follow: () => acts.follow(person),
      block: () => acts.block(person),
      unfollow: () => acts.block(person),
      send: (text, options) => acts.sendText(place, text, options),
      sendSticker: (stickerId, packageId) => acts.sendSticker(place, stickerId, packageId),
      sendImage: (bytes) => acts.sendImage(place, bytes),
      sendLocation: (location) => acts.sendLocation(place, location),
      unsend: (messageId) => acts.unsend(place, messageId),
      tap: (asked, value) => tap(place, asked, value),
      perform: (action, value) => perform(place, action, value),
      openLiff: (path) => acts.openLiff(person, path),
      get loading() {
        return (person.loadingUntil ?? 0) > now().getTime();
      },
      get inbox() {
        return received(person.id);
      },
      menu: () => menuActions(richMenus.shownTo(person.richMenuId)?.menu).map(labelOf),
      ...inboxOf(person.id),
    };
  }

  function group(record: GroupRecord): Group {
    const first = () => acts.personOf([...record.members][0] ?? '');
    const by = (personId?: string) => (personId === undefined ? first() : acts.personOf(personId));
    const place = (personId: string): Place => {
      if (!record.members.has(personId)) {
        throw new Error(`simulator: ${personId} is not a member of ${record.name}`);
      }
      return { person: acts.personOf(personId), group: record };
    };
    return {
      id: record.id,
      name: record.name,
      get members() {
        return [...record.members];
      },
      get botIn() {
        return record.botIn;
      },
      get inbox() {
        return received(record.id);
      },
      send: (personId, text, options) => acts.sendText(place(personId), text, options),
      tap: (personId, asked, value) => tap(place(personId), asked, value),
      unsend: (personId, messageId) => acts.unsend(place(personId), messageId),
      invite: (personId) => acts.invite(record, by(personId)),
      remove: (personId) => acts.remove(record, by(personId)),
      share: (personId, messages) => shareInto(platform, acts.personOf(personId), record, messages),
      addMember: (personId) => acts.addMember(record, acts.personOf(personId)),
      dropMember: (personId) => acts.dropMember(record, acts.personOf(personId)),
      ...inboxOf(record.id),
    };
  }

  return { phone, group };
}
